import NumericCore

/// The past of one indicator: strictly increasing calendar years, each with a finite value.
///
/// Years may be missing: a gap stays a gap, and two years count twice.
public struct History: Sendable, Equatable {
  /// Why years and values are no history.
  public enum Failure: Error, Equatable, Sendable {
    case empty
    case unequalCounts(years: Int, values: Int)
    case yearOutOfRange(year: Int)
    case yearsOutOfOrder(index: Int, previous: Int, year: Int)
    case valueNotFinite(year: Int)
  }

  /// The calendar years that a history may hold.
  public static let calendar = 0...9999

  public let years: [Int]
  public let values: [Double]

  /// A history of `values` in `years`; throws `Failure`, naming the first offender.
  public init(years: [Int], values: [Double]) throws(Failure) {
    guard years.count == values.count else {
      throw .unequalCounts(years: years.count, values: values.count)
    }
    guard !years.isEmpty else { throw .empty }
    for (index, year) in years.enumerated() {
      guard History.calendar.contains(year) else { throw .yearOutOfRange(year: year) }
      guard values[index].isFinite else { throw .valueNotFinite(year: year) }
      guard index == 0 || years[index - 1] < year else {
        throw .yearsOutOfOrder(index: index, previous: years[index - 1], year: year)
      }
    }
    self.years = years
    self.values = values
  }

  /// A history known to be well formed.
  init(unchecked years: [Int], _ values: [Double]) {
    self.years = years
    self.values = values
  }

  public var count: Int { values.count }
  public var firstYear: Int { years[0] }
  public var lastYear: Int { years[count - 1] }
  public var firstValue: Double { values[0] }
  public var lastValue: Double { values[count - 1] }

  /// The history up to and with its `count` first observations.
  public func prefix(_ count: Int) -> History {
    precondition((1...self.count).contains(count), "A prefix holds 1 to all observations.")
    return History(unchecked: Array(years.prefix(count)), Array(values.prefix(count)))
  }

  /// The last `count` observations, or all if there are fewer.
  public func suffix(_ count: Int) -> History {
    precondition(count >= 1, "A suffix holds at least one observation.")
    return History(unchecked: Array(years.suffix(count)), Array(values.suffix(count)))
  }

  /// The same years with transformed values.
  func map(_ transform: (Double) -> Double) -> History {
    History(unchecked: years, values.map(transform))
  }
}

extension History {
  /// The change between neighbouring observations, and the years that it took.
  struct Step: Sendable, Equatable {
    let years: Double
    let change: Double
    /// The change a year.
    var rate: Double { change / years }
  }

  var steps: [Step] {
    (1..<max(count, 1)).map {
      Step(years: Double(years[$0] - years[$0 - 1]), change: values[$0] - values[$0 - 1])
    }
  }

  /// The median change a year; 0 if there is none.
  var medianRate: Double {
    let steps = self.steps
    return WeightedSample(steps.map(\.rate), weights: steps.map(\.years))?.quantile(0.5) ?? 0
  }

  /// Mean distance of the changes from a change of `rate` a year, each divided by the root of its
  /// years; 0 if there is none.
  func dispersion(around rate: Double) -> Double {
    guard count > 1 else { return 0 }
    let steps = self.steps
    return steps.reduce(0) { $0 + abs($1.change - rate * $1.years) / $1.years.squareRoot() }
      / Double(steps.count)
  }

  /// Mean size of a change, each divided by the root of its years as in a random walk; 0 if there
  /// is none.
  var meanStep: Double { dispersion(around: 0) }

  /// The mean size of a change a year; 0 if there is none.
  var meanRate: Double {
    let steps = self.steps
    guard !steps.isEmpty else { return 0 }
    return steps.reduce(0) { $0 + abs($1.rate) } / Double(steps.count)
  }

  /// The mean size of a value.
  var meanSize: Double { values.reduce(0) { $0 + abs($1) } / Double(count) }

  /// One value for every calendar year, gaps interpolated linearly, and whether it was observed.
  ///
  /// For recursions that need a regular series; an interpolated value never counts as a residual.
  var regular: (values: [Double], observed: [Bool]) {
    guard lastYear - firstYear >= count else {
      return (values, [Bool](repeating: true, count: count))
    }
    var filled = [values[0]]
    var observed = [true]
    for index in 1..<count {
      let gap = years[index] - years[index - 1]
      for year in 1..<max(gap, 1) {
        let share = Double(year) / Double(gap)
        filled.append(values[index - 1] * (1 - share) + values[index] * share)
        observed.append(false)
      }
      filled.append(values[index])
      observed.append(true)
    }
    return (filled, observed)
  }
}
