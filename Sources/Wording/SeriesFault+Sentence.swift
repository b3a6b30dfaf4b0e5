public import Datasets
public import Figures

extension SeriesFault {
  /// What keeps a series of a panel from being used, and where.
  ///
  /// - Parameter file: the name that the user gave; `-` is standard input.
  public func sentence(file: String, in language: Language) -> String {
    func at(_ line: Int, _ english: String, _ vietnamese: String) -> String {
      "\(language.file(file, line: line)): \(language.say(english, vietnamese))."
    }
    return switch self {
    case .row(let error): error.sentence(file: file, in: language)
    case .year(let line, let found):
      at(
        line, "\(found.quoted) stands where a year from 0 to 9999 was expected",
        "\(found.quoted) không phải là năm từ 0 đến 9999")
    case .duplicateYear(let year, let line, let earlier):
      at(
        line,
        "the year \(year) is given twice\(line == earlier ? "" : ", first on line \(earlier)")",
        "năm \(year) lặp lại\(line == earlier ? "" : ", đã có ở dòng \(earlier)")")
    case .kind(let line, let found):
      at(
        line, "\(found.quoted) is no kind of indicator; \(Self.kinds(in: .english)) was expected",
        "\(found.quoted) không phải là loại chỉ tiêu; cần \(Self.kinds(in: .vietnamese))")
    case .inconsistent(let column, let line, let found, let earlier):
      at(
        line,
        "column \(column.quoted) holds \(found.quoted), but \(earlier.quoted) in an earlier row of"
          + " the series",
        "cột \(column.quoted) ghi \(found.quoted), khác với \(earlier.quoted) ở dòng trước của cùng"
          + " chuỗi")
    case .noValues(let line):
      at(
        line, "the series has no value to start from", "chuỗi chưa có số liệu nào để dự báo")
    case .notJSON(let line):
      at(line, "the line is no JSON object", "dòng này không phải là một đối tượng JSON")
    case .missingMember(let line, let member):
      at(
        line, "the object lacks \(member.quoted)", "đối tượng JSON thiếu \(member.quoted)")
    case .mistyped(let line, let member, let expected):
      at(
        line, "\(member.quoted) is not \(expected.noun(in: .english))",
        "\(member.quoted) không phải là \(expected.noun(in: .vietnamese))")
    case .unequalCounts(let line, let years, let values):
      at(
        line, "the numbers of years and of values differ: \(years) and \(values)",
        "số năm và số giá trị không bằng nhau: \(years) và \(values)")
    }
  }

  private static func kinds(in language: Language) -> String {
    language.list(Indicator.Kind.allCases.map(\.rawValue), .or)
  }
}

extension SeriesFault.Expectation {
  fileprivate func noun(in language: Language) -> String {
    switch self {
    case .text: language.say("a text", "chuỗi ký tự")
    case .list: language.say("a list", "danh sách")
    case .object: language.say("an object", "đối tượng JSON")
    case .year: language.say("a year from 0 to 9999", "năm từ 0 đến 9999")
    case .number: language.say("a finite number", "số hữu hạn")
    }
  }
}
