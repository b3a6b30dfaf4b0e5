import Testing

@testable import Documents

@Suite struct PrintedPageReaderTests {
  private func reader(_ markup: String, limit: Int = 10) throws -> PrintedPageReader {
    let reader = PrintedPageReader(limit: limit)
    try MarkupParser.parse(markup, into: reader)
    return reader
  }

  private static let corners = "xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\""

  @Test func wordsKeepTheirPlaces() throws {
    let markup =
      "<page width=\"595\" height=\"842\"><flow><block><line \(Self.corners)>"
      + "<word \(Self.corners)>a &amp; b</word></line></block></flow></page>"
    let pages = try reader(markup).pages
    #expect(pages.count == 1 && pages[0].height == 842)
    let word = try #require(pages[0].blocks.first?.first?.words.first)
    #expect(word.text == "a & b" && word.box.left == 1 && word.box.bottom == 4)
  }

  @Test(arguments: [
    "xMin=\"x\" yMin=\"2\" xMax=\"3\" yMax=\"4\"", "xMin=\"nan\" yMin=\"2\" xMax=\"3\" yMax=\"4\"",
    "xMin=\"1\" yMin=\"2\" xMax=\"inf\" yMax=\"4\"", "xMin=\"9\" yMin=\"2\" xMax=\"3\" yMax=\"4\"",
    "xMin=\"1\" yMin=\"4\" xMax=\"3\" yMax=\"4\"", "",
  ])
  func wordsWithoutAPlaceAreLeftOut(corners: String) throws {
    let found = try reader(
      "<page><block><line \(Self.corners)><word \(corners)>a</word></line></block></page>"
        + "<word \(Self.corners)>b</word><line \(Self.corners)></line>")
    #expect(found.pages.count == 1 && found.pages[0].blocks.allSatisfy(\.isEmpty))
  }

  @Test func wordsAreCounted() throws {
    let word = "<word \(Self.corners)>a</word>"
    let markup =
      "<page><block><line \(Self.corners)>" + String(repeating: word, count: 12) + "</line>"
    #expect(try reader(markup, limit: 12).isFull == false)
    #expect(try reader(markup, limit: 11).isFull)
  }
}
