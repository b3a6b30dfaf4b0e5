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
    case .coefficientMissing(let regression, let form, let horizon, let term):
      language.say(
        "The trained table lacks the coefficient of \(term.rawValue.quoted) in the regression"
          + " \(regression.rawValue.quoted), \(form.rawValue), \(horizon) years ahead.",
        "Bảng tham số thiếu hệ số của \(term.rawValue.quoted) trong hồi quy"
          + " \(regression.rawValue.quoted), \(form.rawValue), trước \(horizon) năm.")
    case .coefficientInvalid(let regression, let form, let horizon, let term):
      language.say(
        "The trained table's coefficient of \(term.rawValue.quoted) in the regression"
          + " \(regression.rawValue.quoted), \(form.rawValue), \(horizon) years ahead, is no number.",
        "Bảng tham số có hệ số không hợp lệ của \(term.rawValue.quoted) trong hồi quy"
          + " \(regression.rawValue.quoted), \(form.rawValue), trước \(horizon) năm.")
    case .traitInvalid(let trait):
      language.say(
        "The trained table's weight of \(trait.rawValue.quoted) for the size of errors is no number.",
        "Bảng tham số có hệ số không hợp lệ của \(trait.rawValue.quoted) cho độ lớn sai số.")
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
