import Figures
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    ("1.5", "billion USD", "million USD", "15e2"), ("1750", "million USD", "billion USD", "1.750"),
    ("12.5", "trillion VND", "billion VND", "125e2"), ("3", "million visitors", "visitors", "3e6"),
    ("60", "quintals per hectare", "tonnes per hectare", "6.0"),
    ("9", "per mille", "percent", "0.9"),
    ("0.5", "GW", "MW", "5e2"), ("8.5", "percent", "percent", "8.5"),
  ])
  func convertsExactly(printed: String, from: String, to: String, expected: String) throws {
    let quantity = Quantity(try #require(Decimal(plain: printed)), .init(from))
    let converted = try #require(quantity.converted(to: .init(to)))
    #expect(converted.decimal == Decimal(plain: expected))
    #expect(converted.unit == Quantity.Unit(to))
    #expect(converted.converted(to: .init(from)) == quantity)
  }

  @Test(arguments: [
    ("million USD", "billion VND"), ("percent", "percentage points"), ("MW", "million kWh"),
    ("tonnes", "tonnes per hectare"), ("MW", "MWp"), ("widgets", "gadgets"),
  ])
  func convertsOnlyWithinADimension(from: String, to: String) {
    #expect(Quantity(Decimal(5), .init(from)).converted(to: .init(to)) == nil)
    #expect(!Quantity.Unit(from).isConvertible(to: .init(to)))
  }

  /// Telling a figure in another unit does not change what it may stand for.
  @Test(arguments: Approximation.allCases, ["1.50", "1400", "3", "0.25", "120e1", "-20"])
  func keepsItsInterval(word: Approximation, printed: String) throws {
    let decimal = try #require(Decimal(plain: printed))
    let quantity = Quantity(decimal, .init("billion USD"), approximation: word)
    let thousand = try #require(Rational(1000, over: 1))
    let converted = try #require(quantity.converted(to: .init("million USD")))
    #expect(converted.interval == quantity.interval.scaled(by: thousand))
    #expect(converted.converted(to: .init("billion USD")) == quantity)
  }

  @Test func leavesTheRangeWithNil() throws {
    let huge = Quantity(try #require(Decimal(plain: "1e36")), .init("billion USD"))
    #expect(huge.converted(to: .init("USD")) == nil)
    let tiny = Quantity(try #require(Decimal(plain: "1e-36")), .init("USD"))
    #expect(tiny.converted(to: .init("billion USD")) == nil)
  }
}
