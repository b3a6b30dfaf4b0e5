import Foundation
import Testing

@Suite struct CredibilityCommandTests {
  /// Six plans of 100 of one series, and one plan still to come.
  private static let own = """
    indicator,province,year,value,plan
    mushrooms,Bến Tre,2018,95,100
    mushrooms,Bến Tre,2019,94,100
    mushrooms,Bến Tre,2020,96,100
    mushrooms,Bến Tre,2021,95,100
    mushrooms,Bến Tre,2022,94,100
    mushrooms,Bến Tre,2023,96,100

    """

  @Test func thePageTellsWhatThePlansWereWorth() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("own.csv", Self.own)
    let outcome = try Program.run("credibility", "--indicator", "mushrooms", "--data", path)
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(
      outcome.output.hasPrefix(
        """
        How plans have gone so far   6 plans with their outcomes · 1 series · 2018–2023

        indicator  province  years      plans  reached  of plan  PEFA
        mushrooms  Bến Tre   2018–2023      6        0    95.0%  B

        All together
          - Over 6 plans, outcomes fell 5.0% short of plan on average (t -13.4, p < 0.001; by ranks p
            0.031): hardly chance.
          - 0 of 6 were reached (p 0.031).

        """))
  }

  @Test func theTableHasARowASeries() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("own.csv", Self.own)
    let outcome = try Program.run(
      "credibility", "--indicator", "mushrooms", "--data", path, "--format", "csv")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(
      lines.first
        == "indicator,province,first_year,last_year,plans,reached,mean_attainment,pefa,mean_gain,"
        + "p_value")
    #expect(lines.last?.hasPrefix("mushrooms,Bến Tre,2018,2023,6,0,0.94") == true)
  }

  @Test func machinesAreToldHowManyPlansEachPartRestsOn() throws {
    let outcome = try Program.run("credibility", "--format", "json")
    let answer = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let all = try #require(answer["all"] as? [String: Any])
    let count = try #require(all["plans"] as? Int)
    #expect(count > 40)
    for part in ["bias", "theil", "mincer_zarnowitz", "ratchet", "bunching"] {
      let facts = try #require(all[part] as? [String: Any])
      #expect(try #require(facts["plans"] as? Int) <= count)
    }
    let series = try #require(answer["series"] as? [[String: Any]])
    #expect(series.compactMap { $0["plans"] as? Int }.reduce(0, +) == count)
  }

  @Test func whereNothingWasPlannedItSaysSo() throws {
    let outcome = try Program.run("credibility", "--indicator", "infant_mortality_rate")
    #expect(outcome.code == 66 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("No plan with its outcome is on record for that;"))
  }

  @Test(arguments: ["0", "-5", "1e300", "1e-300", "text", ""])
  func noPlanTraps(plan: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "own.csv",
      "indicator,province,year,value,plan\nmushrooms,Bến Tre,2022,5,\(plan)\n"
        + "mushrooms,Bến Tre,2023,5,5\n")
    let outcome = try Program.run("credibility", "--indicator", "mushrooms", "--data", path)
    #expect([0, 65, 66].contains(outcome.code))
    #expect(outcome.output.isEmpty == (outcome.code != 0))
  }
}
