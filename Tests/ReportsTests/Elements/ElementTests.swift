import Testing

@testable import Reports

@Suite struct ElementTests {
  @Test("an element is told by its kind, and by nothing else")
  func kinds() throws {
    let figure = Element(kind: .figure(3), tokens: 0..<2)
    let period = Element(kind: .period(.year(2024)), tokens: 0..<2)
    let place = Element(kind: .place(Place(name: "Gia Lai", rank: .province)), tokens: 0..<2)
    let mark = Element(kind: .mark(","), tokens: 0..<1)
    let word = Element(kind: .word, tokens: 0..<1)
    for element in [figure, period, place, mark, word] {
      #expect(element.term == nil && element[.growth] == nil)
      #expect(!element.isAny(of: Categories(.growth)))
    }
    #expect(figure.figure == 3 && period.figure == nil && word.figure == nil)
    #expect(period.period?.year == 2024 && place.place?.name == "Gia Lai")
    #expect(figure.period == nil && figure.place == nil)
    #expect(mark.isMark([",", ";"]) && !mark.isMark([";"]) && !word.isMark([","]))
    #expect(word.isWord && !mark.isWord)
  }

  @Test("a term has every meaning of its words")
  func terms() throws {
    let element = try #require(try Scan("tăng trưởng").scanner.elements.first)
    #expect(element.term?.tokens == 0..<2)
    #expect(element[.growth] == "up" && element[.unit] == nil)
    #expect(element.isAny(of: [Categories(.growth), Categories(.unit)]))
  }
}
