import Figures
import Wording

extension Series {
  /// The outcome of a year as a share of its plan: computed, else as printed; as printed too where
  /// the outcome is hedged, since "more than 1,500" gives no share of its own.
  func shareOfPlan(in year: Int) -> Double? {
    let outcome = observation(in: year)
    let printed = outcome?.statedAttainment.flatMap { quantity in
      quantity.unit.isPercentage ? quantity.decimal.value.double / 100 : nil
    }
    if let printed, outcome?.approximation != .exact { return printed }
    return attainment(in: year) ?? printed
  }

  /// The same in words, hedged as printed.
  func shareOfPlan(in year: Int, _ language: Language) -> String? {
    let outcome = observation(in: year)
    let printed = outcome?.statedAttainment?.percentage(in: language)
    if let printed, outcome?.approximation != .exact { return printed }
    return attainment(in: year).map { Percentage($0).text(in: language) } ?? printed
  }

  /// The change from the year before: computed, else as printed; `nil` where neither is known.
  func change(in year: Int) -> Change? {
    if let reckoned = reckonedChange(in: year) { return reckoned }
    guard let stated = statedGrowth(in: year), stated.unit.isPercentage else { return nil }
    return .relative(stated.decimal.value.double / 100)
  }

  /// The change from the year before, by the values of both.
  func reckonedChange(in year: Int) -> Change? {
    guard let value = observation(in: year) else { return nil }
    if indicator.isChainIndex { return growth(in: year).map { .relative($0) } }
    return observation(in: year - 1).flatMap { base in
      Change(from: base.value.double, to: value.value.double, of: indicator, in: unit)
    }
  }

  /// The growth printed beside a year's value, where changes are told as growths.
  func statedGrowth(in year: Int) -> Quantity? {
    guard case .relative = Change(from: 1, to: 1, of: indicator, in: unit) else { return nil }
    return observation(in: year)?.statedGrowth
  }
}
