import Figures
import TestSupport
import Testing

@testable import Reports

@Suite struct ElementScannerMentionTests {
  @Test(
    "a number goes with its unit",
    arguments: [
      ("đạt 12,5% kế hoạch", "12.5 percent", "12,5%"),
      ("còn 8,2 % số hộ", "8.2 percent", "8,2 %"),
      ("trồng 48\u{A0}250 ha", "48250 hectares", "48\u{A0}250 ha"),
      ("công suất 30MW", "30 MW", "30MW"),
      ("gần 1,5tỷ đồng", "1.5 billion VND", "1,5tỷ đồng"),
      ("thu 500 tr.đ", "500 million VND", "500 tr.đ"),
      ("vay 15 nghìn tỷ đồng", "15 trillion VND", "15 nghìn tỷ đồng"),
      ("vay 15 nghìn tỷ", "15 ?", "15 nghìn tỷ"),
      ("đàn bò 425 nghìn con", "425 count:thousand animals", "425 nghìn con"),
      ("3.475\nnghìn lượt khách", "3475 thousand visitors", "3.475\nnghìn lượt khách"),
    ])
  func single(text: String, figure: String, words: String) throws {
    let scan = try Scan(text)
    #expect(scan.figures == [figure])
    #expect(scan.figureTexts == [words])
  }

  @Test(
    "two numbers joined by a dash, or by a word before one unit, are a range",
    arguments: [
      ("tăng 8,5 - 9%", "8.5..9 percent"), ("tăng 5–7%", "5..7 percent"),
      ("7.000 - 8.000 tỷ đồng", "7000..8000 billion VND"), ("6,0% - 6,5%", "6.0..6.5 percent"),
      ("từ 17 đến 18 triệu đồng/người", "17..18 million VND per person"),
      ("đạt 1,2-1,5 lần", "1.2..1.5 times"), ("3 triệu - 4 triệu USD", "3..4 million USD"),
      ("10 - 12 xã", "10..12 count:communes"), ("từ 15% đến 20%", "15..20 percent"),
    ])
  func ranges(text: String, figure: String) throws {
    #expect(try Scan(text).figures == [figure])
  }

  @Test(
    "what only looks like a range is two figures, or one",
    arguments: [
      ("từ 12 triệu đồng lên 15 triệu đồng", ["12 million VND", "15 million VND"]),
      ("5 xã - 6 huyện", ["5 count:communes", "6 count:districts"]),
      ("kém 9 - 8%", ["8 percent"]), ("giai đoạn 2021 - 2025", []),
      ("15 xã, 20 huyện", ["15 count:communes", "20 count:districts"]),
    ])
  func noRanges(text: String, figures: [String]) throws {
    #expect(try Scan(text).figures == figures)
  }

  @Test(
    "of two magnitudes the smaller counts",
    arguments: [
      ("30 tỷ 048 triệu đồng", ["30048 million VND"]), ("1 tỷ 225 triệu USD", ["1225 million USD"]),
      ("2 tỷ 15 triệu đồng", ["2015 million VND"]),
      ("7 triệu 520 nghìn con", ["7520 count:thousand animals"]),
      ("4 nghìn 250 tấn", ["4250 tonnes"]),
      ("3 tỷ 1.200 triệu đồng", ["3 ?", "1200 million VND"]),
      ("5 triệu 20 tỷ đồng", ["5 ?", "20 billion VND"]),
      ("999999 triệu tỷ 048 đồng", ["999999 ?"]),
    ])
  func compounds(text: String, figures: [String]) throws {
    #expect(try Scan(text).figures == figures)
  }

  @Test(
    "a currency may stand before its number",
    arguments: [
      ("exports of US$1.75 billion", "1.75 billion USD", "US$1.75 billion"),
      ("worth $25 million", "25 million USD", "$25 million"),
      ("revenue of VND 500 billion", "500 billion VND", "VND 500 billion"),
      ("about USD 12.5 million", "12.5 million USD", "USD 12.5 million"),
      ("VND1,250.5 billion", "1250.5 billion VND", "VND1,250.5 billion"),
      ("$1.5-1.8 billion", "1.5..1.8 billion USD", "$1.5-1.8 billion"),
    ])
  func currencyFirst(text: String, figure: String, words: String) throws {
    let scan = try Scan(text)
    #expect(scan.figures == [figure])
    #expect(scan.figureTexts == [words])
  }

  @Test("a currency that ends one figure does not open the next")
  func currencyBetween() throws {
    #expect(
      try Scan("vốn 40 triệu USD 5 dự án").figures == ["40 million USD", "5 count:projects"])
    #expect(try Scan("triệu USD 5 dự án").figures == ["5 count:projects"])
  }

  @Test("of so many out of so many the first counts, and only where things are counted")
  func outOf() throws {
    let scan = try Scan("có 18/20 xã và 5/9 huyện")
    #expect(scan.figures == ["18 count:communes", "5 count:districts"])
    #expect(scan.figureTexts == ["18/20 xã", "5/9 huyện"])
    #expect(scan.scanner.mentions.allSatisfy { $0.isOutOf })
    #expect(try Scan("đạt 18/20 tiêu chí, 3/4 tấn").figures == [])
  }

  @Test(
    "a sign belongs to its number, a dash does not",
    arguments: [
      ("tăng trưởng -2,5%", "-2.5 percent", "-2,5%"), ("thép (+3,1%)", "+3.1 percent", "+3,1%"),
      ("chỉ số \u{2212}1,2%", "-1.2 percent", "\u{2212}1,2%"),
      ("kết quả - 5 xã", "5 count:communes", "5 xã"), ("A-5 xã", "5 count:communes", "5 xã"),
      ("Gạo\n-5 tấn", "5 tonnes", "5 tấn"), ("Gạo:\n- 5 tấn", "5 tonnes", "5 tấn"),
    ])
  func signs(text: String, figure: String, words: String) throws {
    let scan = try Scan(text)
    #expect(scan.figures == [figure])
    #expect(scan.figureTexts == [words])
  }

  @Test(
    "a number without a unit, and one beyond all bounds, is no figure",
    arguments: [
      "đạt 1.234", "có 15 và 16", "", String(repeating: "9", count: 60) + " tấn",
      String(repeating: "9", count: 60) + " tỷ 048 triệu đồng", "5.5.5 tấn",
    ])
  func none(text: String) throws {
    #expect(try Scan(text).figures == [])
  }

  /// What figures, times and names are built of, in any order.
  static let pieces = [
    "12", "1.234,5", "99999999999999999999999", "048", "0912", "2024", "13", "5.2015", "5.5.2015",
    "/",
    "-", "–", "(", ")", ".", ",", ":", "%", "$", "\n", " tỷ ", " triệu ", " tấn ", " xã ", "USD",
    "VND ",
    " năm ", " tháng ", " quý ", " đến ", " đến hết ", " tại thời điểm ", " giai đoạn ", " sau ",
    " thực hiện ", " đầu năm ", " nửa đầu năm ", "III", " ngày ", " số ", "TT", "QĐ", "h",
    " Thành phố ",
    " huyện ", "Gia ", "Lai ", " tỉnh ", "+", "\u{A0}", "@", "www.", "http://", "°", "'",
    " September ", " first ", " of ", " Q", "Q1", " tăng", "đạt ", " xuất khẩu ", " và ",
  ]

  @Test("elements cover every token once, in order, whatever the text", arguments: 0..<60)
  func coverage(seed: Int) throws {
    var random = RepeatableRandom(seed: UInt64(seed))
    let text = (0..<150).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    let scanner = try Scan(text).scanner
    var next = 0
    for element in scanner.elements {
      #expect(element.tokens.lowerBound == next && !element.tokens.isEmpty, "\(text)")
      #expect(element.depth >= 0)
      next = element.tokens.upperBound
      guard let figure = element.figure else { continue }
      let mention = scanner.mentions[figure]
      #expect(mention.tokens == element.tokens)
      #expect((1...2).contains(mention.values.count))
      if mention.values.count == 2 { #expect(mention.values[0].value < mention.values[1].value) }
    }
    #expect(next == scanner.tokens.count)
  }

  @Test(
    "a long text of one pattern takes time in proportion",
    arguments: [
      "đến ", "đến thời điểm ", "1/", "1/a1", "0912 ", "tháng 1 of ", "nông, ", "và ", "(", "12.",
      "12,5 ",
      "VND ", "$", "a@", "1.1.1 ", "huyện Gia ", "TăngĐạt",
    ])
  func patterns(piece: String) throws {
    let clock = ContinuousClock()
    let text = String(repeating: piece, count: 20_000)
    var count = 0
    let time = try clock.measure { count = try Scan(text).scanner.elements.count }
    #expect(count > 0)
    #expect(time < .seconds(10))
  }
}
