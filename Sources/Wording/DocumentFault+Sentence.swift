public import Documents
public import Figures
import Tables

extension DocumentFault {
  /// What keeps a file from being read as a document, and what to do where something helps.
  ///
  /// - Parameter file: the name that the user gave; `-` is standard input.
  public func sentence(file: String, in language: Language) -> String {
    func whole(_ english: @autoclosure () -> String, _ vietnamese: @autoclosure () -> String)
      -> String
    {
      "\(language.file(file)): \(language.say(english(), vietnamese()))."
    }
    return switch self {
    case .file(let fault):
      FileFault(fault.operation, path: fault.path ?? language.file(file), code: fault.code)
        .sentence(in: language)
    case .table(let error): error.sentence(file: file, in: language)
    case .unknownFormat:
      whole(
        "this is no kind of file that is read; a text, a page, a Word, PDF, Excel or CSV file was"
          + " expected",
        "không rõ loại tệp; cần tệp văn bản, trang web, Word, PDF, Excel hoặc CSV")
    case .damaged(let format, let detail):
      whole(
        "the \(format.name) file is damaged or cut short\(Self.bracketed(detail))",
        "tệp \(format.name) bị hỏng hoặc thiếu phần cuối\(Self.bracketed(detail))")
    case .encrypted:
      whole(
        "the file is locked with a password; save it without one",
        "tệp có mật khẩu; hãy lưu lại không đặt mật khẩu")
    case .tooLarge(let bytes, let limit):
      whole(
        "the file has \(language.bytes(bytes)), more than the \(language.bytes(limit)) that are read",
        "tệp có \(language.bytes(bytes)), vượt mức \(language.bytes(limit)) đọc được")
    case .unfoldsTooFar(let limit):
      whole(
        "the file unfolds to more than \(Decimal(limit).formatted(in: .english)) bytes, characters or"
          + " parts, so this is hardly a report",
        "tệp bung ra hơn \(Decimal(limit).formatted(in: .vietnamese)) byte, ký tự hoặc phần,"
          + " khó có thể là một báo cáo")
    case .nestsTooFar(let limit):
      whole(
        "parts of the file lie within one another more than"
          + " \(Decimal(limit).formatted(in: .english)) deep, so this is hardly a report",
        "các phần của tệp lồng nhau quá \(Decimal(limit).formatted(in: .vietnamese)) lớp, khó có thể"
          + " là một báo cáo")
    case .scanned:
      whole(
        "the pages are pictures without text; a file with text, or one put through character"
          + " recognition, was expected",
        "các trang chỉ là ảnh chụp, không có chữ; cần tệp có chữ hoặc đã qua nhận dạng chữ")
    case .programMissing(let program):
      whole(
        "\(program.printable), which opens such files, is not installed",
        "chưa cài \(program.printable), chương trình dùng để mở loại tệp này")
    case .programFailed(let program, let seconds):
      whole(
        "\(program.printable) could not open the file within \(seconds) s and the memory it may take",
        "\(program.printable) không mở được tệp trong \(seconds) giây và mức bộ nhớ cho phép")
    case .notText(let offset):
      whole(
        "the bytes from \(Decimal(offset).formatted(in: .english)) on are no text in any encoding"
          + " known; save the file as UTF-8",
        "từ byte \(Decimal(offset).formatted(in: .vietnamese)) trở đi không phải chữ theo bảng mã nào"
          + " đã biết; hãy lưu tệp theo mã UTF-8")
    }
  }

  private static func bracketed(_ detail: String) -> String {
    detail.isEmpty ? "" : " (\(detail.prefix(80).description.printable))"
  }
}

extension Document.Format {
  /// What people call it, in either language.
  fileprivate var name: String {
    switch self {
    case .text: "TXT"
    case .html: "HTML"
    case .csv: "CSV"
    case .pdf: "PDF"
    case .docx, .doc: "Word"
    case .xlsx, .xls: "Excel"
    }
  }
}

extension Language {
  /// A number of bytes: `64 MB`, `1.5 MB`, `900 bytes`.
  fileprivate func bytes(_ count: Int) -> String {
    guard count >= 1 << 20 else { return self.count(count, "byte", "bytes", "byte") }
    let tenths = count / ((1 << 20) / 10)
    let fraction = tenths % 10 == 0 ? "" : say(".", ",") + "\(tenths % 10)"
    return "\(Decimal(tenths / 10).formatted(in: self))\(fraction) MB"
  }
}
