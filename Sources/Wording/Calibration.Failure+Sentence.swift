public import Figures
public import Trends

extension Calibration.Failure {
  /// What a trained table lacks.
  public func sentence(in language: Language) -> String {
    switch self {
    case .growthMissing(let kind):
      language.say(
        "The trained table has no usual growth for the kind \(kind.rawValue.quoted).",
        "Bảng tham số thiếu mức tăng thông thường của loại \(kind.rawValue.quoted).")
    case .growthInvalid(let kind):
      language.say(
        "The trained table's usual growth for the kind \(kind.rawValue.quoted) is no growth.",
        "Bảng tham số có mức tăng không hợp lệ của loại \(kind.rawValue.quoted).")
    case .noMembers:
      language.say(
        "The trained table gives no model a weight.", "Bảng tham số không có mô hình nào.")
    case .memberInvalid(let model):
      language.say(
        "The trained table's row for the model \(model.rawValue.quoted) is not sound.",
        "Bảng tham số có dòng không hợp lệ của mô hình \(model.rawValue.quoted).")
    case .spreadMissing(let form, let observations, let horizon):
      language.say(
        "The trained table lacks the errors of \(form.rawValue.quoted) for \(observations) values,"
          + " \(horizon) years ahead.",
        "Bảng tham số thiếu sai số dạng \(form.rawValue.quoted) với \(observations) số liệu, trước"
          + " \(horizon) năm.")
    case .spreadInvalid(let form, let observations, let horizon):
      language.say(
        "The trained table's errors of \(form.rawValue.quoted) for \(observations) values,"
          + " \(horizon) years ahead, are not sound.",
        "Bảng tham số có sai số không hợp lệ dạng \(form.rawValue.quoted) với \(observations) số"
          + " liệu, trước \(horizon) năm.")
    }
  }
}
