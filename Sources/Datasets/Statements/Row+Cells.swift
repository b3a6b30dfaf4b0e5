import Figures
import Tables

/// The cells of a data file in the words of the domain, or what is wrong with them.
extension Row {
  /// The text of a column without white space around it; empty where the table has none of that
  /// name.
  func string(_ column: String) -> String {
    let text = text(column) ?? ""
    func isBlank(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }
    guard isBlank(text.utf8.first) || isBlank(text.utf8.last) else { return text }
    var rest = Substring(text)
    while isBlank(rest.utf8.first) { rest.removeFirst() }
    while isBlank(rest.utf8.last) { rest.removeLast() }
    return String(rest)
  }

  /// The texts of a column that holds several, set apart by semicolons.
  func list(_ column: String) -> [String] {
    string(column).utf8.split(separator: UInt8(ascii: ";")).map { String(Substring($0)) }
  }

  /// The number in a cell, exactly; `nil` where it is empty or the table has no such column.
  func decimalCell(_ column: String) throws(RowFault) -> Decimal? {
    let text: DecimalText?
    do throws(TableError) {
      text = try decimalIfPresent(column)
    } catch {
      guard case .cell(_, let column, let fault) = error else {
        throw .number(column: column, .malformed(string(column)))
      }
      throw .number(column: column, fault)
    }
    guard let text else { return nil }
    guard let decimal = text.decimal else {
      throw .number(column: column, .outOfRange(string(column)))
    }
    return decimal
  }

  /// The calendar year of the row, from 1000 to 2999.
  func yearCell() throws(RowFault) -> Int {
    let text = string("year")
    guard !text.isEmpty else { throw .missing(column: "year") }
    guard let year = Int(text), (1000...2999).contains(year) else { throw .year(text) }
    return year
  }

  /// The word in a cell, in any case of letters.
  func word<Word: RawRepresentable<String>>(
    _ column: String, among allowed: [Word]
  ) throws(RowFault) -> Word {
    let text = string(column)
    guard let word = Word(rawValue: text.lowercased()) else {
      throw .word(column: column, found: text, allowed: allowed.map(\.rawValue))
    }
    return word
  }

  /// The unit named in the row, or that of the indicator where none is.
  func unit(for indicator: Indicator) -> Quantity.Unit {
    let name = string("unit")
    return name.isEmpty ? indicator.unit ?? Quantity.Unit("") : Quantity.Unit(name)
  }

  /// The period, which the column `period` tells by the year: `year`, `9m`, `h2`, `q3`, `month:11`,
  /// `span:2016-2020`, `average:2016-2020`.
  func periodCell() throws(RowFault) -> Period {
    let year = try yearCell()
    let word = string("period").lowercased()
    if word.isEmpty || word == "year" { return .year(year) }
    let parts = word.split(separator: ":")
    let text: String? =
      switch (parts.first, parts.dropFirst().first) {
      case ("month", let month?): "\(year)-\(month.count == 1 ? "0" : "")\(month)"
      case ("span", let years?), ("average", let years?): String(years)
      case (let part?, nil): "\(year)-\(part.hasSuffix("m") ? String(part) : part.uppercased())"
      default: nil
      }
    guard let text, let period = Period(text) else {
      throw .word(
        column: "period", found: string("period"),
        allowed: ["year", "1m…11m", "h1", "h2", "q1…q4", "month:1…12", "span:2016-2020"])
    }
    return period
  }

  /// The day in the column `date`, the last one where only a year or a month is given; empty if the
  /// row has none.
  func dateCell() throws(RowFault) -> String {
    let text = string("date")
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let widths = text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count)
    guard !text.isEmpty else { return "" }
    guard widths == Array([4, 2, 2].prefix(parts.count)), let year = parts[0], year > 0,
      let month = parts.count > 1 ? parts[1] : 12, (1...12).contains(month),
      let day = parts.count > 2 ? parts[2] : Self.days(in: month, of: year),
      (1...Self.days(in: month, of: year)).contains(day)
    else { throw .word(column: "date", found: text, allowed: ["2024-12-31", "2024-12", "2024"]) }
    switch parts.count {
    case 1: return "\(text)-12-31"
    case 2: return "\(text)-\(day)"
    default: return text
    }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

extension DecimalText {
  /// The same number, exactly; `nil` beyond what a decimal holds.
  var decimal: Decimal? {
    Int128(digits).flatMap {
      Decimal(significand: isNegative ? -$0 : $0, places: places - exponent)
    }
  }
}
