import Figures
import TestSupport
import Testing

@testable import Auditing

@Suite struct FormulaIntervalTests {
  /// Formulas solved for their left side, so that any values of the others give a solution.
  static let solved = [
    "y = a + b", "y = a - b", "y = a * b", "y = a / b", "y = a * (1 + b / 100)",
    "y = (a - b) * (a + b)", "y = a / (b - c)", "y = a * b / c + a", "y = a - b - c * a",
    "y = (1 + a / 100) ^ n",
  ]

  @Test(arguments: solved)
  func projectionsHoldEverySolution(text: String) throws {
    let formula = try Formula(text)
    var random = RepeatableRandom(seed: 11)
    var tried = 0
    for _ in 0..<200 {
      var values: [String: Rational] = [:]
      for role in ["a", "b", "c"] { values[role] = .random(&random) }
      let exact = { (role: String) in values[role].map { Interval($0) } ?? .unbounded }
      // A power is that of a value not below zero.
      guard let result = formula.right.range(exact, { _ in 3 }),
        let value = result.lower?.value, result == Interval(value),
        !text.contains("^") || values["a"].map({ $0 >= -100 }) == true
      else { continue }
      values["y"] = value
      tried += 1
      let ranges = values.mapValues { $0.surroundings(&random) }
      for role in formula.roles where role != "n" {
        let found = formula.projection(
          on: role, { ranges[$0] ?? .unbounded }, { _ in 3 })
        let own = try #require(values[role])
        #expect(
          found?.contains(own) == true, "\(role) = \(own) of \(values), from \(ranges)")
      }
    }
    #expect(tried > 60)
  }

  @Test(arguments: [
    ("y = a * b", ["a": "[2, 3]", "y": "[6, 12)"], "b", "[2, 6)"),
    ("y = a * b", ["a": "[-3, -2]", "y": "[6, 12]"], "b", "[-6, -2]"),
    ("y = a + b", ["a": "[1, 2)", "y": "[5, 5]"], "b", "(3, 4]"),
    ("y = a / b", ["y": "[2, 4]", "a": "[8, 8]"], "b", "[2, 4]"),
    ("y = a * (1 + b / 100)", ["y": "[110, 110]", "a": "[100, 100]"], "b", "[10, 10]"),
    ("y = a ^ n", ["y": "[8, 27]"], "a", "[2, 3]"),
    // Zero may be divided by: nothing is known.
    ("y = a * b", ["a": "[-1, 1]", "y": "[6, 12]"], "b", "[*, *]"),
    ("y = a / b", ["a": "[1, 2]", "b": "[-1, 1]"], "y", "[*, *]"),
    ("y = a + b", ["a": "[1, 2]"], "b", "[*, *]"),
  ])
  func projects(text: String, ranges: [String: String], role: String, expected: String) throws {
    let formula = try Formula(text)
    let found = formula.projection(
      on: role, { ranges[$0].flatMap { range($0) } ?? .unbounded }, { _ in 3 })
    let wanted = try #require(range(expected))
    let own = try #require(found)
    // A root is enclosed by doubles.
    #expect(own.isWithin(wanted, by: text.contains("^") ? 1e-9 : 0), "\(own)")
  }

  @Test(arguments: [
    ("a <= b", "a", "[*, 7)", "[*, 5]"), ("a < b", "a", "[*, 7)", "[*, 5)"),
    ("b >= a", "a", "[*, 7)", "[*, 5]"), ("b > a", "a", "[*, 7)", "[*, 5)"),
    ("a >= b", "a", "[3, *)", "[3, *)"), ("a > b", "a", "[3, *)", "(3, *)"),
    ("a = b", "a", "[3, 5]", "[3, 5]"),
  ])
  func comparesBothWays(text: String, role: String, _: String, expected: String) throws {
    let b = try #require(range("[3, 5]"))
    let found = try Formula(text).projection(
      on: role, { $0 == "b" ? b : .unbounded }, { _ in 1 })
    #expect(found == range(expected))
  }

  @Test func refusesWhatNoValueSolves() throws {
    let formula = try Formula("y = (1 + a / 100) ^ n")
    let (y, a) = (try #require(range("[4, 5]")), try #require(range("[0, 1]")))
    let found = formula.projection(on: "a", { $0 == "y" ? y : a }, { _ in 2 })
    #expect(found?.intersection(a) == nil)
  }
}

extension Rational {
  /// A decimal of up to three digits on either side of zero, zero among them.
  fileprivate static func random(_ random: inout RepeatableRandom) -> Rational {
    let digits = Int128(Int.random(in: -400...400, using: &random))
    return Rational(significand: digits, places: Int.random(in: 0...2, using: &random)) ?? 0
  }

  /// A range around the value: with it at an end, inside it, or without end on one side.
  fileprivate func surroundings(_ random: inout RepeatableRandom) -> Interval {
    func end(_ sign: Int128) -> Interval.End? {
      let step = Int128(Int.random(in: -2...9, using: &random))
      if step == -2 { return nil }
      let distance = Rational(sign * max(0, step), over: 4) ?? 0
      return adding(distance, rounding: .up).map { Interval.End($0) }
    }
    return Interval(lower: end(-1), upper: end(1)) ?? Interval(self)
  }
}

extension Interval {
  /// Whether the ends are those of the other, or outside by little.
  fileprivate func isWithin(_ other: Interval, by tolerance: Double) -> Bool {
    if tolerance == 0 { return self == other }
    guard let low = lower?.value.double, let top = upper?.value.double,
      let least = other.lower?.value.double, let most = other.upper?.value.double
    else { return false }
    return low <= least && least - low <= tolerance && top >= most && top - most <= tolerance
  }
}
