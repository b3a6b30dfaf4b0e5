import Foundation
import NumericCore
import Testing

@Suite struct DoubleDoubleTests {
  /// |value − expected| over |expected|, with the expected number given as decimal text.
  private func relativeError(_ value: DoubleDouble, _ text: String) throws -> Double {
    let expected = try #require(DoubleDouble(decimal: text))
    return ((value - expected) / expected).magnitude.high
  }

  @Test("each operation is right to thirty digits")
  func operations() throws {
    for row in try ReferenceTable("doubledouble").rows {
      let parts = try row.prefix(4).map { try #require(Double($0)) }
      let a = DoubleDouble(sum: parts[0], parts[1])
      let b = DoubleDouble(sum: parts[2], parts[3])
      let results = [a + b, a - b, a * b, a / b, a.magnitude.squareRoot(), b.raised(to: 7)]
      for (result, text) in zip(results, row.dropFirst(4)) {
        #expect(try relativeError(result, text) < 0x1p-98, "\(text)")
      }
    }
  }

  @Test("sums and products of doubles are exact")
  func errorFree() {
    let sum = DoubleDouble(sum: 1e16, 1.25)
    #expect(sum.high == 1e16 + 1.25 && sum.low == 1.25 - (sum.high - 1e16))
    let product = DoubleDouble(product: 134_217_729, 134_217_729)
    #expect(product - DoubleDouble(18_014_398_777_917_440) == .one)
    #expect((DoubleDouble(1) + 0x1p-100) - DoubleDouble(1) == DoubleDouble(0x1p-100))
  }

  @Test("powers follow their laws", arguments: [-7, -1, 0, 1, 2, 5, 10])
  func powers(_ n: Int) throws {
    let x = try #require(DoubleDouble(decimal: "-6.860120914"))
    let product = x.raised(to: n) * x.raised(to: 3 - n)
    #expect(((product - x * x * x) / product).magnitude.high < 0x1p-97)
    #expect(DoubleDouble.zero.raised(to: 0) == .one)
  }

  @Test("order and magnitude look at both parts")
  func order() {
    let one = DoubleDouble.one
    let more = one + 0x1p-80
    #expect(one < more && !(more < one) && more != one && -more < -one)
    #expect((-more).magnitude == more && Double(more) == 1)
    #expect(DoubleDouble(-1).squareRoot().high.isNaN && DoubleDouble.zero.squareRoot() == .zero)
  }

  @Test(
    "a decimal text is held to thirty digits",
    arguments: [
      ("0.1", "1", "10"), ("-6.860120914", "-6860120914", "1000000000"), ("+2.5", "5", "2"),
      ("1e-3", "1", "1000"), (".5", "1", "2"), ("5.", "5", "1"), ("0.000E+5", "0", "1"),
      ("123456789012345678901234567890", "123456789012345678901234567890", "1"),
      ("0.3333333333333333333333333333333333", "1", "3"), ("-1.5E02", "-150", "1"),
    ])
  func decimal(_ text: String, _ numerator: String, _ denominator: String) throws {
    let value = try #require(DoubleDouble(decimal: text))
    let exact =
      try #require(DoubleDouble(decimal: numerator)) / #require(DoubleDouble(decimal: denominator))
    #expect((value - exact).magnitude.high <= exact.magnitude.high * 0x1p-98)
    #expect(value.high == Double(text.hasSuffix(".") ? text + "0" : text))
  }

  @Test("numbers at the ends of the range", arguments: ["1e308", "1.5e-300", "-17e307", "4e-320"])
  func extremes(_ text: String) throws {
    let value = try #require(DoubleDouble(decimal: text))
    let double = try #require(Double(text))
    #expect((value.high - double).magnitude <= double.ulp)
  }

  @Test(
    "what is no decimal number is refused",
    arguments: [
      "", ".", "-", "1e", "e5", "1.2.3", "12a", "0x10", "nan", "inf", "1e999", "--1", "1 ",
    ])
  func refused(_ text: String) { #expect(DoubleDouble(decimal: text) == nil) }
}
