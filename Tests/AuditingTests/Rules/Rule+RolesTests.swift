import Testing

@testable import Auditing

@Suite struct RuleRolesTests {
  @Test(arguments: [
    ("exports <= trade_total", []), ("exports.plan < exports.outcome", []),
    ("outcome = plan * attainment / 100", []), ("outcome >= base", []),
    ("export <= trade_total", ["export"]), ("exports.plans = imports.base", ["exports.plans"]),
    ("z = exports + a + a", ["a", "z"]), ("", []),
    // What is known of one, beside indicators, of which it might be any.
    ("exports <= plan", ["plan"]),
  ])
  func namesRolesThatMeanNothing(formula: String, unknown: [String]) {
    #expect(sampleRule("own", formula).unknownRoles(knowing: sampleIndicator) == unknown)
  }
}
