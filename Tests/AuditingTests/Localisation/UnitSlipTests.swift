import Figures
import Testing

@testable import Auditing

@Suite struct UnitSlipTests {
  @Test(arguments: [
    ("915 triệu USD", ["915 nghìn USD", "915 tỷ USD"]),
    ("1.200 tỷ đồng", ["1.200 nghìn tỷ đồng", "1.200 triệu đồng"]),
    ("1.2 million USD", ["1.2 billion USD", "1.2 thousand USD"]),
    // No word of magnitude, or one that is part of another word.
    ("12 ha", []), ("12%", []), ("12 triệuphú", []),
  ])
  func namesNeighbours(words: String, others: [String]) {
    let isEnglish = words.contains("million")
    let number = isEnglish ? decimal("1.2") : quantity(words).decimal
    let unit = Quantity.Unit(String(words.drop { !$0.isWhitespace }.dropFirst()))
    let printed = PrintedNumber(words, of: number)
    let found = UnitSlip.others(than: unit, in: printed)
    #expect(Set(others).isSubset(of: found.map(\.text)))
    #expect(others.isEmpty == found.isEmpty)
    for (text, other) in found {
      #expect(other != unit && other.isConvertible(to: unit), "\(text)")
      #expect(Quantity.Unit(String(text.drop { !$0.isWhitespace }.dropFirst())) == other)
    }
    #expect(Set(found.map(\.unit)).count == found.count)
  }
}
