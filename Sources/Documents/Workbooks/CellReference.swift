/// The place of a cell in a sheet, from 0: `B12` is column 1, row 11.
struct CellReference: Hashable {
  let row: Int
  let column: Int

  /// The rows and columns that a sheet may have.
  static let rows = 1 << 20
  static let columns = 1 << 14

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// - Returns: nil for what is no place in a sheet.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var hasDigits = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !hasDigits:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigits = true
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "$"): break
      default: return nil
      }
      guard column <= Self.columns, row <= Self.rows else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(row: row - 1, column: column - 1)
  }

  /// The rows and columns of `A1:C2`, or of a single cell.
  static func area(_ text: String) -> (rows: ClosedRange<Int>, columns: ClosedRange<Int>)? {
    let ends = text.split(separator: ":")
    guard let first = ends.first.flatMap({ CellReference($0) }),
      let last = ends.last.flatMap({ CellReference($0) }), ends.count <= 2, first.row <= last.row,
      first.column <= last.column
    else { return nil }
    return (first.row...last.row, first.column...last.column)
  }
}
