import Foundation
import Testing

@Suite struct ProjectCommandTests {
  private static func ask(
    _ indicator: String, _ province: String, _ more: String...
  ) throws -> Program.Outcome {
    try Program.run(
      ["--indicator", indicator, "--province", province, "--as-of", "2025"] + more)
  }

  private static func json(_ outcome: Program.Outcome) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test(
    "Names are forgiving",
    arguments: [
      ("exports", "Bến Tre"), ("exports", "ben tre"), ("exports", "tỉnh Bến Tre"),
      ("exports", "BEN TRE"), ("exports", "Bến Tre".decomposedStringWithCanonicalMapping),
      ("kim ngạch XK", "Bến Tre"), ("Kim ngạch xuất khẩu", "bến-tre"), ("xuất khẩu", "Ben Tre"),
    ])
  func names(_ indicator: String, _ province: String) throws {
    let asked = try Self.ask(indicator, province)
    let usual = try Self.ask("exports", "Bến Tre")
    #expect(asked.code == 0)
    #expect(asked.output == usual.output)
  }

  @Test func theFieldsOfTheContract() throws {
    let answer = try Self.json(Self.ask("exports", "Bến Tre", "--format", "json"))
    #expect(answer["schema"] as? Int == 1)
    #expect(answer["indicator"] as? String == "exports")
    #expect(answer["province"] as? String == "Bến Tre")
    #expect(answer["unit"] as? String == "million USD")
    #expect(answer["territory"] as? String == "former")
    let history = try #require(answer["history"] as? [[String: Any]])
    for row in history {
      #expect(
        Set(row.keys).isSuperset(of: [
          "year", "value", "status", "derived", "plan", "attainment", "growth", "source",
        ]))
    }
    let last = try #require(history.last)
    #expect(last["year"] as? Int == 2024)
    #expect(last["value"] as? Double == 1630)
    #expect(last["plan"] as? Double == 1750)
    let projection = try #require((answer["projection"] as? [[String: Any]])?.first)
    #expect(projection["year"] as? Int == 2025)
    let bounds = try ["low95", "low80", "value", "high80", "high95"].map {
      try #require(projection[$0] as? Double)
    }
    #expect(bounds == bounds.sorted())
    let model = try #require(answer["model"] as? [String: Any])
    let weights = try #require(model["weights"] as? [String: Double])
    #expect(abs(weights.values.reduce(0, +) - 1) < 1e-6)
    let warnings = try #require(answer["warnings"] as? [[String: Any]])
    #expect(warnings.allSatisfy { $0["code"] is String && $0["message"] is String })
  }

  @Test func derivedYearsAndAlternatives() throws {
    let answer = try Self.json(
      Self.ask("exports", "Bến Tre", "--format", "json", "--sources"))
    let history = try #require(answer["history"] as? [[String: Any]])
    func row(_ year: Int) throws -> [String: Any] {
      try #require(history.first { $0["year"] as? Int == year })
    }
    #expect(try row(2021)["derived"] as? Bool == true)
    #expect(try #require(row(2021)["value"] as? Double).rounded() == 1303)
    #expect(try row(2023)["derived"] as? Bool == true)
    #expect(try #require(row(2023)["value"] as? Double).rounded() == 1452)
    let others = try #require(row(2024)["alternatives"] as? [[String: Any]])
    #expect(others.contains { $0["value"] as? Double == 1750 })
    for row in history {
      let source = row[row["value"] is NSNull ? "plan_source" : "source"] as? String
      #expect(source?.isEmpty == false)
    }
  }

  @Test func csvHasARowAYear() throws {
    let lines = try Self.ask("exports", "Bến Tre", "--format", "csv", "--horizon", "3").output
      .split(separator: "\n")
    #expect(
      lines.first
        == "indicator,province,year,part,value,status,derived,plan,attainment,growth,low80,high80,low95,high95,source"
    )
    #expect(lines.filter { $0.contains(",projection,") }.count == 3)
    #expect(lines.contains { $0.hasPrefix("exports,Bến Tre,2024,history,1630,actual,false,1750,") })
  }

  @Test func excelHasSemicolonsAndDecimalCommas() throws {
    let output = try Self.ask("exports", "Bến Tre", "--excel").output
    #expect(output.hasPrefix("\u{FEFF}indicator;province;year"))
    #expect(output.contains(";93,1428571;"))
  }

  @Test func aGivenPlanIsWeighed() throws {
    func chance(_ plan: String) throws -> Double {
      let answer = try Self.json(
        Self.ask("exports", "Bến Tre", "--format", "json", "--plan", plan))
      let part = try #require(answer["plan"] as? [String: Any])
      return try #require(part["chance"] as? Double)
    }
    let (low, high) = try (chance("1000"), chance("3000"))
    #expect(low > 0.9 && high < 0.1)
    #expect(try chance("1.8 billion USD") == chance("1800"))
  }

  @Test func vietnamesePage() throws {
    let output = try Self.ask("exports", "Bến Tre", "--language", "vi").output
    #expect(output.contains("Kim ngạch xuất khẩu"))
    #expect(output.contains("triệu USD"))
    #expect(output.contains("1.630"))
    #expect(output.contains("dự báo"))
  }

  @Test func theLocaleDecidesTheLanguage() throws {
    let outcome = try Program.run(
      "--indicator", "exports", "--province", "Bến Tre", environment: ["LANG": "vi_VN.UTF-8"])
    #expect(outcome.output.contains("Kim ngạch xuất khẩu"))
  }

  @Test func anEarlierKnowledge() throws {
    let outcome = try Program.run(
      "--indicator", "exports", "--province", "Bến Tre", "--as-of", "2023", "--format", "csv")
    #expect(!outcome.output.contains(",2024,history,"))
  }

  @Test func theExplanationAddsUp() throws {
    let answer = try Self.json(Self.ask("exports", "Bến Tre", "--format", "json"))
    let explanation = try #require(answer["explanation"] as? [String: Any])
    let last = try #require(explanation["last_value"] as? Double)
    let point = try #require(explanation["point"] as? Double)
    let reasons = try #require(explanation["reasons"] as? [[String: Any]])
    let changes = try reasons.map { try #require($0["change"] as? Double) }
    #expect(!changes.isEmpty && reasons.allSatisfy { $0["driver"] is String })
    #expect(abs(changes.reduce(last, +) - point) < 1e-6 * point)
    let projection = try #require((answer["projection"] as? [[String: Any]])?.first)
    #expect(projection["value"] as? Double == point)
  }

  /// A series that moves by a few percent a year, but for one year.
  private static func file(in folder: TemporaryFolder, absurd: String) throws -> String {
    let values = ["100", "104", "103", "109", "112", absurd, "118", "121", "120", "126", "131"]
    let rows = values.enumerated().map { "mine,Testland,\(2014 + $0.offset),\($0.element)" }
    return try folder.file(
      "mine.csv", (["indicator,province,year,value"] + rows).joined(separator: "\n"))
  }

  @Test func aDisruptionIsNoticedOrExplained() throws {
    let folder = try TemporaryFolder()
    let path = try Self.file(in: folder, absurd: "1150")
    let short = try Self.ask("mine", "Testland", "--data", path)
    let long = try Self.ask("mine", "Testland", "--data", path, "--explain")
    #expect(short.output.contains("does not stay"))
    #expect(short.output.contains("--explain tells how it"))
    #expect(!long.output.contains("--explain"))
    #expect(long.output.contains("the forecast counts it as up"))
    let codes = try [[], ["--explain"]].map { more in
      let answer = try Self.json(
        Program.run(
          ["--indicator", "mine", "--province", "Testland", "--data", path, "--format", "json"]
            + more))
      return try #require(answer["warnings"] as? [[String: Any]]).map { $0["code"] as? String }
    }
    #expect(codes[0].contains("disruption") && !codes[1].contains("disruption"))
  }

  @Test func itIsSaidWhereOwnRowsOfANameOfBothMapsBelong() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "own.csv", "indicator,province,year,value\nexports,Gia Lai,2025,950\n")
    let former = try Self.ask("exports", "Gia Lai", "--data", path)
    #expect(former.output.contains("--territory today"))
    let today = try Self.ask("exports", "Gia Lai", "--data", path, "--territory", "today")
    #expect(today.output.contains("own.csv"))
  }

  @Test func anOrdinarySeriesHasNoDisruption() throws {
    let folder = try TemporaryFolder()
    let path = try Self.file(in: folder, absurd: "115")
    let outcome = try Self.ask("mine", "Testland", "--data", path)
    #expect(outcome.code == 0 && !outcome.output.contains("--explain tells how"))
  }

  @Test func theAccountAddsUpAsPrinted() throws {
    for province in ["Bến Tre", "Gia Lai", "Viet Nam"] {
      let page = try Self.ask("exports", province, "--explain").output
      let block = try #require(page.components(separatedBy: "\nWhy this forecast\n").last)
        .components(separatedBy: "\n\n")[0]
      let numbers = block.split(separator: "\n").compactMap { line in
        line.split(separator: #/  +/#).dropFirst().first
          .flatMap { Double($0.replacing(",", with: "")) }
      }
      try #require(numbers.count > 2, "\(block)")
      let sum = numbers.dropLast().reduce(0, +)
      #expect(abs(sum - numbers[numbers.count - 1]) < 1e-6, "\(block)")
    }
  }

  @Test func outputGoesToAFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("answer.json").path
    let outcome = try Self.ask("exports", "Bến Tre", "--format", "json", "--output", path)
    #expect(outcome.code == 0 && outcome.output.isEmpty)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("{\n  \"schema\": 1"))
  }

  @Test("A page is written beside the answer", arguments: ["en", "vi"])
  func aPageIsWrittenBesideTheAnswer(language: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("page.html").path
    let options = ["--language", language]
    let plain = try Program.run(
      ["--indicator", "exports", "--province", "Gia Lai", "--as-of", "2025"] + options)
    let paged = try Program.run(
      ["--indicator", "exports", "--province", "Gia Lai", "--as-of", "2025", "--html", path]
        + options)
    #expect(paged.code == 0 && paged.errors.isEmpty && paged.output == plain.output)
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"\(language)\">"))
    #expect(page.hasSuffix("</html>\n") && page.contains("<svg"))
    // The page explains; it names no option of the command line to do so.
    #expect(!page.contains("--explain"))
    let again = folder.url.appendingPathComponent("again.html").path
    _ = try Program.run(
      [
        "--indicator", "exports", "--province", "Gia Lai", "--as-of", "2025", "--html", again,
        "--format", "json",
      ] + options)
    #expect(try String(contentsOfFile: again, encoding: .utf8) == page)
  }

  @Test func aPageThatCannotBeWrittenIsAFailure() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("missing/page.html").path
    let outcome = try Self.ask("exports", "Bến Tre", "--html", path)
    #expect(outcome.code == 74 && outcome.output.isEmpty && outcome.errors.contains(path))
  }
}
