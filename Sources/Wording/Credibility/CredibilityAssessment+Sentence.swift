public import Figures
public import Planning

extension CredibilityAssessment {
  /// The rating with its years and the band that they met.
  public func sentence(in language: Language) -> String {
    let title = "\(dimension.rawValue), \(dimension.name(in: language))"
    let values = years.map { "\($0.year) \(Percentage($0.value).text(in: language))" }
    let met = band.map { "; " + text(of: $0, in: language) } ?? ""
    let list = values.isEmpty ? "" : " (\(values.joined(separator: ", "))\(met))"
    guard let rating else {
      return language.say(
        "\(title): not rated; two of three years must settle it\(list).",
        "\(title): chưa xếp hạng; cần hai trong ba năm đủ rõ\(list).")
    }
    return language.say(
      "\(title): \(rating.rawValue)\(list).", "\(title): hạng \(rating.rawValue)\(list).")
  }

  private func text(of band: CredibilityDimension.Band, in language: Language) -> String {
    func percent(_ value: Double) -> String {
      Precision(places: 0).text(value * 100, in: language) + "%"
    }
    let (low, high) = (percent(band.low), percent(band.high))
    guard band.low > 0 else {
      return band.includesHigh
        ? language.say("at most \(high)", "không quá \(high)")
        : language.say("below \(high)", "dưới \(high)")
    }
    return language.say("within \(low) to \(high)", "trong khoảng \(low) đến \(high)")
  }
}
