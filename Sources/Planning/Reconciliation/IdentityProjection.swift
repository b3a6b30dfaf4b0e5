import NumericCore

/// The projection that carries figures onto their identities while moving each in proportion to its
/// variance: y − W Cᵀ(C W Cᵀ)⁻¹ C y, for W of full rank or not.
///
/// W enters by its root, the deviations, as a least-squares problem with the columns W^½ Cᵀ.
/// Identities that follow from others, or that tell only of certain figures, have no column of their
/// own and are checked afterwards.
struct IdentityProjection {
  private let deviations: [Double]
  private let identities: [LinearIdentity]
  /// The identities that move figures, none following from the others.
  private let kept: [Int]
  /// Those that move figures but follow from the kept ones.
  private let dependent: [Int]
  /// W^½ Cᵀ, each column of length one.
  private let columns: Matrix
  private let lengths: [Double]
  private let qr: PivotedQR
  private let normal: Cholesky?

  /// - Complexity: O(figures · identities²).
  init(deviations: [Double], identities: [LinearIdentity]) {
    self.deviations = deviations
    self.identities = identities
    // At least as many rows as columns.
    var columns = Matrix(
      repeating: 0, rows: max(deviations.count, identities.count), columns: identities.count)
    lengths = identities.map { identity in
      let largest = identity.terms.map { ($0.coefficient * deviations[$0.index]).magnitude }.max()
      guard let largest, largest > 0 else { return 0 }
      let squares = identity.terms.reduce(0.0) {
        let share = $1.coefficient * deviations[$1.index] / largest
        return $0 + share * share
      }
      return largest * squares.squareRoot()
    }
    for (column, identity) in identities.enumerated() where lengths[column] > 0 {
      for term in identity.terms {
        columns[term.index, column] =
          term.coefficient * deviations[term.index] / lengths[column]
      }
    }
    let all = PivotedQR(columns)
    // The first of equal identities is kept.
    kept = Array(all.pivots.prefix(all.rank(tolerance: 1e-11))).sorted()
    let moving = identities.indices.filter { [lengths] in lengths[$0] > 0 }
    dependent = moving.filter { [kept] in !kept.contains($0) }
    self.columns = columns
    let basis = columns.selecting(columns: kept)
    qr = PivotedQR(basis)
    normal = kept.isEmpty ? nil : try? Cholesky(basis.transposed * basis)
  }

  /// The figures that satisfy the identities, as far as certain ones allow.
  func project(_ values: [Double]) -> [Double] {
    guard let normal else { return values }
    let basis = columns.selecting(columns: kept)
    let given = values
    var values = values
    // The later rounds take back what rounding left of the first.
    for _ in 0..<4 {
      let gaps = kept.map { identities[$0].discrepancy(of: values).sum / lengths[$0] }
      let shifts = basis * normal.solve(gaps)
      for i in values.indices { values[i] -= deviations[i] * shifts[i] }
    }
    // A figure that the others force to zero is zero, not the dust of four rounds.
    return zip(values, given).map { $0.magnitude <= 1e-20 * $1.magnitude ? 0 : $0 }
  }

  /// W^½(1 − Π), with Π the projector on the columns: a root of the reconciled covariance.
  var covarianceRoot: Matrix {
    let basis = columns.selecting(columns: kept)
    var root = Matrix(repeating: 0, rows: deviations.count, columns: deviations.count)
    for j in deviations.indices {
      var unit = [Double](repeating: 0, count: columns.rows)
      unit[j] = 1
      let shadow = kept.isEmpty ? unit.map { _ in 0 } : basis * qr.leastSquares(unit)
      for i in deviations.indices { root[i, j] = deviations[i] * (unit[i] - shadow[i]) }
    }
    return root
  }

  /// The figures of the first identity that does not hold: where it follows from others, only those
  /// whose certainty stands against it.
  func contradiction(in values: [Double]) -> (indices: [Int], difference: Double)? {
    for (place, identity) in identities.enumerated() {
      let gap = identity.discrepancy(of: values)
      guard gap.sum.magnitude > Reconciliation.tolerance * gap.size else { continue }
      let certain = dependent.contains(place) ? remainder(of: place) : []
      return (certain.isEmpty ? identity.terms.map(\.index) : certain, gap.sum)
    }
    return nil
  }

  /// The figures left in an identity once those that it follows from are taken off.
  private func remainder(of place: Int) -> [Int] {
    var weights = [Double](repeating: 0, count: deviations.count)
    func add(_ place: Int, times factor: Double) {
      for term in identities[place].terms {
        weights[term.index] += factor * term.coefficient / lengths[place]
      }
    }
    add(place, times: 1)
    for (share, other) in zip(qr.leastSquares(columns.column(place)), kept) {
      add(other, times: -share)
    }
    let largest = weights.map(\.magnitude).max() ?? 0
    return weights.indices.filter { weights[$0].magnitude > 1e-9 * largest }
  }
}
