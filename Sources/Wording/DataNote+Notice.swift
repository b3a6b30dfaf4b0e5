public import Datasets
public import Figures

extension DataNote {
  public var code: String {
    switch self {
    case .blankLines: "blank-lines"
    case .unknownColumns: "unknown-columns"
    case .unsortedYears: "unsorted-years"
    case .doubtfulNumber: "doubtful-number"
    case .placeless: "no-place"
    case .seriesLeftOut: "series-left-out"
    }
  }

  /// What the reader of a file's figures should know of the file.
  public func sentence(file: String, in language: Language) -> String {
    switch self {
    case .blankLines(let count):
      language.say(
        "\(language.file(file)): \(language.count(count, "blank line was", "blank lines were", ""))"
          + " passed over.",
        "\(language.file(file)): đã bỏ qua \(language.count(count, "", "", "dòng trống")).")
    case .unknownColumns(let names):
      language.say(
        "\(language.file(file)): \(names.count == 1 ? "the column" : "the columns")"
          + " \(language.columns(names)) \(names.count == 1 ? "is" : "are") not known and not read.",
        "\(language.file(file)): không đọc cột \(language.columns(names)) vì không có trong mẫu.")
    case .unsortedYears(let line):
      language.say(
        "\(language.file(file, line: line)): the years of the series do not stand in order; they"
          + " were sorted.",
        "\(language.file(file, line: line)): các năm của chuỗi không theo thứ tự; đã sắp xếp lại.")
    case .doubtfulNumber(let text):
      language.say(
        "\(language.file(file)): the mark in \(text.quoted) was taken for a decimal mark; write"
          + " thousands without marks.",
        "\(language.file(file)): dấu trong \(text.quoted) được hiểu là dấu thập phân; hãy viết"
          + " hàng nghìn không có dấu.")
    case .placeless(let count):
      language.say(
        "\(language.file(file)): \(language.count(count, "figure names", "figures name", "")) no place"
          + " and \(count == 1 ? "was" : "were") left out; forecast read --province NAME tells what"
          + " such figures are about.",
        "\(language.file(file)): đã bỏ ra \(language.count(count, "", "", "số liệu")) không nêu địa"
          + " bàn; dùng forecast read --province TÊN để cho biết địa bàn.")
    case .seriesLeftOut(let indicator, let province, let line, let fault):
      language.say(
        "\(language.file(file, line: line)): \(fault.clause(in: language)); the series"
          + " \(indicator.printable), \(province.printable) was left out.",
        "\(language.file(file, line: line)): \(fault.clause(in: language)); chuỗi"
          + " \(indicator.printable), \(province.printable) bị bỏ ra.")
    }
  }

  public func notice(in language: Language, file: String) -> Notice {
    Notice(code: code, message: sentence(file: file, in: language))
  }
}
