import Datasets
import Figures
import Trends

/// A series of which rows are still to come.
struct SeriesDraft {
  let name: String?
  let line: Int
  private(set) var fault: SeriesFault?
  var indicator: String?
  var kind: Indicator.Kind?
  private var points: [Point] = []

  /// What is stated of a year.
  struct Point {
    let year: Int
    let line: Int
    let value: Double?
    let plan: Double?
    let isTest: Bool
  }

  init(name: String?, line: Int) {
    self.name = name
    self.line = line
  }

  /// Gives the series up; the first fault counts.
  mutating func refuse(_ fault: SeriesFault) {
    guard self.fault == nil else { return }
    self.fault = fault
    points = []
  }

  /// Adds a year, in any order; one without value and plan is a gap.
  mutating func add(_ point: Point) {
    guard fault == nil, point.value != nil || point.plan != nil else { return }
    guard History.calendar.contains(point.year) else {
      return refuse(.year(line: point.line, found: String(point.year)))
    }
    points.append(point)
    // So many years cannot all differ: a series without end takes no memory without end.
    if points.count > History.calendar.count { _ = sortPoints() }
  }

  /// The series, or why there is none.
  consuming func finished() -> PanelEntry {
    let isSound = fault == nil && sortPoints()
    guard isSound, let name, let history = history(isTest: false) else {
      return .failure(RefusedSeries(name: name, fault: fault ?? .noValues(line: line)))
    }
    let plans = points.compactMap { point in
      point.isTest ? nil : point.plan.map { (point.year, $0) }
    }
    return .success(
      PanelSeries(
        name: name, line: line, indicator: indicator, kind: kind, history: history,
        test: self.history(isTest: true), plans: Dictionary(uniqueKeysWithValues: plans)))
  }

  /// Puts the years in order; false if one of them is there twice, which is refused.
  private mutating func sortPoints() -> Bool {
    points.sort { ($0.year, $0.line) < ($1.year, $1.line) }
    let repeats = zip(points, points.dropFirst()).filter { $0.year == $1.year }
    guard let (earlier, later) = repeats.min(by: { $0.1.line < $1.1.line }) else { return true }
    refuse(.duplicateYear(year: later.year, line: later.line, earlier: earlier.line))
    return false
  }

  /// The values of test years or of the others; nil if there are none.
  private func history(isTest: Bool) -> History? {
    let known = points.filter { $0.value != nil && $0.isTest == isTest }
    return try? History(years: known.map(\.year), values: known.compactMap(\.value))
  }
}
