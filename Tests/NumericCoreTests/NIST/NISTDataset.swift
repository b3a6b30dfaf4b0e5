import Foundation
import NumericCore

/// A data set of the NIST Statistical Reference Datasets: certified values and data, as printed.
struct NISTDataset {
  enum Trouble: Error {
    case missing(String)
    case malformed(String)
  }

  let name: String
  private let lines: [String]

  init(_ name: String) throws {
    guard let url = Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "dat") else {
      throw Trouble.missing(name)
    }
    self.name = name
    lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The words of the lines after the last one that begins with `Data:`, ruled lines left out.
  var data: [[DoubleDouble]] {
    get throws {
      guard let start = lines.lastIndex(where: { $0.hasPrefix("Data:") }) else {
        throw Trouble.malformed(name)
      }
      return try lines[(start + 1)...].map(Self.words).filter {
        !$0.isEmpty && !$0[0].hasPrefix("--")
      }.map { words in
        try words.map { word in
          guard let value = DoubleDouble(decimal: word) else { throw Trouble.malformed(word) }
          return value
        }
      }
    }
  }

  /// The numbers on the lines that begin with some words, read up to the first line that has them.
  func numbers(after words: String...) throws -> [Double] {
    for line in lines {
      let found = Self.words(line)
      if found.count > words.count, Array(found.prefix(words.count)) == words {
        let numbers = try found.dropFirst(words.count).map(Self.number)
        return numbers
      }
    }
    throw Trouble.malformed("\(name): \(words)")
  }

  /// The last number on the first line that begins with a text.
  func lastNumber(onLineStarting text: String) throws -> Double {
    guard let line = lines.first(where: { $0.hasPrefix(text) }), let word = Self.words(line).last
    else { throw Trouble.malformed("\(name): \(text)") }
    return try Self.number(word)
  }

  private static func number(_ word: String) throws -> Double {
    if word == "Infinity" { return .infinity }
    guard let value = Double(word) else { throw Trouble.malformed(word) }
    return value
  }

  private static func words(_ line: String) -> [String] {
    line.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Estimates and standard errors of B0, B1, …
  var parameters: [(estimate: Double, error: Double)] {
    get throws {
      let rows = lines.map(Self.words).filter {
        $0.count == 3 && $0[0].hasPrefix("B") && Int($0[0].dropFirst()) != nil
      }
      return try rows.map { (try Self.number($0[1]), try Self.number($0[2])) }
    }
  }
}

/// The number of digits in which a value agrees with a certified one, at most 15; where the
/// certified value is 0, the digits of the absolute error.
func digits(_ value: Double, certified: Double) -> Double {
  if value == certified { return 15 }
  let error = (value - certified).magnitude / (certified == 0 ? 1 : certified.magnitude)
  return error.isFinite ? min(15, max(0, -log10(error))) : 0
}
