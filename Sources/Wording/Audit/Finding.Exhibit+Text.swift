public import Auditing
public import Figures

extension Finding.Exhibit {
  /// The printed words with what they are: `"95 triệu USD" (plan)`.
  public func text(naming indicator: (String) -> Indicator, in language: Language) -> String {
    let role = FigureRole(role).name(naming: indicator, in: language)
    return "\(words.quoted) (\(role))"
  }

  /// The document or other source that it stands in.
  public var source: String { Citation(title: name, address: address).name }

  /// What the figure is of, and when: `Exports of goods, 2024`; empty for a date.
  public func subject(naming indicator: (String) -> Indicator, in language: Language) -> String {
    guard let statement = claim?.statement else { return "" }
    let name = indicatorName(naming: indicator, in: language)
    let time = statement.period.years == nil ? "" : statement.period.text(in: language)
    return [name, claim?.scope ?? "", statement.region, time].map(\.printable)
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What the figure is of; empty for a date.
  func indicatorName(naming indicator: (String) -> Indicator, in language: Language) -> String {
    guard let id = claim?.statement.indicator, !id.isEmpty else { return "" }
    return indicator(id).name(in: language).printable
  }
}
