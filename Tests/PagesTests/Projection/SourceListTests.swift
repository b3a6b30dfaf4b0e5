import Figures
import Testing

@testable import Pages

@Suite struct SourceListTests {
  @Test func documentsAreNumberedOnce() {
    var sources = SourceList()
    let a = Samples.citation("a.vn", "2023-01-31")
    let b = Samples.citation("b.vn", "2023-01-31", words: "1.500 triệu USD")
    #expect([a, b, a].map { sources.mark($0) } == ["[1]", "[2]", "[1]"])
    #expect(
      sources.lines(in: .vietnamese, width: 80).map { $0.text(isColored: false) } == [
        "[1] a.vn, 1/2023  https://www.a.vn/a", "[2] b.vn, 1/2023  https://www.b.vn/a",
      ])
  }

  @Test func longAddressesStandBelow() {
    var sources = SourceList()
    let address = "https://a.vn/" + String(repeating: "x", count: 80)
    _ = sources.mark(Citation(title: "Báo cáo", address: address, date: "2024-03-18"))
    #expect(
      sources.lines(in: .english, width: 60).map { $0.text(isColored: false) } == [
        "[1] Báo cáo, 2024-03-18", "    \(address)",
      ])
  }
}
