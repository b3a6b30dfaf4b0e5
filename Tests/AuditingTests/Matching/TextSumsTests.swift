import Figures
import Testing

@testable import Auditing

@Suite struct TextSumsTests {
  /// The sums among amounts that stand so many characters apart.
  private func sums(_ words: [String], apart: Int = 100) -> [String] {
    let claims = words.enumerated().map { index, words in
      claim(index + 1, words, of: "forest", scope: "part \(index)", at: index * apart)
    }
    var search = PartitionSearch(network(claims), rules: .sample)
    return search.run().described
  }

  @Test(arguments: [
    // A total before its parts, or behind them.
    (
      ["12.345 ha", "7.045 ha", "5.300 ha"],
      ["sum(part1: 7.045 ha, part2: 5.300 ha, total: 12.345 ha)"]
    ),
    (
      ["7.045 ha", "5.300 ha", "12.345 ha"],
      ["sum(part1: 5.300 ha, part2: 7.045 ha, total: 12.345 ha)"]
    ),
    (
      ["9.999 ha", "3.333 ha", "3.330 ha", "3.336 ha"],
      ["sum(part1: 3.333 ha, part2: 3.330 ha, part3: 3.336 ha, total: 9.999 ha)"]
    ),
    // Within rounding.
    (
      ["12.346 ha", "7.045 ha", "5.300 ha"],
      ["sum(part1: 7.045 ha, part2: 5.300 ha, total: 12.346 ha)"]
    ),
    // No sum, too few digits, one part, other units between.
    (["12.348 ha", "7.045 ha", "5.300 ha"], []), (["12 ha", "7 ha", "5 ha"], []),
    (["12.345 ha", "12.345 ha"], []), (["12.345 ha", "7.045 tấn", "5.300 tấn"], []),
    (
      ["12.345 ha", "7.045 ha", "99 tấn", "5.300 ha"],
      ["sum(part1: 7.045 ha, part2: 5.300 ha, total: 12.345 ha)"]
    ),
  ])
  func findsTotalsAndTheirParts(words: [String], expected: [String]) {
    #expect(sums(words) == expected)
  }

  @Test func doesNotReachFar() {
    let words = ["12.345 ha", "7.045 ha", "5.300 ha"]
    #expect(sums(words, apart: 750).count == 1)
    #expect(sums(words, apart: 760).isEmpty)
  }

  @Test func aPartitionHoldsForPlansAndTheYearBeforeToo() throws {
    let periods = [("2024", Status.actual), ("2023", .actual), ("2024", .plan)]
    let values = [
      ["12.345", "7.045", "5.300"], ["11.000", "6.500", "4.900"], ["12.500", "7.100", "5.400"],
    ]
    let claims = values.enumerated().flatMap { group, numbers in
      ["trade_total", "exports", "imports"].enumerated().map { index, indicator in
        claim(
          group * 3 + index + 1, "\(numbers[index]) tỷ đồng", of: indicator,
          over: periods[group].0, as: periods[group].1, at: group * 3000 + index * 100)
      }
    }
    let book = RuleBook(RuleBook.sample.rules.filter { $0.id == "sum" })
    var search = PartitionSearch(network(claims, rules: book), rules: book)
    let found = search.run()
    #expect(
      found.described == [
        "sum(part1: 7.045 tỷ đồng, part2: 5.300 tỷ đồng, total: 12.345 tỷ đồng)",
        "sum(part1: 6.500 tỷ đồng, part2: 4.900 tỷ đồng, total: 11.000 tỷ đồng)",
        "sum(part1: 7.100 tỷ đồng, part2: 5.400 tỷ đồng, total: 12.500 tỷ đồng)",
      ])
    // That of the year before and of the plan are off: 6,500 and 4,900 are 11,400.
    #expect(!Propagation(found).isConsistent)
  }
}
