public import Figures
public import Trends

extension Rung {
  /// What the projection stands on; `model` is the one that was fitted.
  public func sentence(of model: TrendName, in language: Language) -> String {
    switch self {
    case .pooledGrowth:
      language.say(
        "One value only: moved on by the growth that is usual for such indicators.",
        "Chỉ có một số liệu: dự báo theo mức tăng thông thường của loại chỉ tiêu này.")
    case .shrunkenDrift:
      language.say(
        "Two or three values: their own growth, drawn towards what is usual.",
        "Chỉ có hai hoặc ba số liệu: theo mức tăng của chuỗi, kéo về mức thông thường.")
    case .pooled:
      language.say(
        "Several trends of the series, weighed by what they were worth on many other series.",
        "Nhiều xu thế của chuỗi, có trọng số rút ra từ kết quả trên nhiều chuỗi khác.")
    case .chosen:
      language.say(
        "The model that was asked for: \(model.name(in: .english)).",
        "Mô hình được chọn: \(model.name(in: .vietnamese)).")
    }
  }
}
