import Figures
import Planning
import Testing
import Wording

@Suite struct MincerZarnowitzSentenceTests {
  @Test func theSlopeIsTold() throws {
    let line = try #require(MincerZarnowitz(of: PlanSamples.changes(0)))
    let english = line.sentence(in: .english)
    #expect(english.hasPrefix("For each 1% that plans asked on the year before, outcomes moved"))
    #expect(english.contains("(Mincer–Zarnowitz, 6 plans, p < 0.001)"))
    #expect(english.hasSuffix("plans could be corrected by their own record."))
    checkWholeSentence { line.sentence(in: $0) }
  }

  @Test func plansWithoutFaultAreToldSo() throws {
    let line = try #require(MincerZarnowitz(of: PlanSamples.changes(1)))
    #expect(line.sentence(in: .english).hasSuffix("no fault shows."))
    #expect(line.sentence(in: .vietnamese).hasSuffix("chưa thấy lệch."))
    checkWholeSentence { line.sentence(in: $0) }
  }
}
