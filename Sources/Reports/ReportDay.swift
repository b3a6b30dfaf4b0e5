public import Documents

/// A calendar day printed in a document.
public struct ReportDay: Hashable, Sendable {
  /// The calendar year.
  public let year: Int
  /// From 1 to 12.
  public let month: Int
  /// From 1 to 31.
  public let day: Int
  /// Code points into the document's text.
  public let offsets: Range<Int>
  /// The printed words.
  public let words: String

  /// The days that a document carries as its own, in the order of the text: `13/01/2019`,
  /// `13-1-2019`, "ngày 13 tháng 01 năm 2019"; not those of laws and decisions that it cites.
  ///
  /// - Complexity: O(length of the text).
  public static func all(in document: Document) -> [ReportDay] {
    let scalars = Array(document.text.unicodeScalars)
    var days: [ReportDay] = []
    var place = 0
    while place < scalars.count {
      if isDigit(scalars[place]), place == 0 || !isDigit(scalars[place - 1]),
        let (day, end) = read(scalars, from: place)
      {
        if !isCited(scalars, before: place) { days.append(day) }
        place = end
      } else {
        place += 1
      }
    }
    return days
  }

  private static func read(
    _ scalars: [Unicode.Scalar], from start: Int
  ) -> (ReportDay, end: Int)? {
    var place = start
    guard let day = number(scalars, &place, digits: 1...2), (1...31).contains(day),
      separator(scalars, &place, "tháng"),
      let month = number(scalars, &place, digits: 1...2), (1...12).contains(month),
      separator(scalars, &place, "năm"),
      let year = number(scalars, &place, digits: 4...4), (1900...2999).contains(year)
    else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<place])
    return (
      ReportDay(
        year: year, month: month, day: day, offsets: start..<place, words: String(view)), place
    )
  }

  private static func number(
    _ scalars: [Unicode.Scalar], _ place: inout Int, digits: ClosedRange<Int>
  ) -> Int? {
    let start = place
    var value = 0
    while place < scalars.count, isDigit(scalars[place]), place - start <= digits.upperBound {
      value = value * 10 + Int(scalars[place].value - 48)
      place += 1
    }
    return digits.contains(place - start) ? value : nil
  }

  /// A slash, a hyphen or a full stop; or the word with blanks around it.
  private static func separator(
    _ scalars: [Unicode.Scalar], _ place: inout Int, _ word: String
  ) -> Bool {
    guard place < scalars.count else { return false }
    if ["/", "-", "."].contains(scalars[place]) {
      place += 1
      return true
    }
    let words = Array((" " + word + " ").unicodeScalars)
    guard scalars[place...].starts(with: words) else { return false }
    place += words.count
    return true
  }

  /// Whether the words before it on the line speak of a law or a decision.
  private static func isCited(_ scalars: [Unicode.Scalar], before place: Int) -> Bool {
    let line = scalars[max(0, place - 90)..<place].split(separator: "\n").last ?? []
    var view = String.UnicodeScalarView()
    view.append(contentsOf: line)
    let words = String(view).lowercased()
    return [
      "nghị quyết", "nghị định", "quyết định", "thông tư", "chỉ thị", "công văn", "kế hoạch",
      "luật", "số ", "văn bản", "đến ngày", "từ ngày", "tính đến",
    ].contains { words.contains($0) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
