public import Figures

/// How a value differs from the one before, told as suits its indicator.
public enum Change: Hashable, Sendable {
  /// A fraction of the value before.
  case relative(Double)
  /// Of a share told in percent: the difference in percentage points.
  case points(Double)
  /// Of a balance: the difference in its own unit.
  case amount(Double)

  /// `nil` where the value before gives no base for a growth.
  public init?(from base: Double, to value: Double, of indicator: Indicator, in unit: Quantity.Unit)
  {
    guard base.isFinite, value.isFinite else { return nil }
    switch (indicator.kind, unit.isPercentage) {
    case (.share, true), (.balance, true): self = .points(value - base)
    case (.balance, false): self = .amount(value - base)
    default:
      guard let growth = indicator.growth(from: base, to: value) else { return nil }
      self = .relative(growth)
    }
  }

  /// The title of a column of such changes.
  public func title(in language: Language) -> String {
    switch self {
    case .relative: language.say("growth", "tăng")
    case .points: language.say("points", "điểm %")
    case .amount: language.say("change", "tăng/giảm")
    }
  }

  /// With its sign, for a table: `+4.3%`, `-0.4`.
  public func signed(_ precision: Precision, in language: Language) -> String {
    switch self {
    case .relative(let fraction): return Percentage(fraction).signed(in: language)
    case .points(let difference):
      return Self.signed(difference, Precision(places: max(1, precision.places)), in: language)
    case .amount(let difference): return Self.signed(difference, precision, in: language)
    }
  }

  private static func signed(
    _ difference: Double, _ precision: Precision, in language: Language
  ) -> String {
    (difference > 0 ? "+" : "") + precision.text(difference, in: language)
  }

  /// In words: `up 4.3%`, `giảm 3,1%`.
  public func words(
    _ precision: Precision, unit: Quantity.Unit, in language: Language
  ) -> String {
    switch self {
    case .relative(let fraction):
      Self.direction(fraction, Percentage(fraction.magnitude).text(in: language), in: language)
    case .points(let difference):
      Self.direction(
        difference,
        Precision(places: max(1, precision.places)).text(difference.magnitude, in: language)
          + language.say(" percentage points", " điểm phần trăm"), in: language)
    case .amount(let difference):
      Self.direction(
        difference,
        precision.text(difference.magnitude, in: language) + " "
          + unit.title(in: language), in: language)
    }
  }

  /// In words, with the year that it is measured against: `up 4.3% on 2024`.
  public func words(
    _ precision: Precision, unit: Quantity.Unit, on base: Int, in language: Language
  ) -> String {
    words(precision, unit: unit, in: language)
      + language.say(" on \(base)", " so với năm \(base)")
  }

  private static func direction(
    _ difference: Double, _ size: String, in language: Language
  ) -> String {
    guard size.contains(where: { ("1"..."9").contains($0) }) else {
      return language.say("unchanged", "không đổi")
    }
    return difference > 0
      ? language.say("up \(size)", "tăng \(size)") : language.say("down \(size)", "giảm \(size)")
  }
}
