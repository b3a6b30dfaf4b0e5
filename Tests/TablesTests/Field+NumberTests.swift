import Testing

@testable import Tables

@Suite struct FieldNumberTests {
  private func field(_ text: String) throws -> Field {
    var reader = try RecordReader(Bytes(copying: Array("\(text);".utf8)), dialect: .excel)
    return try #require(try reader.next())[0]
  }

  @Test(arguments: [
    ("2024", 2024), ("-5", -5), ("+7", 7), (" 12 ", 12), ("9223372036854775807", Int.max),
    ("-9223372036854775808", Int.min), ("0000000000000000000000002", 2),
  ])
  func integers(text: String, value: Int) throws {
    #expect(try field(text).parseInteger() == value)
  }

  @Test(arguments: [
    ("", CellFault.empty), ("2024.0", .malformed("2024.0")), ("2e3", .malformed("2e3")),
    ("2e0", .malformed("2e0")), ("9223372036854775808", .outOfRange("9223372036854775808")),
    ("-9223372036854775809", .outOfRange("-9223372036854775809")), ("Inf", .notFinite("Inf")),
  ])
  func noIntegers(text: String, fault: CellFault) throws {
    let field = try field(text)
    #expect(throws: fault) { _ = try field.parseInteger() }
  }

  @Test(arguments: [
    "0", "-0", "1,5", "963,16", "0,1", "-0,3", "8,45", "999999999999999", "0,00000000000001",
    "9007199254740993", "1e300", "2,2250738585072014e-308", "5e-324", ",5", "+1", "1e-5",
    "179769313486231570000", "0,1234567890123456789", "000000000000001,5", "0e999999",
  ])
  func doublesAreTheNearest(_ text: String) throws {
    let point = text.replacing(",", with: ".")
    let expected = try #require(Double(point.hasPrefix(".") ? "0\(point)" : point))
    #expect(try field(text).parseDouble(mark: .comma) == expected)
  }

  @Test(arguments: [
    ("1e400", CellFault.outOfRange("1e400")), ("-1e400", .outOfRange("-1e400")),
    ("1e-400", .outOfRange("1e-400")), ("1.5", .malformed("1.5")), ("5,", .malformed("5,")),
    ("1,2,3", .malformed("1,2,3")), ("-", .malformed("-")), (",", .malformed(",")),
    ("nan", .notFinite("nan")), ("", .empty),
  ])
  func noDoubles(text: String, fault: CellFault) throws {
    let field = try field(text)
    #expect(throws: fault) { _ = try field.parseDouble(mark: .comma) }
  }
}
