extension AugmentedSystem {
  /// The solutions rounded to double-double, and how they were reached.
  struct Refined {
    var solutions: Sides<DoubleDouble>
    var steps: Int
    var isConverged: Bool
  }

  /// Solves, then corrects the solutions by what the equations still miss, reckoned in
  /// double-double, until the next correction would change nothing in double.
  func refine(_ right: Sides<DoubleDouble>, count: Int) -> Refined {
    let first = solve(right.rounded, count: count)
    var solutions = Sides(
      long: first.long.map { DoubleDouble($0) }, short: first.short.map { DoubleDouble($0) })
    let p = design.columns
    var progress = (0..<count).map { k in
      Progress(
        right: right.long[k * design.rows..<(k + 1) * design.rows],
        solution: solutions.short[k * p..<(k + 1) * p])
    }
    for step in 1...20 {
      let missing = residual(of: solutions, right: right, count: count)
      let correction = solve(missing, count: count)
      for i in solutions.long.indices { solutions.long[i] = solutions.long[i] + correction.long[i] }
      for i in solutions.short.indices {
        solutions.short[i] = solutions.short[i] + correction.short[i]
      }
      for k in 0..<count { progress[k].record(correction.short[k * p..<(k + 1) * p]) }
      if progress.allSatisfy(\.isDone) {
        return Refined(
          solutions: solutions, steps: step, isConverged: progress.allSatisfy(\.isConverged))
      }
    }
    return Refined(solutions: solutions, steps: 20, isConverged: false)
  }

  /// f − r − A x and g − Aᵀ r, reckoned in double-double.
  private func residual(
    of solutions: Sides<DoubleDouble>, right: Sides<DoubleDouble>, count: Int
  ) -> Sides<Double> {
    let (n, p) = (design.rows, design.columns)
    var long = right.long
    var short = right.short
    for k in 0..<count {
      for i in k * n..<(k + 1) * n { long[i] -= solutions.long[i] }
      for j in 0..<p {
        let x = -solutions.short[j + k * p]
        var sum = DoubleDouble.zero
        for i in 0..<n {
          let r = solutions.long[i + k * n]
          if let low = design.low {
            let a = DoubleDouble(high: design.high[i + j * n], low: low[i + j * n])
            long[i + k * n] += a * x
            sum += a * r
          } else {
            let a = design.high[i + j * n]
            long[i + k * n] += x * a
            sum += r * a
          }
        }
        short[j + k * p] -= sum
      }
    }
    return Sides(long: long, short: short).rounded
  }
}

extension AugmentedSystem.Sides<DoubleDouble> {
  var rounded: AugmentedSystem.Sides<Double> {
    AugmentedSystem.Sides(long: long.map(\.high), short: short.map(\.high))
  }
}

/// How the corrections of one solution shrink.
private struct Progress {
  private let size: Double
  private let floor: Double
  private var last: Double
  private var steps = 0
  private(set) var isDone = false
  private(set) var isConverged = false

  init(right: ArraySlice<DoubleDouble>, solution: ArraySlice<DoubleDouble>) {
    size = solution.reduce(0) { max($0, $1.high.magnitude) }
    floor = right.reduce(0) { max($0, $1.high.magnitude) } * 0x1p-53
    last = size
  }

  /// After a correction d the error is about d · (d / the correction before).
  mutating func record(_ correction: ArraySlice<Double>) {
    guard !isDone else { return }
    steps += 1
    let change = correction.reduce(0) { max($0, $1.magnitude) }
    let reference = max(size, floor)
    if change == 0 || change * (change / last) <= reference * 0x1p-70 {
      isDone = true
      isConverged = true
    } else if steps > 1, !(change <= last / 2) {
      isDone = true
      isConverged = change <= reference * 0x1p-53
    }
    last = change
  }
}
