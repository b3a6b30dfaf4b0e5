public import Figures
public import Trends

extension Rung {
  /// What the projection stands on, with its models and their shares, largest first.
  public func sentence(_ weights: [Weight], in language: Language) -> String {
    let used = weights.filter { $0.weight >= 0.005 }
      .sorted { ($1.weight, $0.model.rawValue) < ($0.weight, $1.model.rawValue) }
    let shares = used.map {
      "\($0.model.name(in: language)) \(Precision(places: 0).text($0.weight * 100, in: language))%"
    }.joined(separator: ", ")
    return switch self {
    case .pooledGrowth:
      language.say(
        "One value only: moved on by the growth that is usual for such indicators.",
        "Chỉ có một số liệu: dự báo theo mức tăng thông thường của loại chỉ tiêu này.")
    case .shrunkenDrift:
      language.say(
        "Two or three values: their own growth, drawn towards what is usual.",
        "Chỉ có hai hoặc ba số liệu: theo mức tăng của chuỗi, kéo về mức thông thường.")
    case .combination:
      language.say(
        "Models combined by their past errors: \(shares).",
        "Kết hợp các mô hình theo sai số trong quá khứ: \(shares).")
    case .chosen:
      language.say(
        "The model that was asked for: \(used.first?.model.name(in: .english) ?? "").",
        "Mô hình được chọn: \(used.first?.model.name(in: .vietnamese) ?? "").")
    }
  }
}
