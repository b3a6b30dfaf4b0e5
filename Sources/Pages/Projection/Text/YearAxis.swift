/// The horizontal axis of a plot: a column for every year.
struct YearAxis: Sendable {
  let years: ClosedRange<Int>
  let width: Int

  /// Cells left free on either side, for marks wider than one and for labels.
  private static let margin = 3

  /// The column of a year; years at even distances, a single one in the middle.
  func column(of year: Int) -> Int {
    let room = width - 1 - 2 * Self.margin
    let span = years.upperBound - years.lowerBound
    guard span > 0, room > 0 else { return width / 2 }
    let share = Double(year - years.lowerBound) / Double(span)
    return Self.margin + Int((share * Double(room)).rounded())
  }

  /// How far apart neighbouring years stand.
  var cellsPerYear: Int {
    let span = years.upperBound - years.lowerBound
    return span > 0 ? (width - 1 - 2 * Self.margin) / span : width
  }

  /// The years that are labelled: every n-th from the last one back, as close as labels stand apart.
  var labelled: [Int] {
    let span = years.upperBound - years.lowerBound
    guard span > 0 else { return [years.lowerBound] }
    let perYear = Double(column(of: years.upperBound) - column(of: years.lowerBound)) / Double(span)
    let step = [1, 2, 3, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000]
      .first { Double($0) * perYear >= 6 }
    return Array(stride(from: years.upperBound, through: years.lowerBound, by: -(step ?? span)))
      .reversed()
  }

  var rule: String {
    let ticks = Set(labelled.map(column))
    return String((0..<width).map { ticks.contains($0) ? "┬" : "─" })
  }

  var labels: String {
    var line = ""
    for year in labelled {
      let text = "\(year)"
      let start = max(line.isEmpty ? 0 : line.count + 1, column(of: year) - text.count / 2)
      line += String(repeating: " ", count: start - line.count) + text
    }
    return String(line.prefix(width + 1))
  }
}
