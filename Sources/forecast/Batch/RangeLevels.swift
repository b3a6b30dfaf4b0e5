import ArgumentParser

/// The ranges that are asked for, by their probabilities in percent: `80,95`, `99.5`.
struct RangeLevels: ExpressibleByArgument, Equatable {
  /// The percentages as columns are named by them.
  let names: [String]
  /// The probabilities.
  let coverages: [Double]

  static let usual = RangeLevels([80, 95])

  private init(_ percentages: [Double]) {
    names = percentages.map(\.shortest)
    coverages = percentages.map { $0 / 100 }
  }

  /// `nil` unless it is one to five different numbers between 0 and 100.
  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let percentages = words.compactMap(Self.percentage)
    guard percentages.count == words.count, 1...5 ~= words.count,
      Set(percentages).count == words.count
    else { return nil }
    self.init(percentages)
  }

  var defaultValueDescription: String { names.joined(separator: ",") }

  /// The number, if both ends of its range are quantiles: so near to 100 that one would be all, it
  /// is none.
  private static func percentage(_ word: Substring) -> Double? {
    let isPlain = word.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard isPlain, let value = Double(word), value > 0, 0.5 + value / 200 < 1 else { return nil }
    return value
  }
}
