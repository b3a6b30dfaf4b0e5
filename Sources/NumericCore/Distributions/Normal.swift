import Glibc

/// The normal distribution.
public struct Normal: SymmetricDistribution, Equatable {
  public let mean: Double
  public let standardDeviation: Double

  /// - Precondition: the standard deviation is positive.
  public init(mean: Double = 0, standardDeviation: Double = 1) {
    precondition(standardDeviation > 0, "A normal distribution has a positive deviation.")
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  var center: Double { mean }
  var scale: Double { standardDeviation }

  func standardDensity(_ z: Double) -> Double { exp(-z * z / 2) / (2 * Double.pi).squareRoot() }
  func standardTail(_ z: Double) -> Double { erfc(z * 0.5.squareRoot()) / 2 }
  func standardCentre(_ z: Double) -> Double { erf(z * 0.5.squareRoot()) / 2 }
}
