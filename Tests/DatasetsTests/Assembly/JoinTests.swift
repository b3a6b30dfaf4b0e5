import Figures
import Testing

@testable import Datasets

@Suite("Join")
struct JoinTests {
  private func levels(_ values: [Int: String]) -> [Int: Observation] {
    Compilation(
      of: values.map { said($0, .actual, $1) }, plus: nil, in: Quantity.Unit("million USD")
    ).outcomes
  }

  @Test(
    "two sources fit where they overlap within a third, else by a possible growth",
    arguments: [
      ([2016: "100"], [2016: "110", 2018: "300"], true),
      ([2016: "100"], [2016: "200"], false),
      ([2015: "100", 2016: "100"], [2015: "100", 2016: "200"], false),
      ([2016: "100"], [2018: "150"], true),
      ([2016: "100"], [2018: "300"], false),
      ([2016: "100"], [2018: "50"], false),
      ([2016: "100"], [2010: "1"], true),
      ([2016: "0"], [2018: "50"], true),
      ([2016: "100"], [:], true),
    ] as [([Int: String], [Int: String], Bool)])
  func findsObstacles(table: [Int: String], statements: [Int: String], fits: Bool) {
    let obstacle = Join.obstacle(
      between: levels(table), and: levels(statements), growth: Join.usualGrowth)
    #expect((obstacle == nil) == fits)
  }

  @Test("the distance is that of their nearest ends")
  func measuresDistance() {
    #expect(Join.distance(between: levels([2010: "1"]), and: levels([2014: "1"])) == 4)
    #expect(Join.distance(between: levels([2014: "1"]), and: levels([2010: "1"])) == 4)
    #expect(
      Join.distance(between: levels([2010: "1", 2016: "1"]), and: levels([2014: "1"])) == 0)
    #expect(Join.distance(between: [:], and: levels([2014: "1"])) == nil)
  }
}
