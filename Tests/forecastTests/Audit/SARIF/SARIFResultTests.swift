import Foundation
import TestSupport
import Testing

/// What GitHub's pages on SARIF for code scanning ask of a log beyond SARIF 2.1.0, an OASIS
/// standard: one that falls short is refused whole, or its findings are not shown.
@Suite struct SARIFResultTests {
  private let folder: TemporaryFolder
  /// A folder of reports, named from where the program runs, as a checkout is.
  private let reports: String

  init() throws {
    folder = try TemporaryFolder()
    reports = folder.url.lastPathComponent + "/Tỉnh Đắk Lắk"
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("Tỉnh Đắk Lắk"), withIntermediateDirectories: true)
  }

  /// Writes files among the reports; gives their paths from where the program runs.
  private func files(_ contents: [(name: String, content: Data)]) throws -> [String] {
    try contents.map { name, content in
      _ = try folder.file("Tỉnh Đắk Lắk/\(name)", content)
      return "./\(reports)/\(name)"
    }
  }

  private func files(_ contents: [(name: String, content: String)]) throws -> [String] {
    try files(contents.map { ($0.name, Data($0.content.utf8)) })
  }

  /// The results of an audit, each seen to be shown by code scanning under the rule named.
  private func results(
    _ arguments: [String], input: String? = nil, rules: [String] = ["attainment"]
  ) throws -> [[String: Any]] {
    let run = try SARIFRun(auditing: arguments, input: input)
    #expect(run.results.map { $0["ruleId"] as? String } == rules)
    for result in run.results {
      let rule = try #require(result["ruleIndex"] as? Int)
      #expect(run.rules[rule]["id"] as? String == result["ruleId"] as? String)
      #expect(["note", "warning", "error"].contains(result["level"] as? String))
      #expect(try !text(result["message"]).isEmpty)
      let locations = result["locations"] as? [[String: Any]] ?? []
      #expect(locations.count == 1)
      for location in locations + (result["relatedLocations"] as? [[String: Any]] ?? []) {
        try expectPlace(location["physicalLocation"])
      }
    }
    let fingerprints = try run.results.map { result in
      let all = try #require(result["partialFingerprints"] as? [String: String])
      return try #require(all["primaryLocationLineHash"])
    }
    #expect(Set(fingerprints).count == fingerprints.count && !fingerprints.contains(""))
    return run.results
  }

  private func expectPlace(_ place: Any?) throws {
    let place = try #require(place as? [String: [String: Any]])
    let address = try #require(place["artifactLocation"]?["uri"] as? String)
    let url = try #require(URLComponents(string: address))
    #expect(url.scheme == nil && !address.hasPrefix("/") && !address.isEmpty)
    #expect(address == "-" || address.contains("/T%E1%BB%89nh%20%C4%90%E1%BA%AFk%20L%E1%BA%AFk/"))
    #expect(!url.path.split(separator: "/").contains("."))
    #expect(try #require(place["region"]?["startLine"] as? Int) >= 1)
  }

  private func text(_ message: Any?) throws -> String {
    try #require((message as? [String: Any])?["text"] as? String)
  }

  @Test("Every rule has the texts that are shown, none too long", arguments: ["en", "vi"])
  func rules(language: String) throws {
    let run = try SARIFRun(auditing: ["-", "--language", language], input: AuditSamples.faulty)
    #expect(!run.rules.isEmpty)
    for rule in run.rules {
      #expect(try 1...255 ~= #require(rule["name"] as? String).count)
      for part in ["shortDescription", "fullDescription", "help"] {
        #expect(try 1...1024 ~= text(rule[part]).count, "\(rule)")
      }
    }
  }

  @Test func aReport() throws {
    let paths = try files([("a b.txt", AuditSamples.faulty)])
    #expect(try results(paths + ["--context", "none"]).first?["fixes"] != nil)
    #expect(try results([reports, "--context", "none"]).count == 1)
    _ = try results(["-", "--context", "none"], input: AuditSamples.faulty)
  }

  @Test func aWordFile() throws {
    let lines = AuditSamples.faulty.split(separator: "\n")
    let body = lines.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    let file = StoredContainer([
      ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>")
    ])
    let paths = try files([("báo cáo.docx", Data(file.bytes))])
    let result = try #require(try results(paths + ["--context", "none"]).first)
    #expect(result["fixes"] == nil)
  }

  @Test("Rows of statements, and of what read prints")
  func tables() throws {
    let statements = try files([("own.csv", AuditSamples.statements)])
    _ = try results(statements + ["--context", "none"])
    let read = try Program.run(
      "read", "-", "--format", "csv", input: Data(AuditSamples.faulty.utf8))
    _ = try results(try files([("read.csv", read.output)]) + ["--context", "none"])
  }

  @Test("The same sentence twice is two findings, and found again when lines move")
  func fingerprints() throws {
    let twice =
      AuditSamples.faulty + AuditSamples.faulty.replacingOccurrences(of: "2024", with: "2023")
    let prints = try [twice, "\n\n" + twice].map { text in
      try results(
        files([("a.txt", text)]) + ["--context", "none"], rules: ["attainment", "attainment"]
      ).map { $0["partialFingerprints"] as? [String: String] }
    }
    #expect(prints[0] == prints[1])
  }

  private static let report = "Kinh tế Gia Lai\nNăm 2022, kim ngạch xuất khẩu đạt 803 triệu USD.\n"

  @Test("Two reports against each other")
  func reportsApart() throws {
    let other = Self.report.replacingOccurrences(of: "803", with: "951")
    let paths = try files([("a.txt", Self.report), ("b.txt", other)])
    let result = try #require(
      try results(paths + ["--context", "none"], rules: ["other-report"]).first)
    #expect((result["relatedLocations"] as? [Any])?.count == 1)
  }

  @Test("A source that is no file is told, and is no place")
  func otherSources() throws {
    let paths = try files([("a.txt", Self.report)])
    let source = try folder.file(
      "other.csv",
      """
      indicator,province,year,kind,value,unit,source_title,source_url,source_date
      exports,Gia Lai,2022,actual,951,million USD,Một tờ báo,https://x.example/a,2023-01

      """)
    let result = try #require(
      try results(paths + ["--context", source], rules: ["other-report"]).first)
    #expect(result["relatedLocations"] == nil)
    let sources = (result["properties"] as? [String: Any])?["sources"] as? [[String: Any]]
    #expect(sources?.map { $0["name"] as? String } == ["Một tờ báo"])
    #expect(sources?.map { $0["address"] as? String } == ["https://x.example/a"])
  }

  @Test func aReportWithoutAPlace() throws {
    let text = """
      Tình hình năm 2023
      Năm 2023, giá trị sản xuất công nghiệp (giá so sánh 2010) ước đạt 31.621 tỷ đồng.
      Năm 2023, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ước đạt 108.000 tỷ đồng.
      Năm 2023, kim ngạch xuất khẩu ước đạt 680 triệu USD.

      """
    _ = try results(files([("a.txt", text)]), rules: ["province-by-figures"])
  }
}
