public import Figures
public import Planning

extension PlanCalibration.Failure {
  /// What a trained table lacks.
  public func sentence(in language: Language) -> String {
    switch self {
    case .coefficientMissing(let source, let regression, let regressor):
      language.say(
        "The trained table lacks the coefficient of \(regressor.rawValue.quoted) in the regression"
          + " \(regression.rawValue.quoted) of \(source.rawValue.quoted).",
        "Bảng tham số thiếu hệ số của \(regressor.rawValue.quoted) trong hồi quy"
          + " \(regression.rawValue.quoted) của \(source.rawValue.quoted).")
    case .lawInvalid(let source):
      language.say(
        "The trained table's law of the errors of plans of \(source.rawValue.quoted) is not sound.",
        "Bảng tham số có phân phối sai số kế hoạch \(source.rawValue.quoted) không hợp lệ.")
    }
  }
}
