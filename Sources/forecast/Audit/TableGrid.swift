import Auditing
import Documents

/// Where the cells of a document's tables stand.
struct TableGrid {
  private struct Place {
    let range: Range<Int>
    let cell: Claim.Cell
  }

  private let places: [Place]

  init(_ document: Document) {
    // Most reports hold no table, and are not looked through.
    let scalars = document.tables.isEmpty ? [] : Array(document.text.unicodeScalars)
    var places: [Place] = []
    for (number, table) in document.tables.enumerated() {
      let rows = Dictionary(grouping: table.cells, by: \.rows.lowerBound)
      for cell in table.cells {
        let row = rows[cell.rows.lowerBound] ?? []
        let isTotal = row.contains {
          Self.saysTotal(scalars[$0.range.clamped(to: 0..<scalars.count)])
        }
        places.append(
          Place(
            range: cell.range,
            cell: Claim.Cell(
              table: number, row: cell.rows.lowerBound, column: cell.columns.lowerBound,
              isTotal: isTotal)))
      }
    }
    self.places = places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The cell that the code points lie in, by binary search.
  func cell(_ offsets: Range<Int>) -> Claim.Cell? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].range.upperBound <= offsets.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < places.count, places[low].range.lowerBound <= offsets.lowerBound else { return nil }
    return places[low].cell
  }

  private static func saysTotal(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard scalars.count < 60 else { return false }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let words = String(view).lowercased()
    // "Tổng số vốn đầu tư" heads its parts as well; whether they add up is asked of the numbers.
    return ["cộng", "tổng", "total"].contains(words)
      || ["tổng ", "cộng ", "total "].contains { words.hasPrefix($0) }
  }
}
