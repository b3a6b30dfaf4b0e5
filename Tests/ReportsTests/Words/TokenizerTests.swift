import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite struct TokenizerTests {
  @Test(
    "words, numbers and marks are cut where they change",
    arguments: [
      ("đạt 1.234,5 tấn.", ["đạt", "1.234,5", "tấn", "."]),
      ("tăng 12,5%,", ["tăng", "12,5", "%", ","]),
      ("2.500 tỷ, 30 xã", ["2.500", "tỷ", ",", "30", "xã"]),
      ("12,5, 13,6 và 14.", ["12,5", ",", "13,6", "và", "14", "."]),
      ("1\u{A0}234\u{A0}567 con", ["1\u{A0}234\u{A0}567", "con"]),
      ("48\u{2009}250 ha", ["48\u{2009}250", "ha"]),
      ("năm\u{A0}2024\u{A0}đạt", ["năm", "2024", "đạt"]),
      ("2024\u{A0}15 xã", ["2024", "15", "xã"]),
      ("2024\u{A0}1500 xã", ["2024", "1500", "xã"]),
      ("1 234 567", ["1", "234", "567"]),
      ("30MW", ["30", "MW"]),
      ("8 triệu m3 nước", ["8", "triệu", "m3", "nước"]),
      ("m3/ngày, km2, 5m2", ["m3", "/", "ngày", ",", "km2", ",", "5", "m2"]),
      ("m30", ["m", "30"]),
      ("Q1 T9 QL1A", ["Q", "1", "T", "9", "QL", "1", "A"]),
      ("(Covid-19)", ["(", "Covid", "-", "19", ")"]),
      ("1,2,3", ["1,2,3"]),
      ("5..6", ["5", ".", ".", "6"]),
      ("Ba\u{300} Ri\u{323}a", ["Ba\u{300}", "Ri\u{323}a"]),
      ("", []), (" \t\r\n ", []),
    ])
  func pieces(text: String, expected: [String]) throws {
    #expect(try Scan(text).words == expected)
  }

  @Test(
    "words run together are cut before a verb",
    arguments: [
      ("chế tạotăng1,36%", ["chế", "tạo", "tăng", "1,36", "%"]),
      ("xuất khẩuđạt 5 triệu USD", ["xuất", "khẩu", "đạt", "5", "triệu", "USD"]),
      ("nghiệpgiảm 3%", ["nghiệp", "giảm", "3", "%"]),
      ("tăngtrưởngnhanh", ["tăngtrưởngnhanh"]),
    ])
  func gluedWords(text: String, expected: [String]) throws {
    #expect(try Scan(text).words == expected)
  }

  @Test(
    "a line that goes on in lower case was only wrapped",
    arguments: [
      ("Kim ngạch\nxuất khẩu", ["Kim", "ngạch", "xuất", "khẩu"]),
      ("3.475\nnghìn lượt", ["3.475", "nghìn", "lượt"]),
      ("gạo,\r\nngô", ["gạo", ",", "ngô"]),
      ("gạo.\nngô", ["gạo", ".", "|", "ngô"]),
      ("gạo\n\nngô", ["gạo", "|", "ngô"]),
      ("Nông nghiệp\nCông nghiệp", ["Nông", "nghiệp", "|", "Công", "nghiệp"]),
      ("gạo\n12 tấn", ["gạo", "|", "12", "tấn"]),
      ("\n\ngạo\n", ["gạo", "|"]),
      ("gạo\u{2028}Ngô", ["gạo", "|", "Ngô"]),
    ])
  func lines(text: String, expected: [String]) throws {
    #expect(try Scan(text).words == expected)
  }

  @Test("capitals and gaps are kept")
  func marks() throws {
    let tokens = try Scan("Đạt 5% (ước)\nGạo").scanner.tokens
    #expect(tokens.map(\.isCapitalised) == [true, false, false, false, false, false, false, true])
    #expect(tokens.map(\.isAfterGap) == [true, true, false, true, false, false, true, true])
  }

  @Test("what one lexicon holds has a number, whatever its spelling")
  func numbers() throws {
    let tokens = try Scan("TỶ tỉ t\u{1EC9} tỳ % ％ qqq").scanner.tokens
    #expect(Set(tokens[..<3].map(\.word)).count == 1)
    #expect(tokens[0].word >= 0 && tokens[0].word != tokens[3].word)
    #expect(tokens[4].word >= 0 && tokens[4].word == tokens[5].word)
    #expect(tokens[6].word < 0)
  }

  /// Pieces that texts are thrown together from.
  static let pieces = [
    "tăng", "Đạt", "giảm", "tỷ", "đồng", "kim ngạch", "1.234,5", "12", "0,5", "%", "(", ")", "-",
    "–", "/",
    ".", ",", " ", " ", " ", "\n", "\r\n", "\u{A0}", "\u{AD}", "\u{301}", "\u{323}",
    "e\u{302}\u{301}",
    "😀", "👩‍👩‍👧", "🇻🇳", "m3", "USD", "\u{FEFF}", "日", "\u{0}", "Ƣ", "năm 2024", "\u{2028}", "٣", "²",
  ]

  @Test("tokens slice back to what is printed, whatever the text", arguments: 0..<40)
  func offsets(seed: Int) throws {
    var random = RepeatableRandom(seed: UInt64(seed))
    let text = (0..<200).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    let scalars = Array(text.unicodeScalars)
    let tokens = try Scan(text).scanner.tokens
    var end = 0
    var isSkipped = [Bool](repeating: true, count: scalars.count)
    for token in tokens {
      #expect(token.range.lowerBound >= end && token.range.upperBound <= scalars.count)
      #expect(!token.range.isEmpty)
      end = token.range.upperBound
      for place in token.range { isSkipped[place] = false }
      let classes = Set(scalars[token.range].map(CharacterClass.init))
      switch token.kind {
      case .word: #expect(classes.isSubset(of: [.letter, .ignorable, .digit]))
      case .number:
        #expect(classes.contains(.digit) && classes.isSubset(of: [.digit, .mark, .space]))
      case .mark(let mark):
        #expect(token.range.count == 1 && scalars[token.range.lowerBound].plainMark == mark)
      case .lineEnd: #expect(classes == [.lineBreak])
      }
    }
    // Nothing but blanks is left out.
    for place in scalars.indices where isSkipped[place] {
      #expect(CharacterClass(scalars[place]).isBlank, "\(scalars[place].value) at \(place)")
    }
  }
}
