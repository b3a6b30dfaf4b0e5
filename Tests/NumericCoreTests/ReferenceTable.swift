import Foundation
import Testing

/// A table of reference values among the fixtures, computed with 60 to 80 decimal digits (mpmath)
/// and printed with 20.
struct ReferenceTable {
  let rows: [[String]]

  init(_ name: String) throws {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "csv"))
    let text = try String(contentsOf: url, encoding: .utf8)
    rows = text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",").map(String.init)
    }
  }
}

/// |value − expected| over |expected|; 0 where both are 0.
func relativeError(_ value: Double, _ expected: Double) -> Double {
  value == expected ? 0 : (value - expected).magnitude / expected.magnitude
}
