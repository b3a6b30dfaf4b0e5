import Documents
import Figures
import Reports
import TestSupport
import Testing

@testable import Pages

@Suite struct MarkedTextTests {
  private func figure(_ id: Int, _ range: Range<Int>?) -> StatedFigure {
    StatedFigure(
      id: id, of: nil,
      statement: Statement(
        .level, Quantity(Decimal(1), Quantity.Unit("percent")), of: "", in: "",
        over: .unknown, status: .unknown, citation: Citation(title: "", offsets: range)),
      direction: .none, priceBasis: "", scope: "", confidence: 1, rule: .amount)
  }

  private func marked(_ text: String, _ ranges: [Range<Int>?]) -> MarkedText<StatedFigure> {
    MarkedText(
      Document(name: "a", format: .text, text: text, paragraphs: []),
      ranges.enumerated().map { figure($0.offset + 1, $0.element) })
  }

  @Test("Places count code points, whatever letters are made of")
  func countsCodePoints() {
    // "ế" is three code points here; a carriage return and a line feed are two.
    let text = "e\u{302}\u{301}\r\n12 x"
    let pieces = marked(text, [5..<7]).pieces(in: 0..<9)
    #expect(pieces.map(\.text) == ["e\u{302}\u{301}\r\n", "12", " x"])
    #expect(pieces.map { $0.mark == nil } == [true, false, true])
  }

  @Test("Figures that overlap share a mark; a range is two figures on one")
  func mergesOverlaps() {
    let pieces = marked("0123456789", [2..<5, 2..<5, 4..<7, 7..<8]).pieces(in: 0..<10)
    #expect(pieces.map(\.text) == ["01", "23456", "7", "89"])
    #expect(pieces.map { $0.mark?.figures.map(\.id) ?? [] } == [[], [1, 2, 3], [4], []])
  }

  @Test("A mark that goes on in the next paragraph begins once")
  func cutsMarksAtBlocks() {
    let text = marked("01234\n6789", [3..<8])
    #expect(text.pieces(in: 0..<5).map(\.isStart) == [false, true])
    #expect(text.pieces(in: 6..<10).map(\.text) == ["67", "89"])
    #expect(text.pieces(in: 6..<10).map(\.isStart) == [false, false])
    #expect(text.figures(in: 0..<5).map(\.id) == [1])
    #expect(text.figures(in: 6..<10).isEmpty)
  }

  @Test("Whatever the places, the pieces are the text and every figure with a place is marked")
  func losesNothing() {
    var random = RepeatableRandom(seed: 7)
    for _ in 0..<300 {
      let length = Int.random(in: 0...40, using: &random)
      let letters = "ab\n\u{301}é<".unicodeScalars.map { $0 }
      var scalars = String.UnicodeScalarView()
      for _ in 0..<length { scalars.append(letters.randomElement(using: &random) ?? "x") }
      let ranges = (0..<6).map { _ -> Range<Int> in
        let start = Int.random(in: -3...45, using: &random)
        return start..<start + Int.random(in: 0...9, using: &random)
      }
      let text = marked(String(scalars), ranges)
      let pieces = text.pieces(in: -5..<60)
      #expect(pieces.map(\.text).joined().unicodeScalars.elementsEqual(scalars))
      let seen = pieces.filter(\.isStart).flatMap { $0.mark?.figures.map(\.id) ?? [] }
      let expected = ranges.indices.filter {
        ranges[$0].contains { (0..<length).contains($0) }
      }.map { $0 + 1 }
      #expect(seen.sorted() == expected)
    }
  }
}
