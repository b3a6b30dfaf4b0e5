/// A random walk with drift, told by those of its steps that nothing has disrupted.
///
/// The change over g years is μ·g and a normal error with the variance σ²·g.
struct DisruptedWalk: Sendable {
  /// The way from one observation to a later one, by their indices.
  struct Step: Sendable, Equatable {
    let from: Int
    let to: Int
  }

  let history: History
  let steps: [Step]

  /// The walk of a whole history.
  init(_ history: History) {
    self.init(
      history, steps: (1..<max(history.count, 1)).map { Step(from: $0 - 1, to: $0) })
  }

  private init(_ history: History, steps: [Step]) {
    self.history = history
    self.steps = steps
  }

  /// The walk without a step: whatever happened there.
  func withoutStep(_ index: Int) -> DisruptedWalk {
    var rest = steps
    rest.remove(at: index)
    return DisruptedWalk(history, steps: rest)
  }

  /// The walk without the value between a step and the next; nil where something lies between.
  func withoutValue(after index: Int) -> DisruptedWalk? {
    guard index + 1 < steps.count, steps[index].to == steps[index + 1].from else { return nil }
    var rest = steps
    rest[index] = Step(from: steps[index].from, to: steps[index + 1].to)
    rest.remove(at: index + 1)
    return DisruptedWalk(history, steps: rest)
  }

  func years(_ from: Int, _ to: Int) -> Double { Double(history.years[to] - history.years[from]) }
  func years(of step: Step) -> Double { years(step.from, step.to) }
  func change(of step: Step) -> Double { history.values[step.to] - history.values[step.from] }

  /// All years that the steps take.
  var span: Double { steps.reduce(0) { $0 + years(of: $1) } }
  /// μ: the mean change a year.
  var drift: Double { steps.reduce(0) { $0 + change(of: $1) } / span }

  /// σ, with one degree of freedom spent on the drift.
  var deviation: Double {
    let drift = self.drift
    let squares = steps.reduce(0) { sum, step in
      let miss = change(of: step) - drift * years(of: step)
      return sum + miss * miss / years(of: step)
    }
    return (squares / Double(max(steps.count - 1, 1))).squareRoot()
  }

  /// The mean size of a step, each divided by the root of its years.
  var usual: Double {
    steps.reduce(0) { $0 + abs(change(of: $1)) / years(of: $1).squareRoot() } / Double(steps.count)
  }

  /// What σ would be by how far the values lie from the way between their neighbours.
  ///
  /// It exceeds `deviation` where values scatter about a trend, since misses are then made good.
  var scatter: Double {
    let misses = zip(steps, steps.dropFirst()).filter { $0.to == $1.from }.map { before, after in
      let bridge = bridge(before.from, before.to, after.to)
      return bridge.miss / bridge.weight
    }
    guard !misses.isEmpty else { return 0 }
    return (misses.reduce(0) { $0 + $1 * $1 } / Double(misses.count)).squareRoot()
  }

  /// By how much a value misses the way between two others, and the standard deviation of that
  /// miss for σ = 1: that of a Brownian bridge.
  func bridge(_ before: Int, _ index: Int, _ after: Int) -> (miss: Double, weight: Double) {
    let (first, second) = (years(before, index), years(index, after))
    let values = history.values
    let miss =
      (values[index] - values[before]) * (second / (first + second))
      + (values[index] - values[after]) * (first / (first + second))
    return (miss, (first * second / (first + second)).squareRoot())
  }
}
