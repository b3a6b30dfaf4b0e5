/// Eigenvalues that the QR iteration did not find.
public struct EigenvaluesNotFound: Error, Equatable, Sendable {
  public init() {}
}

/// The eigenvalues and eigenvectors of a symmetric matrix, A = V Λ Vᵀ.
public struct SymmetricEigen: Sendable {
  /// The eigenvalues, ascending.
  public let values: [Double]
  /// The eigenvectors, one a column, orthonormal, in the order of the values.
  public let vectors: Matrix

  /// Decomposes a square matrix, of which only the upper triangle is read.
  ///
  /// - Throws: `EigenvaluesNotFound` where an element is not finite or the iteration fails.
  /// - Complexity: O(order³).
  public init(_ matrix: Matrix) throws(EigenvaluesNotFound) {
    precondition(matrix.rows == matrix.columns, "Eigenvalues are of a square matrix.")
    var vectors = matrix
    guard matrix.elements.allSatisfy(\.isFinite), let values = LAPACK.symmetricEigen(&vectors)
    else { throw EigenvaluesNotFound() }
    self.values = values
    self.vectors = vectors
  }
}
