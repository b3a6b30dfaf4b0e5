import Figures

extension KnownValue {
  /// Whether both are told at the same prices and of the same territory, as far as both tell.
  func isComparable(to other: KnownValue) -> Bool {
    [(key.subject.priceBasis, other.key.subject.priceBasis), (territory, other.territory)]
      .allSatisfy { $0 == $1 || $0.isEmpty || $1.isEmpty }
  }

  /// How far apart definitions lie at least: by a third.
  private static let definitionRatio = 4.0 / 3
  /// What is further apart than that is no matter of definition.
  private static let mostByDefinition = 3.0

  /// Whether it differs so much that another definition must lie behind it, and something says so:
  /// its own definition, or a growth that does not fit.
  func isOfOtherDefinition(than value: KnownValue) -> Bool {
    let times = timesApart(from: value)
    guard times >= Self.definitionRatio, times < Self.mostByDefinition,
      !range.meets(value.range)
    else { return false }
    let isNamed = !definition.isEmpty && definition != value.definition
    let isRebased = value.isDerived != isDerived && status.isOutcome && value.status.isOutcome
    return isNamed || isRebased
  }

  /// How many times the smaller middle the larger one is; 1 where that says nothing.
  func timesApart(from other: KnownValue) -> Double {
    guard let own = middle, let others = other.middle, own > 0, others > 0 else { return 1 }
    return max(own / others, others / own)
  }

  private var middle: Double? {
    switch (range.lower?.value.double, range.upper?.value.double) {
    case (let low?, let high?): (low + high) / 2
    case (let end?, nil), (nil, let end?): end
    case (nil, nil): nil
    }
  }

  /// The unit that a reader knows the amount in: that of a figure it rests on.
  var shownUnit: Quantity.Unit {
    exhibits.lazy.compactMap { $0.claim?.statement.quantity.unit }
      .first { $0.isConvertible(to: unit) } ?? unit
  }

  /// The range told in another unit of its dimension.
  func told(in other: Quantity.Unit) -> Interval {
    unit.factor(to: other).map { range.scaled(by: $0) } ?? range
  }

  /// Whether the print of one is among the values of the other.
  func agreesExactly(with other: KnownValue) -> Bool {
    [(self, other), (other, self)].contains { a, b in
      a.printed.map { b.range.contains($0) } ?? false
    }
  }

  /// The printed value of a stated amount.
  private var printed: Rational? {
    guard !isDerived, let quantity = exhibits.first?.claim?.statement.quantity else { return nil }
    return quantity.converted(to: unit)?.decimal.value
  }

  var isPlan: Bool { key.aspect == .level(isPlan: true) }
}
