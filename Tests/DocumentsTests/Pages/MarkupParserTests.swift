import Testing

@testable import Documents

/// Pages made to keep a parser busy: each is read, or refused, within a moment.
@Suite struct MarkupParserTests {
  private func fault(_ html: String) -> DocumentFault? {
    do throws(DocumentFault) {
      _ = try WebPage.document(Array(html.utf8), named: "a.html", limits: .standard)
      return nil
    } catch {
      return error
    }
  }

  @Test func elementsMayNotNestForEver() throws {
    let deep = String(repeating: "<div>", count: 100_000)
    #expect(fault(deep) == .nestsTooFar(limit: MarkupParser.depthLimit))
    #expect(fault(deep + String(repeating: "</x>", count: 100_000)) == .nestsTooFar(limit: 1000))
    let few = String(repeating: "<div>", count: 900) + "a"
    #expect(try WebPageTests.outline(few) == ["body: a"])
  }

  @Test func tagsMayNotHaveThousandsOfAttributes() {
    let names = (0..<5000).map { "a\($0)" }.joined(separator: " ")
    #expect(fault("<p \(names)>b") == .damaged(.html, detail: "attributes"))
    #expect(fault("<!-- <p \(names)> --><p>b") == nil)
  }

  @Test(arguments: [
    "<table><tr><td>", "<td colspan=1000>", "<table><td rowspan=65000>", "<!--", "<a b='", "&#x",
    "<script>", "</p>", "<form>", "<br>", "<![CDATA[", "<?", "<p>a", "&amp;", "<title>", "<a ",
    "<b><i>", "<li><ul>", "<h1>a", "<select><option>", "<!DOCTYPE x [<!ENTITY a 'b'>", "<a href=\"",
    "<tr><td>1", "</x>", "<table>",
  ])
  func muchOfTheSameEnds(piece: String) throws {
    let page = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let clock = ContinuousClock()
    let time = clock.measure { _ = fault(page) }
    #expect(time < .seconds(10), "\(piece) takes \(time)")
  }
}
