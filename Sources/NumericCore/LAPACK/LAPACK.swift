import CLAPACK

/// The only layer that knows LAPACK's letters, leading dimensions and workspaces.
///
/// Shapes are checked by the callers; an `info` below zero would be an error in this layer.
enum LAPACK {
  /// Whether a factor is applied as it stands or transposed.
  enum Form {
    case plain, transposed

    var letter: CChar { self == .plain ? 78 : 84 }  // "N", "T"
  }

  static let upper: CChar = 85  // "U"
  static let left: CChar = 76  // "L"
  static let none: CChar = 78  // "N"
  static let vectors: CChar = 86  // "V"

  /// The leading dimension of a matrix: LAPACK wants at least one.
  static func leading(_ rows: Int) -> Int32 { Int32(max(1, rows)) }

  /// Runs a routine twice: once to ask for its workspace, once with that workspace.
  static func withWorkspace(_ routine: (inout [Double], inout Int32) -> Int32) -> Int32 {
    var size = [0.0]
    var length: Int32 = -1
    let answer = routine(&size, &length)
    precondition(answer == 0, "LAPACK answers a question for its workspace.")
    length = max(1, Int32(size[0]))
    var workspace = [Double](repeating: 0, count: Int(length))
    return routine(&workspace, &length)
  }

  /// The product of two matrices (dgemm).
  static func product(_ left: Matrix, _ right: Matrix) -> Matrix {
    var result = Matrix(repeating: 0, rows: left.rows, columns: right.columns)
    guard left.columns > 0, !result.elements.isEmpty else { return result }
    var letter = none
    var m = Int32(left.rows)
    var n = Int32(right.columns)
    var k = Int32(left.columns)
    var one = 1.0
    var zero = 0.0
    var other = letter
    var lda = leading(left.rows)
    var ldb = leading(right.rows)
    var ldc = leading(left.rows)
    dgemm_(
      &letter, &other, &m, &n, &k, &one, left.elements, &lda, right.elements, &ldb, &zero,
      &result.elements, &ldc, 1, 1)
    return result
  }
}
