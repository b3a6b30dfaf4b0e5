public import Datasets
public import Figures

extension RowFault {
  /// What is wrong with a row, as the end of a sentence that has named the line.
  public func clause(in language: Language) -> String {
    switch self {
    case .missing(let column):
      language.say(
        "column \(column.quoted) is empty and must not be",
        "cột \(column.quoted) để trống, bắt buộc phải ghi")
    case .year(let text):
      language.say(
        "\(text.quoted) stands where a year from 1000 to 2999 was expected",
        "\(text.quoted) không phải là năm từ 1000 đến 2999")
    case .number(let column, let fault): fault.clause(column: column, in: language)
    case .word(let column, let found, let allowed):
      language.say(
        "column \(column.quoted) holds \(found.quoted) where \(Self.words(allowed, .english)) was"
          + " expected",
        "cột \(column.quoted) ghi \(found.quoted), cần \(Self.words(allowed, .vietnamese))")
    case .duplicateYear(let year, let line):
      language.say(
        "the year \(year) stands here a second time, the first being line \(line)",
        "năm \(year) lặp lại, đã có ở dòng \(line)")
    case .unit(let unit, let earlier, let line):
      language.say(
        "the unit \(unit.quoted) cannot be told in \(earlier.quoted), the unit of line \(line)",
        "đơn vị \(unit.quoted) không quy đổi được sang \(earlier.quoted) của dòng \(line)")
    case .belowZero(let column, let value):
      language.say(
        "column \(column.quoted) holds \(value.quoted), below zero, which this indicator cannot be",
        "cột \(column.quoted) ghi \(value.quoted), nhỏ hơn 0, chỉ tiêu này không thể âm")
    }
  }

  private static func words(_ allowed: [String], _ language: Language) -> String {
    let named = allowed.filter { !$0.isEmpty }
    let nothing = named.count < allowed.count ? [language.say("nothing", "để trống")] : []
    return language.list(named + nothing, .or)
  }
}
