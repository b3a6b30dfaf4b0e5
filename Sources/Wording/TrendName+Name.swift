public import Figures
public import Trends

extension TrendName {
  /// What people call the model.
  public func name(in language: Language) -> String {
    switch self {
    case .pooledGrowth: language.say("usual growth", "mức tăng thông thường")
    case .shrunkenDrift: language.say("cautious drift", "xu thế thận trọng")
    case .randomWalk: language.say("no change", "không đổi")
    case .drift: language.say("drift", "xu thế đều")
    case .linearTrend: language.say("straight line", "xu thế tuyến tính")
    case .medianDrift: language.say("median drift", "xu thế trung vị")
    case .simpleSmoothing: language.say("smoothing", "san bằng mũ")
    case .theta: language.say("Theta", "Theta")
    case .dynamicTheta: language.say("dynamic Theta", "Theta động")
    case .dampedTrend: language.say("damped trend", "xu thế tắt dần")
    case .autoregression: language.say("pooled autoregression", "tự hồi quy chung")
    case .symmetric: language.say("symmetric regression", "hồi quy đối xứng")
    case .growth: language.say("growth regression", "hồi quy tăng trưởng")
    case .pooled: language.say("pooled regression", "hồi quy chung")
    }
  }
}
