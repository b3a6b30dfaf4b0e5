public import Figures

/// A fraction told in percent.
public struct Percentage: Hashable, Sendable {
  public let fraction: Double

  public init(_ fraction: Double) { self.fraction = fraction }

  /// `4.3%`, and from a thousand percent on without decimals.
  public func text(in language: Language) -> String {
    let percent = fraction * 100
    return Precision(places: percent.magnitude < 999.95 ? 1 : 0).text(percent, in: language) + "%"
  }

  /// With its sign: `+4.3%`, `-3.1%`.
  public func signed(in language: Language) -> String {
    let text = text(in: language)
    let isZero = !text.contains { ("1"..."9").contains($0) }
    return fraction > 0 && !isZero ? "+" + text : text
  }

  /// A probability in whole percents; those near none and near all are not rounded to them.
  public func chance(in language: Language) -> String {
    if fraction < 0.01 { return language.say("under 1%", "dưới 1%") }
    if fraction > 0.99 { return language.say("over 99%", "trên 99%") }
    return Precision(places: 0).text(fraction * 100, in: language) + "%"
  }
}
