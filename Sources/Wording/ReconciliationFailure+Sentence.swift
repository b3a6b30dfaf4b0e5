public import Figures
public import Planning

extension ReconciliationFailure {
  /// Why the figures cannot be made to agree.
  public func sentence(in language: Language) -> String {
    switch self {
    case .unusable(let series):
      language.say(
        "\(series.quoted) cannot be made to agree with the others: its value or error is no"
          + " usable number.",
        "Không thể cân đối \(series.quoted): giá trị hoặc sai số không phải số dùng được.")
    case .contradiction(let series, let difference):
      language.say(
        "\(names(series, .english)) are all taken as certain, yet they do not add up: they differ"
          + " by \(amount(difference.magnitude, .english)).",
        "\(names(series, .vietnamese)) đều được coi là chắc chắn nhưng không khớp nhau: lệch"
          + " \(amount(difference.magnitude, .vietnamese)).")
    case .negative(let series, let value):
      language.say(
        "\(series.quoted) could agree with the others only by falling below zero, to"
          + " \(amount(value, .english)).",
        "\(series.quoted) chỉ khớp với các số khác nếu âm, bằng \(amount(value, .vietnamese)).")
    }
  }

  private func names(_ series: [String], _ language: Language) -> String {
    language.list(series.map(\.quoted), .and)
  }

  private func amount(_ value: Double, _ language: Language) -> String {
    Precision(near: value, printed: 0, least: 3).text(value, in: language)
  }
}
