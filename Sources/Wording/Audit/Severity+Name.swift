public import Auditing
public import Figures

extension Severity {
  /// The word for it: `warning`, `cảnh báo`.
  public func name(in language: Language) -> String {
    switch self {
    case .error: language.say("error", "lỗi")
    case .warning: language.say("warning", "cảnh báo")
    case .note: language.say("note", "lưu ý")
    }
  }

  /// So many findings of it: `2 warnings`, `2 cảnh báo`.
  public func count(_ number: Int, in language: Language) -> String {
    switch self {
    case .error: language.count(number, "error", "errors", "lỗi")
    case .warning: language.count(number, "warning", "warnings", "cảnh báo")
    case .note: language.count(number, "note", "notes", "lưu ý")
    }
  }
}
