import Figures
import Testing

@testable import Auditing

@Suite struct TableSumsTests {
  /// The claims of a table of amounts, a line a row; a row whose first word is `=` is a total.
  private func table(_ rows: String) -> [Claim] {
    var claims: [Claim] = []
    for (row, line) in rows.split(separator: "\n").enumerated() {
      let isTotal = line.hasPrefix("=")
      for (column, number) in line.split(separator: " ").filter({ $0 != "=" }).enumerated()
      where number != "-" {
        claims.append(
          claim(
            claims.count + 1, "\(number) ha", of: "forest", over: "\(2020 + column)",
            scope: "row \(row)",
            cell: Claim.Cell(table: 1, row: row, column: column, isTotal: isTotal)))
      }
    }
    return claims
  }

  private func sums(_ rows: String) -> [String] {
    var search = PartitionSearch(network(table(rows)), rules: .sample)
    return search.run().described
  }

  @Test(arguments: [
    // All columns add up; the rows of a total lie under it, or above it.
    ("= 10 20 30\n4 9 11\n6 11 19", 3), ("4 9 11\n6 11 19\n= 10 20 30", 3),
    // One of three is off, and is held to it; two of three are not.
    ("= 10 20 35\n4 9 11\n6 11 19", 3), ("= 10 27 35\n4 9 11\n6 11 19", 0),
    // Never adding up, one part, or no row that says it is the total.
    ("= 15 27 35\n4 9 11\n6 11 19", 0), ("= 10 20 30\n10 20 30", 0),
    ("10 20 30\n4 9 11\n6 11 19", 0),
    // A column with a gap says nothing.
    ("= 10 20 30\n4 9 -\n6 11 19", 2),
    // Two totals, each of the rows under it.
    ("= 10 20 30\n4 9 11\n6 11 19\n= 5 7 9\n2 3 4\n3 4 5", 6),
  ])
  func holdsColumnsToTheirTotals(rows: String, count: Int) {
    let found = sums(rows)
    #expect(found.count == count, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("sum(") })
  }

  @Test func oneColumnOffGivesAFinding() throws {
    let result = audit(table("= 1.040 1.120 1.925\n404 509 611\n636 611 714")).result
    let finding = try #require(result.findings.first)
    #expect(result.findings.count == 1)
    #expect(finding.rule.id == "sum")
    #expect(Set(finding.exhibits.map(\.words)) == ["1.925 ha", "611 ha", "714 ha"])
    #expect(finding.suspects.first?.repairs.first?.text == "1.325 ha")
    #expect(result.checks.count == 2)
  }

  @Test func aTableThatNeverAddsUpGivesNothing() {
    let result = audit(table("= 1.040 1.120 1.352\n404 519 611\n436 711 714")).result
    #expect(result.findings.isEmpty)
    #expect(result.checks.isEmpty)
    #expect(result.coverage.notCheckable == 9)
  }

  @Test func aLongTableEnds() {
    let rows = (1...1500).map { "\($0) \(2 * $0)" }
    let total = 1500 * 1501 / 2
    #expect(sums("= \(total) \(2 * total)\n" + rows.joined(separator: "\n")).count == 2)
  }

  @Test func aLongColumnThatIsOffIsFoundInTime() throws {
    let rows = (1...120).map { "\(3 * $0 + 1000) \(7 * $0 + 2000) \(9 * $0 + 3000)" }
    let totals = [3, 7, 9].enumerated().map { 120 * 1000 * ($0 + 1) + $1 * 120 * 121 / 2 }
    let result = audit(
      table("= \(totals[0]) \(totals[1]) \(totals[2] + 50_000)\n" + rows.joined(separator: "\n"))
    ).result
    #expect(result.findings.map(\.exhibits.count) == [121])
    #expect(result.findings.first?.isCut == false)
    #expect(result.checks.count == 2)
  }
}
