/// Why a least-squares problem has no answer.
public enum LeastSquaresError: Error, Equatable, Sendable {
  /// Fewer rows that count than columns.
  case tooFewRows(rows: Int, columns: Int)
  /// Columns that follow from other columns.
  case collinear([Dependence])
  /// A value that is not finite; in the response where no column is named.
  case notFinite(row: Int, column: String?)
  /// A weight that is negative or not finite.
  case invalidWeight(row: Int)
}

/// A column that is a linear combination of others, to working precision.
public struct Dependence: Equatable, Sendable {
  /// The column that follows.
  public let column: String
  /// The columns that it follows from; none for a column of zeros.
  public let others: [String]

  public init(column: String, others: [String]) {
    self.column = column
    self.others = others
  }

  /// The dependences of the columns after the rank of a factorisation, in the order of the design.
  static func all(in qr: PivotedQR, rank: Int, names: [String]) -> [Dependence] {
    let shares = qr.combinations(rank: rank)
    return (rank..<qr.columns).map { k in
      let others = (0..<rank).filter { shares[$0, k - rank].magnitude > 1e-8 }
      return (qr.pivots[k], others.map { qr.pivots[$0] }.sorted())
    }
    .sorted { $0.0 < $1.0 }
    .map { column, others in
      Dependence(column: names[column], others: others.map { names[$0] })
    }
  }
}

extension PivotedQR {
  /// How the columns after the rank combine from those before it: R₁₁⁻¹ R₁₂.
  func combinations(rank: Int) -> Matrix {
    let r = r
    var shares = Matrix(repeating: 0, rows: rank, columns: columns - rank)
    for k in 0..<shares.columns {
      for i in 0..<rank { shares[i, k] = r[i, rank + k] }
    }
    solveR(&shares, order: rank)
    return shares
  }
}
