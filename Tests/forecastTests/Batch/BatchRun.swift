import Foundation
import TestSupport

/// `forecast batch` over a panel on standard input, as tests need it.
enum BatchRun {
  static func run(
    _ arguments: String..., panel: String
  ) throws -> Program.Outcome {
    try Program.run(["batch", "-"] + arguments, input: Data(panel.utf8))
  }

  /// The rows of a CSV without quotes, as cells by their columns.
  static func rows(_ outcome: Program.Outcome) -> [[String: String]] {
    let lines = outcome.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
  }

  /// A panel of made-up series, some of them damaged.
  static func panel(of count: Int, seed: UInt64) -> String {
    var random = RepeatableRandom(seed: seed)
    var text = "series,year,value\n"
    for series in 0..<count {
      var value = Double.random(in: 1...1000, using: &random)
      for year in 0..<Int.random(in: 1...25, using: &random) {
        let cell = Int.random(in: 0..<400, using: &random) == 0 ? "?" : "\(value)"
        text += "s\(series),\(2000 + year),\(cell)\n"
        value *= Double.random(in: 0.8...1.3, using: &random)
      }
    }
    return text
  }
}
