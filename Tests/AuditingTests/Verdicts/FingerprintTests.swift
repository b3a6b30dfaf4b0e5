import Testing

@testable import Auditing

@Suite struct FingerprintTests {
  @Test(arguments: [
    (["8,5%", "1.200 tỷ đồng"], "3c541457b96d3d0b"),
    (["8,6%", "1.200 tỷ đồng"], "5da2e4f3c354ffae"),
    // Zeros in front are kept.
    (["12900"], "0085a88fc72b9bc1"),
  ])
  func isThatOfFowlerNollAndVo(words: [String], id: String) {
    #expect(Fingerprint.id(of: "growth", "a.txt", words) == id)
  }

  @Test func staysWhereverTheReportLies() {
    let ids = ["a.txt", "reports/a.txt", "/home/x/reports/a.txt", "./a.txt"].map {
      Fingerprint.id(of: "sum", $0, ["1", "2"])
    }
    #expect(Set(ids).count == 1)
  }

  @Test func differsByRuleDocumentAndWords() {
    let ids = [
      Fingerprint.id(of: "sum", "a.txt", ["1", "2"]),
      Fingerprint.id(of: "part", "a.txt", ["1", "2"]),
      Fingerprint.id(of: "sum", "b.txt", ["1", "2"]),
      Fingerprint.id(of: "sum", "a.txt", ["2", "1"]),
      Fingerprint.id(of: "sum", "a.txt", ["12"]), Fingerprint.id(of: "sum", "a.txt", []),
    ]
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
  }
}
