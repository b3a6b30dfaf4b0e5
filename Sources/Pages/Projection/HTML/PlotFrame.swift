import Figures

/// Where years and values stand in a plot for the browser: years in shares of its width, so that it
/// fits any screen, values in units from its top.
struct PlotFrame {
  let years: ClosedRange<Int>
  let scale: PlotScale

  /// The height of the plot without its axis, and that of the axis.
  static let height = 280.0
  static let axisHeight = 28.0
  /// The width that outlines are told in before they are stretched.
  static let width = 1000.0

  /// The share of the width that lies to the left of a year, moved by so many years.
  func share(of year: Int, movedBy years: Double = 0) -> Double {
    let before = Double(year) - Double(self.years.lowerBound) + 0.5
    return min(max((before + years) / count, 0), 1)
  }

  /// How far below the top a value stands; on an edge if it lies outside.
  func height(of value: Double) -> Double { (1 - scale.share(of: value)) * Self.height }

  /// A point of an outline.
  func point(_ year: Int, _ value: Double, movedBy years: Double = 0) -> (x: Double, y: Double) {
    (share(of: year, movedBy: years) * Self.width, height(of: value))
  }

  /// The years that the width holds: half of the first one's step is left of it, and the last one
  /// stands at the end, where its labels begin.
  private var count: Double {
    max(Double(years.upperBound) - Double(years.lowerBound) + 0.5, 1)
  }

  /// The years that are labelled where the plot is so many letters wide: every n-th back from the
  /// last one.
  ///
  /// - Parameter step: the steps are multiples of it.
  func labelled(letters: Double, multiplesOf step: Int = 1) -> (years: [Int], step: Int) {
    let least = 6 * count / letters
    let round = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000].map { $0 * step }
    let chosen = round.first { Double($0) >= least } ?? (years.count * step)
    let labelled = stride(from: years.upperBound, through: years.lowerBound, by: -chosen)
    return (Array(labelled.reversed()), chosen)
  }
}
