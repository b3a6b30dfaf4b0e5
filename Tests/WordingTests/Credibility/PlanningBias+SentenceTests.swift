import Figures
import Planning
import Testing
import Wording

@Suite struct PlanningBiasSentenceTests {
  private static func bias(_ outcomes: [Double]) throws -> PlanningBias {
    try #require(PlanningBias(of: PlanSamples.years(outcomes)))
  }

  @Test func aLastingShortfallIsTold() throws {
    let bias = try Self.bias([95, 94, 96, 95, 94, 96])
    #expect(
      bias.sentence(in: .english)
        == "Over 6 plans, outcomes fell 5.0% short of plan on average (t -13.4, p < 0.001; by ranks"
        + " p 0.031): hardly chance.")
    #expect(
      bias.sentence(in: .vietnamese)
        == "Qua 6 kế hoạch, bình quân thực hiện kém kế hoạch 5,0% (t -13,4, p < 0,001; theo hạng"
        + " p 0,031): khó là ngẫu nhiên.")
    #expect(bias.reachedSentence(in: .english) == "0 of 6 were reached (p 0.031).")
  }

  @Test func aGainThatMayBeChanceIsTold() throws {
    let bias = try Self.bias([110, 95, 108, 96, 103, 99])
    #expect(bias.sentence(in: .english).contains("beyond plan"))
    #expect(bias.sentence(in: .english).hasSuffix("may be chance."))
    #expect(
      bias.reachedSentence(in: .vietnamese)
        == "Có 3/6 kế hoạch đạt (p 1,000): chưa khác rõ một nửa.")
  }

  @Test func onePlanTellsNoMoreThanItself() throws {
    let bias = try Self.bias([90])
    #expect(
      bias.sentence(in: .english)
        == "Over 1 plan, outcomes fell 10.0% short of plan on average, too few to tell from chance."
    )
    #expect(bias.reachedSentence(in: .english) == "0 of 1 were reached.")
  }

  @Test(arguments: [[90.0], [95, 94, 96], [110, 95, 108, 96, 103, 99], [1e300, 1, 2]])
  func everySentenceIsWhole(outcomes: [Double]) throws {
    let bias = try Self.bias(outcomes)
    checkWholeSentence { bias.sentence(in: $0) }
    checkWholeSentence { bias.reachedSentence(in: $0) }
  }
}
