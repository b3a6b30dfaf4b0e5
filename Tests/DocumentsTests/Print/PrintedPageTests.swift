import Testing

@testable import Documents

@Suite struct PrintedPageTests {
  @Test func lettersOfSeveralFontsAreOneWord() {
    var line = PrintedPage.Line(box: Box(left: 0, top: 0, right: 100, bottom: 15))
    for (text, left) in [("kinh", 0.0), ("t", 30), ("ế", 36), ("xã", 45)] {
      line.append(
        text, Box(left: left, top: 0, right: left + 6 * Double(text.count), bottom: 15))
    }
    #expect(line.text == "kinh tế xã")
  }
}
