import Figures
import Testing
import Wording

@Suite struct IntervalTextTests {
  private let usd = Quantity.Unit("million USD")

  private func end(_ digits: String, isClosed: Bool = true) throws -> Interval.End {
    Interval.End(try #require(Decimal(plain: digits)).value, isClosed: isClosed)
  }

  @Test("Ends are told as far as they go")
  func tellsEnds() throws {
    let cases: [(Interval?, String?, String?)] = [
      (
        Interval(lower: try end("1234.5"), upper: try end("1235.5")),
        "1,234.5 to 1,235.5 million USD", "từ 1.234,5 đến 1.235,5 triệu USD"
      ),
      (Interval(95), "95 million USD", "95 triệu USD"),
      (
        Interval(lower: try end("95"), upper: nil), "95 million USD or more",
        "từ 95 triệu USD trở lên"
      ),
      (
        Interval(lower: try end("95", isClosed: false), upper: nil), "more than 95 million USD",
        "trên 95 triệu USD"
      ),
      (
        Interval(lower: nil, upper: try end("95")), "95 million USD or less",
        "không quá 95 triệu USD"
      ),
      (
        Interval(lower: nil, upper: try end("95", isClosed: false)), "less than 95 million USD",
        "dưới 95 triệu USD"
      ),
      (.unbounded, nil, nil),
    ]
    for (interval, english, vietnamese) in cases {
      let interval = try #require(interval)
      #expect(interval.text(in: usd, language: .english) == english)
      #expect(interval.text(in: usd, language: .vietnamese) == vietnamese)
    }
  }

  @Test("Ranges that do not meet never look as if they did", arguments: 1...9)
  func showsGaps(places: Int) throws {
    let gap = try #require(Rational(significand: 1, places: places))
    let top = try #require(Rational(100).adding(gap, rounding: .up))
    let low = try #require(Interval(lower: .init(90), upper: .init(100)))
    let high = try #require(Interval(lower: .init(top), upper: .init(110)))
    let texts = [
      low.text(in: usd, beside: high, language: .english),
      high.text(in: usd, beside: low, language: .english),
    ]
    #expect(texts[0] == "90 to 100 million USD")
    #expect(texts[1] != "100 to 110 million USD")
  }

  @Test("A range of fractions is told with two digits of its width")
  func roundsFractions() throws {
    let third = try #require(Rational(1, over: 3))
    let interval = try #require(
      Interval(lower: .init(third), upper: .init(Rational(2).divided(by: 3, rounding: .up) ?? 1)))
    #expect(interval.text(in: usd, language: .english) == "0.33 to 0.67 million USD")
  }
}
