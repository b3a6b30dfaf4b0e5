public import NumericCore

/// Figures made to agree with the identities that bind them, each moved in proportion to its
/// variance: MinT, in the form of a projection.
///
/// ```swift
/// let trade = try Reconciliation(
///   [.init("trade", 105, deviation: 0), .init("exports", 60, deviation: 3),
///    .init("imports", 40, deviation: 4)],
///   identities: [.sum(of: [1, 2], is: 0)])
/// print(trade.values)  // [105.0, 61.8, 43.2]
/// ```
///
/// A figure with deviation 0, a published one or a plan, stays as it is. None falls below zero
/// unless it may; those that would are held at zero and the others found anew.
///
/// Source: S. Wickramasuriya, G. Athanasopoulos, R. Hyndman, "Optimal forecast reconciliation for
/// hierarchical and grouped time series through trace minimization" (2019); in the form that allows
/// a variance of zero.
public struct Reconciliation: Sendable {
  /// A figure before it is reconciled.
  public struct Estimate: Hashable, Sendable {
    public let name: String
    public let value: Double
    /// The standard deviation of its error; 0 for one that is certain.
    public let deviation: Double
    /// Whether it can be below zero, as a balance can.
    public let mayBeNegative: Bool

    public init(
      _ name: String, _ value: Double, deviation: Double, mayBeNegative: Bool = false
    ) {
      self.name = name
      self.value = value
      self.deviation = deviation
      self.mayBeNegative = mayBeNegative
    }

    /// An estimate whose error is known as a share of its level, pooled over like indicators.
    public init(
      _ name: String, _ value: Double, relativeDeviation: Double, mayBeNegative: Bool = false
    ) {
      self.init(
        name, value, deviation: relativeDeviation * value.magnitude, mayBeNegative: mayBeNegative)
    }
  }

  /// The share of the sizes in an identity that its terms may miss zero by.
  public static let tolerance = 1e-12

  /// The figures that agree, in the order given.
  public let values: [Double]
  /// The standard deviations of their errors, of what the identities alone leave: holding figures
  /// at zero takes nothing off.
  public let deviations: [Double]
  /// Those of the figures that are held at zero.
  public let heldAtZero: [Int]
  /// A root of the covariance matrix in units of `unit`.
  private let root: Matrix
  private let unit: Double

  /// - Precondition: the identities speak of the estimates.
  /// - Throws: `ReconciliationFailure`.
  /// - Complexity: O(n³) for n figures, and as many rounds as figures are held at zero.
  public init(
    _ estimates: [Estimate], identities: [LinearIdentity]
  ) throws(ReconciliationFailure) {
    precondition(
      identities.allSatisfy { $0.terms.allSatisfy { $0.index < estimates.count } },
      "An identity speaks of the estimates.")
    if let estimate = estimates.first(where: { !$0.isUsable }) {
      throw .unusable(series: estimate.name)
    }
    // A power of two as the unit keeps squares within range and every digit as it is.
    let largest = estimates.reduce(0) { max($0, $1.value.magnitude, $1.deviation) }
    let unit = largest > 0 ? Double(sign: .plus, exponent: largest.exponent, significand: 1) : 1
    let given = estimates.map { $0.value / unit }
    let spreads = estimates.map { $0.deviation / unit }
    let names = estimates.map(\.name)

    let free = IdentityProjection(deviations: spreads, identities: identities)
    let coherent = try Self.coherent(given, free, names, unit)
    let root = free.covarianceRoot
    let zeros = try Self.zeros(coherent, root * root.transposed, estimates, identities, unit)
    var values = coherent
    if !zeros.isEmpty {
      let bound = IdentityProjection(
        deviations: spreads.indices.map { zeros.contains($0) ? 0 : spreads[$0] },
        identities: identities)
      values = try Self.coherent(
        given.indices.map { zeros.contains($0) ? 0 : given[$0] }, bound, names, unit)
    }
    let told = zip(values, estimates).map {
      // What lies below zero now does so by rounding alone.
      ($1.mayBeNegative ? $0 : max(0, $0)) * unit
    }
    if let place = told.firstIndex(where: { !$0.isFinite }) {
      throw .unusable(series: names[place])
    }
    self.values = told
    deviations = estimates.indices.map { i in
      min(spreads[i], root.row(i).reduce(0) { $0 + $1 * $1 }.squareRoot()) * unit
    }
    heldAtZero = zeros
    self.root = root
    self.unit = unit
  }

  /// The covariance matrix of the errors; infinite where squares are beyond a `Double`.
  public var covariance: Matrix {
    let scaled = root * root.transposed
    return Matrix(
      rows: scaled.rows, columns: scaled.columns,
      elements: scaled.elements.map { $0 * unit * unit })
  }

  private static func coherent(
    _ values: [Double], _ projection: IdentityProjection, _ names: [String], _ unit: Double
  ) throws(ReconciliationFailure) -> [Double] {
    let values = projection.project(values)
    if let (indices, difference) = projection.contradiction(in: values) {
      throw .contradiction(series: indices.map { names[$0] }, difference: difference * unit)
    }
    return values
  }

  private static func zeros(
    _ values: [Double], _ covariance: Matrix, _ estimates: [Estimate],
    _ identities: [LinearIdentity], _ unit: Double
  ) throws(ReconciliationFailure) -> [Int] {
    var sizes = values.map(\.magnitude)
    for identity in identities {
      let size = identity.discrepancy(of: values).size
      for term in identity.terms { sizes[term.index] = max(sizes[term.index], size) }
    }
    var bound = ZeroBound(
      values: values, covariance: covariance,
      bounded: estimates.indices.filter { !estimates[$0].mayBeNegative },
      tolerances: sizes.map { $0 * tolerance / 10 })
    do throws(ZeroBound.Unreachable) {
      return try bound.search()
    } catch {
      throw .negative(
        series: estimates[error.index].name, value: bound.values[error.index] * unit)
    }
  }
}

extension Reconciliation.Estimate {
  fileprivate var isUsable: Bool { value.isFinite && deviation.isFinite && deviation >= 0 }
}
