public import Figures
public import Tables

extension CellFault {
  /// What a column holds instead of a number, as the end of a sentence.
  public func clause(column: String, in language: Language) -> String {
    let column = column.quoted
    return switch self {
    case .empty:
      language.say(
        "column \(column) is empty where a number was expected",
        "cột \(column) trống, cần một số")
    case .malformed(let text):
      language.say(
        "column \(column) holds \(text.quoted) where a number without thousands marks was expected",
        "cột \(column) ghi \(text.quoted), cần một số không có dấu phân cách hàng nghìn")
    case .notFinite(let text):
      language.say(
        "column \(column) holds \(text.quoted) where a finite number was expected",
        "cột \(column) ghi \(text.quoted), cần một số hữu hạn")
    case .outOfRange(let text):
      language.say(
        "column \(column) holds \(text.quoted), a number too large or too small to be used",
        "cột \(column) ghi \(text.quoted), số quá lớn hoặc quá nhỏ để dùng")
    }
  }
}
