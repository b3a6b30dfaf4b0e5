import Foundation
import Testing

@Suite struct PlanCommandTests {
  private static let own = """
    indicator,province,year,value,plan,unit,status
    =1+1,Làng Mới,2021,100,,tonnes,actual
    =1+1,Làng Mới,2022,104,110,tonnes,actual
    =1+1,Làng Mới,2023,109,110,tonnes,estimate
    =1+1,Làng Mới,2024,,115,tonnes,
    @SUM,Làng Mới,2014,5,,tonnes,actual

    """

  private static func run(_ data: String, _ more: String...) throws -> Program.Outcome {
    let folder = try TemporaryFolder()
    let path = try folder.file("own.csv", data)
    return try Program.run(
      ["plan", "--province", "Làng Mới", "--data", path, "--as-of", "2026"] + more)
  }

  private static func json(_ outcome: Program.Outcome) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test func theTableNamesItsYears() throws {
    let outcome = try Self.run(Self.own)
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines[0] == "Plan 2024 · Làng Mới   seen from 2023 · 1 indicator, 1 source")
    #expect(
      lines[1].split(separator: " ").joined(separator: " ")
        == "No. Indicator 2022 Plan 2023 2023 est. Forecast 2024 Target Plan 2024")
    #expect(lines[3].contains(/1  =1\+1 \(tonnes\) +104 +110 +109 +1\d\d +1\d\d(\.\d)? +115/))
    #expect(lines[4].contains("99.1%") && lines[4].contains("+4.8%"))
    #expect(outcome.output.contains("1 series with older figures (ending 2014) is left out"))
  }

  @Test func theTableInVietnamese() throws {
    let outcome = try Self.run(Self.own, "--language", "vi", "--all", "--chance", "0,9")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Kế hoạch năm 2024 · Làng Mới   tính đến năm 2023 · 2 chỉ"))
    for word in ["Ước TH 2023", "90%", "Chỉ tiêu có số liệu dừng ở năm khác", "@SUM"] {
      #expect(outcome.output.contains(word), "\(word)")
    }
  }

  @Test func machinesGetNumbersAndNulls() throws {
    let answer = try Self.json(Self.run(Self.own, "--format", "json"))
    #expect(answer["schema"] as? Int == 1 && answer["year"] as? Int == 2023)
    #expect(answer["chance"] as? Double == 0.75 && answer["province"] as? String == "Làng Mới")
    let rows = try #require(answer["rows"] as? [[String: Any]])
    let row = try #require(rows.first)
    #expect(rows.count == 1 && row["plan"] as? Int == 110 && row["outcome"] as? Int == 109)
    #expect(row["next_plan"] as? Int == 115 && row["sector"] is NSNull)
    let chance = try #require(row["chance"] as? Double)
    #expect(chance > 0 && chance < 1)
    let (low, high) = (
      try #require(row["low80"] as? Double), try #require(row["high80"] as? Double)
    )
    let target = try #require(row["target"] as? Double)
    #expect(low < high && target < (row["forecast"] as? Double ?? 0))
    #expect(target <= (try #require(row["target_unrounded"] as? Double)))
    let others = try #require(answer["other_years"] as? [[String: Any]])
    #expect(others.count == 1 && others[0]["year"] as? Int == 2014)
    #expect(others[0]["plan"] is NSNull && others[0]["forecast_year"] as? Int == 2015)
  }

  @Test func csvHasTheSameColumns() throws {
    let csv = try Self.run(Self.own, "--format", "csv", "--all").output
      .split(separator: "\n").map(String.init)
    let answer = try Self.json(Self.run(Self.own, "--format", "json"))
    let row = try #require((answer["rows"] as? [[String: Any]])?.first)
    #expect(Set(csv[0].split(separator: ",").map(String.init)) == Set(row.keys))
    #expect(csv.count == 3)
    #expect(csv[1].hasPrefix("1,,'=1+1,'=1+1,tonnes,Làng Mới,today,2023,104,110,109,estimate,99.0"))
    #expect(csv[2].hasPrefix("2,,'@SUM,"))
  }

  @Test func excelOpensTheTable() throws {
    let text = try Self.run(Self.own, "--excel").output
    #expect(text.hasPrefix("\u{FEFF}number;sector;indicator;"))
    #expect(text.contains(";99,09") && text.contains("\r\n"))
  }

  @Test(arguments: ["0", "1", "-1", "150%", "nan", "abc", "100", "0.00001"])
  func anOddChanceIsOneSentence(chance: String) throws {
    let outcome = try Program.run("plan", "--province", "Gia Lai", "--chance=\(chance)")
    #expect(outcome.code == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("\"\(chance)\" is no chance: "))
  }

  @Test func whatIsNotKnownIsSaid() throws {
    let unknown = try Program.run("plan", "--province", "Gia Lia")
    #expect(unknown.code == 66 && unknown.errors.contains("Gia Lai"))
    let early = try Program.run("plan", "--province", "Gia Lai", "--as-of", "1990")
    #expect(early.code == 66 && early.output.isEmpty)
    #expect(early.errors.hasPrefix("Nothing is on record of Gia Lai"))
    let year = try Program.run("plan", "--province", "Gia Lai", "--year", "1950")
    #expect(year.code == 66 && year.errors.hasPrefix("No series of the province ends in 1950"))
  }

  @Test(arguments: ["0", "-5", "1e300", "1e-300", "text", "nan", "150"])
  func noPlanTraps(plan: String) throws {
    let data =
      "indicator,province,year,value,plan\nmushrooms,Làng Mới,2022,5,\nmushrooms,Làng Mới,2023,6,"
      + "\(plan)\nmushrooms,Làng Mới,2024,,\(plan)\ntruffles,Làng Mới,2023,5,5\n"
    for form in ["text", "json", "csv"] {
      let outcome = try Self.run(data, "--format", form)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("truffles"), "one bad series stops no other")
    }
  }

  @Test(arguments: ["1e300", "-1e300", "1e-300", "0", "-7"])
  func noValueTraps(value: String) throws {
    let data =
      "indicator,province,year,value\nmushrooms,Làng Mới,2022,\(value)\n"
      + "mushrooms,Làng Mới,2023,\(value)\ntruffles,Làng Mới,2023,5\n"
    let outcome = try Self.run(data, "--chance", "99.9%")
    #expect(outcome.code == 0 && outcome.output.contains("truffles"), "\(outcome.errors)")
  }

  @Test func theWorkbookIsWrittenBesideTheAnswer() throws {
    let folder = try TemporaryFolder()
    let data = try folder.file("own.csv", Self.own)
    let path = folder.url.appendingPathComponent("plan.xlsx").path
    let outcome = try Program.run(
      "plan", "--province", "Làng Mới", "--data", data, "--as-of", "2026", "--xlsx", path)
    #expect(outcome.code == 0 && outcome.output.hasPrefix("Plan 2024"))
    let read = try Program.run("read", path, "--text")
    #expect(read.code == 0 && read.output.contains("=1+1") && read.output.contains("115"))
  }

  @Test(arguments: ["/no/such/folder/plan.xlsx", "/dev/full", "/"])
  func aWorkbookThatCannotBeWrittenIsOneSentence(path: String) throws {
    let outcome = try Program.run("plan", "--province", "Gia Lai", "--xlsx", path)
    #expect(outcome.code == 74 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix(path) && outcome.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["Gia Lai", "Bến Tre", "Hà Nội", "Vĩnh Long", "Cả nước"])
  func everyProvinceHasATableThatFitsTheScreen(province: String) throws {
    for language in ["en", "vi"] {
      let outcome = try Program.run(
        "plan", "--province", province, "--language", language, "--all", "--as-of", "2026")
      #expect(outcome.code == 0 && outcome.errors.isEmpty)
      #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }
  }

  @Test(arguments: ["plan", "credibility"])
  func whatCannotBeReadIsNamedWhereNothingElseIsThere(command: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "own.csv", "indicator;province;year;value;plan\nexports;Testland;2023;1.050,5;900\n")
    let outcome = try Program.run(command, "--province", "Testland", "--data", path)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("line 2"))
  }
}
