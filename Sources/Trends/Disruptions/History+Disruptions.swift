public import Figures

extension History {
  /// The most recent observations that disruptions are looked for in.
  static let longestPattern = 60

  /// The changes out of the pattern, in the order of their years.
  ///
  /// None where there are fewer than five changes, which show no pattern; only the last sixty
  /// observations are looked at. Changes are judged on logarithms where all values are positive,
  /// unless the kind is a balance. One percent, on a scale of values one percent of their mean
  /// size, is the least standard deviation of a change that is believed.
  ///
  /// - Complexity: O(years³).
  public func disruptions(kind: Indicator.Kind) -> [Disruption] {
    let scale = ValueScale(of: self, kind: kind)
    let recent = suffix(History.longestPattern)
    let placed = recent.map(scale.place)
    let floor = 0.01 * (scale.form == .log ? 1 : placed.meanSize)
    guard floor > 0 else { return [] }
    return DisruptionSearch(history: placed, floor: floor).findings
      .sorted { $0.index < $1.index }
      .map { Disruption($0, in: recent, placed: placed, on: scale, floor: floor) }
  }
}

extension Disruption {
  /// What was found on a scale, told in values.
  init(
    _ found: DisruptionSearch.Finding, in history: History, placed: History, on scale: ValueScale,
    floor: Double
  ) {
    let isOpen = found.kind == .levelShift && found.index == history.count - 1
    kind = isOpen ? .lastYear : found.kind
    year = history.years[found.index]
    yearBefore = history.years[found.before]
    value = history.values[found.index]
    reference =
      found.kind == .spike
      ? scale.value(at: placed.values[found.index] - found.change) : history.values[found.before]
    form = scale.form
    // A difference of values has their unit; one of logarithms has none.
    change = form == .log ? found.change : scale.value(at: found.change)
    usual = form == .log ? found.usual : scale.value(at: found.usual)
    multiple = found.usual < floor ? nil : found.size / found.usual
    pValue = found.pValue
  }
}
