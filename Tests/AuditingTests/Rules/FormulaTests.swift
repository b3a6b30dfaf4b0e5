import Testing

@testable import Auditing

@Suite struct FormulaTests {
  @Test func namesItsRolesOnce() throws {
    let formula = try Formula("outcome = base * (1 + growth / 100) ^ years + base")
    #expect(formula.roles == ["outcome", "base", "growth", "years"])
  }
}
