import Datasets
import Figures
import Reports
import TestSupport
import Testing

/// Texts put together at random from what reports are made of.
@Suite("Reports: words at random")
struct RandomTextTests {
  /// Pieces that the grammar looks at, and some that nobody expects.
  private static let marks = [
    ".", ",", ";", ":", "(", ")", "[", "/", "-", "–", "%", "‰", "+", "*", "\n", "\n\n", "\t", " ",
    "\u{A0}", "\u{301}", "\u{200B}", "…", "\"", "º", "😀", "\u{0}", "²",
  ]
  private static let numbers = [
    "0", "1", "12", "2024", "2021-2025", "1.234,5", "1,234.5", "12.345.678", "99999999999999999999",
    "31/12/2023", "5.5.2015", "0269", "33/2022/TT-BCT", "8,5-9", "1e9", "007", "9.9.9.9.9.9.9.9.9",
  ]

  private func text(_ random: inout RepeatableRandom, words: [String], pieces: Int) -> String {
    var text = ""
    for _ in 0..<pieces {
      let piece =
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1: Self.marks.randomElement(using: &random)
        case 2, 3: Self.numbers.randomElement(using: &random)
        default: words.randomElement(using: &random)
        }
      text += piece ?? ""
      if Bool.random(using: &random) { text += " " }
    }
    return text
  }

  @Test("Nothing traps, and every figure stands in order where it says", arguments: 0..<8)
  func holds(_ seed: Int) throws {
    var random = RepeatableRandom(seed: UInt64(seed))
    let words = try LexiconEntry.all().map(\.surface) + ProvinceCatalogue().former.map(\.name)
    for _ in 0..<60 {
      let text = text(&random, words: words, pieces: 80)
      let scalars = Array(text.unicodeScalars)
      var last = 0
      for figure in try Reading(text).figures {
        let citation = figure.statement.citation
        let range = try #require(citation.offsets)
        #expect(range.lowerBound >= last && range.upperBound <= scalars.count)
        #expect(String(String.UnicodeScalarView(scalars[range])) == citation.words)
        #expect((0...1).contains(figure.confidence))
        last = range.lowerBound
      }
    }
  }

  @Test("Time grows with the length of a text, not with its square")
  func growth() throws {
    let sentence = "xuất khẩu đạt 5 triệu USD, tăng 3% so với cùng kỳ, "
    let clock = ContinuousClock()
    func seconds(_ count: Int) throws -> Double {
      let text = String(repeating: sentence, count: count)
      let time = try clock.measure { _ = try Reading(text) }
      return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    }
    _ = try seconds(10)
    #expect(try seconds(1000) < 40 * max(seconds(100), 0.001))
  }
}
