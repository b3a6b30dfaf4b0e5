extension Quantity.Unit {
  /// The words of a unit's name, each brought to one spelling in one language.
  ///
  /// `Tỉ đồng/người`, `tỷ VNĐ / người` and `billion VND per person` have the same words.
  struct Spelling {
    let words: [String]
    /// The same words as they were given, in lower case.
    let given: [String]
    /// Whether `count:` stood before them.
    let isCount: Bool

    init(_ text: String) {
      let text = text.lowercased()
      isCount = text.hasPrefix("count:")
      given = text.dropFirst(isCount ? 6 : 0).split(whereSeparator: \.isWhitespace)
        .flatMap { Self.parts(of: $0) }
      words = given.map { Self.standard[$0] ?? $0 }
    }

    /// The words around each slash, with the slashes.
    private static func parts(of word: Substring) -> [String] {
      let parts = word.split(separator: "/", omittingEmptySubsequences: false).flatMap {
        ["/", String($0)]
      }
      return parts.dropFirst().filter { !$0.isEmpty }
    }

    /// Variants of a word, Vietnamese ones included where the word always means the same.
    private static let standard: [String: String] = {
      let variants = [
        "thousand": "nghìn ngàn", "million": "triệu mn mln", "billion": "tỷ tỉ bn",
        "percent": "% pct", "/": "per", "vnd": "đồng vnđ đ", "usd": "us$ $ đôla",
        "tonnes": "tấn tonne ton tons", "hectares": "ha hecta hectare", "quintals": "tạ",
        "persons": "người person people capita", "day": "ngày", "month": "tháng",
        "year": "năm annum", "m2": "m²", "m3": "m³", "kwh": "kw.h", "mwh": "mw.h",
      ]
      var table: [String: String] = [:]
      for (word, others) in variants {
        for other in others.split(separator: " ") { table[String(other)] = word }
      }
      return table
    }()
  }

  /// The unit of those words: a base unit with a magnitude before it (`million USD`) or after it
  /// (`USD million`), or a count of any thing; `nil` if the catalogue knows none.
  init?(spelling: Spelling) {
    var range = spelling.words.indices
    var exponent = 0
    if spelling.isCount || Base.bySpelling[spelling.words.joined(separator: " ")] == nil {
      let leading = spelling.words.prefix { Magnitude.words[$0] != nil }.count
      range = range.dropFirst(leading)
      if leading == 0 {
        range = range.dropLast(
          spelling.words.reversed().prefix { Magnitude.words[$0] != nil }.count)
      }
      let magnitudes = spelling.words.indices.filter { !range.contains($0) }
      guard magnitudes.count <= 2 else { return nil }
      exponent = magnitudes.reduce(0) { $0 + (Magnitude.words[spelling.words[$1]] ?? 0) }
    }
    let thing = spelling.words[range].joined(separator: " ")
    let base =
      spelling.isCount
      ? Base(
        counting: thing,
        given: spelling.given[range].joined(separator: " ").replacing(" / ", with: "/"))
      : Base.bySpelling[thing]
    guard let base else { return nil }
    self.init(base, magnitude: exponent)
  }
}
