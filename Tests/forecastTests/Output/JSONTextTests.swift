import Foundation
import Testing

@testable import forecast

@Suite struct JSONTextTests {
  @Test(
    "Every text survives",
    arguments: [
      "", "plain", "Bến Tre", "\"quoted\" \\ back", "tab\tline\nreturn\r", "\u{0}\u{1F}\u{7F}",
      "\u{2028}\u{2029}", "🌾",
    ])
  func strings(_ text: String) throws {
    let json = JSONText.array([.string(text)]).text
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
    #expect(read == [text])
  }

  @Test(
    "Numbers are told shortest",
    arguments: [
      (1.0, "1"), (0.1, "0.1"), (-2.5, "-2.5"), (1e300, "1e+300"),
    ])
  func numbers(_ value: Double, _ text: String) throws {
    #expect(JSONText.array([.double(value)]).text == "[\(text)]\n")
    let read = try JSONSerialization.jsonObject(with: Data("[\(text)]".utf8)) as? [Double]
    #expect(read == [value])
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func whatIsNoNumberIsNull(_ value: Double) {
    #expect(
      JSONText.array([.double(value), .double(nil), .int(nil)]).text == "[null, null, null]\n")
  }

  @Test func keysKeepTheirOrder() {
    let json = JSONText.object([("b", .int(1)), ("a", .array([])), ("c", .object([]))]).text
    #expect(json == "{\n  \"b\": 1,\n  \"a\": [],\n  \"c\": {}\n}\n")
  }
}
