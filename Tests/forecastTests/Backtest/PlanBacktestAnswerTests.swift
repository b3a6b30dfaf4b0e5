import Testing

@testable import forecast

@Suite("forecast backtest --plans") struct PlanBacktestAnswerTests {
  @Test func theCombinationIsTheBest() throws {
    let outcome = try Program.run("backtest", "--plans", "--format", "csv")
    #expect(outcome.code == 0)
    let rows = outcome.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(
      rows.map { String($0[0]) } == ["method"] + ["trend", "plan", "attained-plan", "combination"])
    let errors = rows.dropFirst().compactMap { Double($0[2]) }
    #expect(errors.min() == errors.last && errors.count == 4)
  }

  @Test func aPageInEitherLanguage() throws {
    let english = try Program.run("backtest", "--plans", "--language", "en").output
    #expect(english.contains("each year left out in turn"))
    let vietnamese = try Program.run("backtest", "--plans", "--language", "vi").output
    #expect(vietnamese.contains("lần lượt bỏ ra từng năm"))
  }

  @Test(arguments: [
    ["--plans", "x.csv"], ["--plans", "--origins", "2"], ["--plans", "--model", "drift"], [],
  ])
  func oneOrTheOther(arguments: [String]) throws {
    #expect(try Program.run(["backtest"] + arguments).code == 64)
  }
}
