public import Figures
public import Planning

extension PlanCalibration.Failure {
  /// What a trained table lacks.
  public func sentence(in language: Language) -> String {
    switch self {
    case .coefficientMissing(let regression, let regressor):
      language.say(
        "The trained table lacks the coefficient of \(regressor.rawValue.quoted) in the regression of"
          + " plans \(regression.rawValue.quoted).",
        "Bảng tham số thiếu hệ số của \(regressor.rawValue.quoted) trong hồi quy kế hoạch"
          + " \(regression.rawValue.quoted).")
    case .lawInvalid:
      language.say(
        "The trained table's law of the errors of plans is not sound.",
        "Bảng tham số có phân phối sai số kế hoạch không hợp lệ.")
    }
  }
}
