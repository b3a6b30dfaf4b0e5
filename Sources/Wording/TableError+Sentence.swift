public import Figures
public import Tables

extension TableError {
  /// What keeps the file from being read, where, and what to do.
  ///
  /// - Parameter file: the name that the user gave; `-` is standard input.
  public func sentence(file: String, in language: Language) -> String {
    func whole(_ english: String, _ vietnamese: String) -> String {
      "\(language.file(file)): \(language.say(english, vietnamese))."
    }
    func at(_ line: Int, _ english: String, _ vietnamese: String) -> String {
      "\(language.file(file, line: line)): \(language.say(english, vietnamese))."
    }
    func at(_ place: Place, _ english: String, _ vietnamese: String) -> String {
      let place = language.file(file, line: place.line, character: place.column)
      return "\(place): \(language.say(english, vietnamese))."
    }
    return switch self {
    case .file(let fault): fault.sentence(in: language)
    case .empty:
      whole(
        "the file is empty; a line with the names of the columns was expected",
        "tệp trống; cần có dòng đầu ghi tên các cột")
    case .wideEncoding:
      whole(
        "the text is in UTF-16 or UTF-32; save it as UTF-8",
        "văn bản theo mã UTF-16 hoặc UTF-32; hãy lưu lại theo mã UTF-8")
    case .nul(let place):
      at(
        place, "there is a zero byte, so this is no text; a CSV file was expected",
        "có byte 0 nên đây không phải văn bản; cần một tệp CSV")
    case .invalidUTF8(let place, let byte):
      at(
        place, "byte \(byte.hexadecimal) is not UTF-8; save the file as UTF-8",
        "byte \(byte.hexadecimal) không thuộc UTF-8; hãy lưu tệp theo mã UTF-8")
    case .overlongRecord(let line, let limit):
      at(
        line,
        "the row is longer than \(Decimal(limit).formatted(in: .english)) bytes, so this is hardly"
          + " a table",
        "dòng dài hơn \(Decimal(limit).formatted(in: .vietnamese)) byte, khó có thể là một bảng")
    case .unclosedQuote(let place):
      at(place, "the quote that opens here is not closed", "dấu ngoặc kép mở ở đây không đóng lại")
    case .textAfterQuote(let place):
      at(
        place, "a closing quote is followed by more text; a quote within a field is doubled",
        "sau dấu ngoặc kép đóng còn chữ; dấu ngoặc kép trong ô phải viết đôi")
    case .strayQuote(let place):
      at(
        place, "there is a quote in a field that begins without one; put the field in quotes",
        "có dấu ngoặc kép giữa ô; hãy đặt cả ô trong ngoặc kép")
    case .fieldCount(let line, let expected, let found):
      at(
        line, "the header has \(expected) columns, this row has \(found)",
        "dòng đầu có \(expected) cột, dòng này có \(found)")
    case .unnamedColumn(let field):
      whole("column \(field) of the header has no name", "cột \(field) ở dòng đầu không có tên")
    case .duplicateColumn(let name, let first, let second):
      whole(
        "columns \(first) and \(second) are both called \(name.quoted)",
        "cột \(first) và cột \(second) cùng tên \(name.quoted)")
    case .missingColumns(let missing, let found):
      whole(
        "the header lacks \(language.columns(missing)); it has \(language.columns(found))",
        "dòng đầu thiếu \(language.columns(missing)); hiện có \(language.columns(found))")
    case .cell(let line, let column, let fault):
      at(
        line, fault.clause(column: column, in: .english),
        fault.clause(column: column, in: .vietnamese))
    }
  }
}

extension UInt8 {
  fileprivate var hexadecimal: String { "0x\(String(self, radix: 16, uppercase: true))" }
}

extension Language {
  /// A file as the user named it, and where in it.
  func file(_ name: String, line: Int? = nil, character: Int? = nil) -> String {
    let name = name == "-" ? say("standard input", "đầu vào chuẩn") : name.printable
    let place = [
      line.map { say("line \($0)", "dòng \($0)") },
      character.map { say("character \($0)", "ký tự \($0)") },
    ]
    return ([name] + place.compactMap { $0 }).joined(separator: ", ")
  }

  /// Up to a dozen names of columns, in quotes.
  func columns(_ names: [String]) -> String {
    let limit = 12
    let more = names.count > limit ? ["…"] : []
    return (names.prefix(limit).map(\.quoted) + more).joined(separator: ", ")
  }
}
