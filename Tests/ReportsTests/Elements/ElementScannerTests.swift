import Datasets
import Figures
import Foundation
import Testing

@testable import Reports

/// Places, and the order in which readers take tokens.
@Suite struct ElementScannerTests {
  private func places(_ text: String) throws -> [String] {
    try Scan(text).places.map { "\($0.rank) \($0.name)" }
  }

  /// Every name of a province, former ones first: Huế was Thừa Thiên Huế.
  static func names() throws -> [(String, String)] {
    let catalogue = try ProvinceCatalogue()
    let seats: Set = ["TP Vinh", "TP. Vinh", "thành phố Vinh", "TP Tân An", "thành phố Tân An"]
    var official: [String: String] = [:]
    for province in catalogue.former + catalogue.today {
      for name in [province.name] + province.aliases where !seats.contains(name) {
        official[name] = official[name] ?? province.name
      }
    }
    return official.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  @Test("every province in every usual spelling", arguments: try names())
  func provinces(name: String, official: String) throws {
    let expected = "province \(official)"
    for form in [name, name.decomposedStringWithCanonicalMapping, name.uppercased()] {
      #expect(try places("Năm 2024, \(form) đạt 5%") == [expected], "\(form)")
    }
    let capital = name.prefix(1).uppercased() + name.dropFirst()
    #expect(try places("\(capital) đạt 5%").first == expected)
    guard !name.contains("TP"), !name.lowercased().hasPrefix("t") else { return }
    #expect(try places("tỉnh \(name) đạt 5%") == [expected])
  }

  @Test(
    "regions and the country as printed",
    arguments: [
      ("của cả nước", "country Việt Nam"), ("Việt Nam", "country Việt Nam"),
      ("toàn quốc", "country Việt Nam"),
      ("vùng Tây Nguyên", "province Tây Nguyên"), ("khu vực Đông Nam Bộ", "province Đông Nam Bộ"),
      ("vùng Đồng bằng sông Hồng", "province Đồng bằng sông Hồng"),
      ("ĐBSCL", "province Đồng bằng sông Cửu Long"),
    ])
  func regions(text: String, place: String) throws {
    #expect(try places(text) == [place])
  }

  @Test(
    "small places after the word that says what they are",
    arguments: [
      ("huyện Chư Pưh", ["district Chư Pưh"]), ("Huyện Đak Đoa đạt", ["district Đak Đoa"]),
      ("thị xã An Khê", ["district An Khê"]), ("TX. Ayun Pa", ["district Ayun Pa"]),
      ("thành phố Pleiku", ["district Pleiku"]), ("TP.Pleiku", ["district Pleiku"]),
      ("TP Buôn Ma Thuột", ["district Buôn Ma Thuột"]), ("thành phố Vinh", ["district Vinh"]),
      ("TP. Tân An", ["district Tân An"]), ("huyện đảo Phú Quý", ["district Phú Quý"]),
      ("xã Ia Ka", ["commune Ia Ka"]), ("xã Long An", ["commune Long An"]),
      ("phường Thống Nhất", ["commune Thống Nhất"]),
      ("thành phố Bắc Kạn", ["district thành phố Bắc Kạn"]),
      ("TP. Cao Bằng", ["district thành phố Cao Bằng"]),
      ("thành phố Bắc Ninh, tỉnh Bắc Ninh", ["district thành phố Bắc Ninh", "province Bắc Ninh"]),
      ("thành phố Đà Nẵng", ["province Đà Nẵng"]), ("Thành phố Hải Phòng", ["province Hải Phòng"]),
      ("thành phố Hồ Chí Minh", ["province Thành phố Hồ Chí Minh"]),
      ("TP.HCM", ["province Thành phố Hồ Chí Minh"]), ("thành phố Cần Thơ", ["province Cần Thơ"]),
      ("UBND tỉnh Gia Lai", ["province Gia Lai"]), ("huyện Ia Pa năm 2024", ["district Ia Pa"]),
      ("huyện Phù Yên", ["district Phù Yên"]),
    ])
  func smallPlaces(text: String, expected: [String]) throws {
    #expect(try places(text) == expected)
  }

  @Test(
    "names of other things are no places",
    arguments: [
      "châu Á - Thái Bình Dương", "giữ gìn hòa bình", "phong cách Hồ Chí Minh",
      "tư tưởng Hồ Chí Minh",
      "vùng Đồng Tháp Mười", "sông Tiền và sông Hậu",
      "Phù Yên",
      "Tiến Giang", "Quảng Nạm", "toàn huyện", "huyện nghèo", "thành phố trực thuộc",
      "chủ tịch Hồ Chí Minh",
      "HTX", "xã đạt chuẩn", "tỉnh", "huyện",
    ])
  func traps(text: String) throws {
    #expect(try places(text) == [])
  }

  @Test("a token is taken by the first reader that knows what starts there")
  func order() throws {
    let scan = try Scan("Thông tư số 33/2022/TT-BCT: năm 2024 (ước) gạo đạt 5 tấn, qqq 7.\nHết")
    let kinds = scan.scanner.elements.map { element in
      switch element.kind {
      case .figure: "figure"
      case .term: "term"
      case .period: "period"
      case .place: "place"
      case .number: "number"
      case .noise: "noise"
      case .word: "word"
      case .mark(let mark): String(mark)
      case .lineEnd: "|"
      }
    }
    #expect(
      kinds == [
        "term", "term", "noise", ":", "period", "(", "term", ")", "term", "term", "figure", ",",
        "word",
        "number", ".", "|", "term",
      ])
  }

  @Test("brackets nest, the end of a line closes them, and what never opened never closes")
  func depth() throws {
    let scan = try Scan("a (b [c] d) e) f (g\nH")
    let depths = zip(scan.scanner.elements, scan.words)
    let expected = [
      "a": 0, "b": 1, "c": 2, "d": 1, "e": 0, "f": 0, "g": 1, "H": 0, "(": 1, ")": 1, "[": 2,
      "]": 2,
    ]
    for (element, word) in depths where word != "|" && word != ")" && word != "(" {
      #expect(element.depth == expected[word], "\(word)")
    }
  }
}
