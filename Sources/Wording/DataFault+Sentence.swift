public import Datasets
public import Figures

extension DataFault {
  /// What keeps the file, or the series asked for in it, from being used, and where.
  ///
  /// - Parameter file: the name that the user gave; `-` is standard input.
  public func sentence(file: String, in language: Language) -> String {
    switch self {
    case .table(let error): error.sentence(file: file, in: language)
    case .unknownLayout(let found):
      language.say(
        "\(language.file(file)): the first line names \(language.columns(found)); a plain series"
          + " has indicator, province, year, value.",
        "\(language.file(file)): dòng đầu ghi \(language.columns(found)); chuỗi số liệu cần các"
          + " cột indicator, province, year, value.")
    case .row(let line, let fault):
      "\(language.file(file, line: line)): \(fault.clause(in: language))."
    }
  }
}

extension Library.UnreadableFile {
  /// What keeps the file from being used, and where.
  public func sentence(in language: Language) -> String { fault.sentence(file: name, in: language) }
}
