public import Figures
import Glibc
public import Tables

extension FileFault {
  /// What the system refused, and what to do.
  public func sentence(in language: Language) -> String {
    let name = path.map { $0.printable } ?? language.say("standard output", "đầu ra chuẩn")
    return switch cause {
    case .missing:
      language.say(
        "\(name): there is no such file or folder.",
        "\(name): không có tệp hoặc thư mục này.")
    case .directory:
      language.say(
        "\(name) is a folder; a file was expected.",
        "\(name) là thư mục; cần tên một tệp.")
    case .forbidden:
      language.say(
        "\(name): there is no permission to \(verb(in: language)).",
        "\(name): không có quyền \(verb(in: language)).")
    case .brokenPipe:
      language.say(
        "\(name): the reader has gone away.", "\(name): chương trình nhận dữ liệu đã đóng.")
    case .full:
      language.say(
        "\(name): there is no space left to write to.", "\(name): hết chỗ để ghi.")
    case .other:
      language.say(
        "\(name): the system refused to \(verb(in: language)) (error \(code):"
          + " \(String(cString: strerror(code)))).",
        "\(name): hệ thống không cho \(verb(in: language)) (lỗi số \(code)).")
    }
  }

  private func verb(in language: Language) -> String {
    switch operation {
    case .open: language.say("open it", "mở")
    case .read: language.say("read it", "đọc")
    case .write: language.say("write to it", "ghi")
    case .close: language.say("close it", "đóng")
    }
  }
}
