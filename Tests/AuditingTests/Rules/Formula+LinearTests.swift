import Testing

@testable import Auditing

@Suite struct FormulaLinearTests {
  @Test(arguments: [
    ("trade = exports + imports", ["trade": 1.0, "exports": -1, "imports": -1]),
    ("balance = exports - imports", ["balance": 1, "exports": -1, "imports": 1]),
    ("a - (b - c) = d", ["a": 1, "b": -1, "c": 1, "d": -1]),
    ("a + b = b + c", ["a": 1, "c": -1]),
  ])
  func sumsHaveWeights(text: String, weights: [String: Double]) throws {
    #expect(try Formula(text).linearWeights == weights)
  }

  @Test(arguments: ["a <= b", "a = b * c", "a = 2", "a = b / c", "a + b = a + b", "a = b + 2"])
  func otherRelationsHaveNone(text: String) throws {
    #expect(try Formula(text).linearWeights == nil)
  }
}
