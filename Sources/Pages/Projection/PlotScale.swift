import Figures
import Glibc
import Wording

/// The way from values to rows of a plot, with round numbers at rows of their own.
struct PlotScale: Sendable {
  let low: Double
  let step: Double
  /// The number of steps from `low` to the top.
  let count: Int
  /// Rows from one round number to the next.
  let rowsPerStep: Int

  /// A scale of about `rows` rows that holds every value; values that are not finite are passed
  /// over.
  init(holding values: [Double], rows: Int = 12) {
    // Beyond this the difference of two values would not be finite.
    let limit = Double.greatestFiniteMagnitude / 16
    let finite = values.filter(\.isFinite).map { min(max($0, -limit), limit) }
    let least = finite.min() ?? 0
    let most = finite.max() ?? 1
    let span = most - least
    let room = span > 0 ? span : max(least.magnitude * 0.2, .leastNormalMagnitude * 1e16)
    let center = (least / 2 + most / 2)
    let (bottom, top) = span > 0 ? (least, most) : (center - room / 2, center + room / 2)
    var step = Self.roundStep(room / 6)
    while (top / step).rounded(.up) - (bottom / step).rounded(.down) > 6 {
      step = Self.roundStep(step * 1.5)
    }
    let start = (bottom / step).rounded(.down)
    let end = max((top / step).rounded(.up), start + 1)
    self.step = step
    low = start * step
    count = Int(min(end - start, 6))
    rowsPerStep = max(2, Int((Double(rows - 1) / Double(count)).rounded()))
  }

  /// The least of 1, 2, 2.5, 5 and 10 times a power of ten that is not below `size`.
  private static func roundStep(_ size: Double) -> Double {
    let power = pow(10, log10(size).rounded(.down))
    return [1, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= size * (1 - 1e-9) } ?? size
  }

  var rows: Int { count * rowsPerStep + 1 }

  /// The row of a value, the top being 0; what lies outside is put on the edge.
  func row(of value: Double) -> Int {
    let position = ((value - low) / step * Double(rowsPerStep)).rounded()
    guard position.isFinite else { return value > 0 ? 0 : rows - 1 }
    return rows - 1 - Int(min(max(position, 0), Double(rows - 1)))
  }

  /// Where a value stands between the ends of the scale, from 0 to 1; what lies outside, and what is
  /// no number, is put on an end.
  func share(of value: Double) -> Double {
    let share = (value - low) / (step * Double(count))
    return share.isNaN ? 0 : min(max(share, 0), 1)
  }

  /// The round numbers, from the lowest up.
  var roundNumbers: [Double] { (0...count).map { low + Double($0) * step } }

  /// The label of a row that stands for a round number, `nil` for the others.
  func label(ofRow row: Int, in language: Language) -> String? {
    let height = rows - 1 - row
    guard height % rowsPerStep == 0 else { return nil }
    return label(of: roundNumbers[height / rowsPerStep], in: language)
  }

  /// A round number with the digits that the step needs, in at most so many letters.
  func label(of roundNumber: Double, in language: Language, letters: Int = .max) -> String {
    let places = max(0, -Int((log10(step) + 1e-9).rounded(.down)))
    let isHalf = (step / pow(10, log10(step).rounded(.down)) - 2.5).magnitude < 1e-6
    return Precision(places: places + (isHalf && step < 10 ? 1 : 0))
      .text(roundNumber, in: language, letters: letters)
  }
}
