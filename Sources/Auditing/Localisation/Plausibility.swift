import Glibc

/// How usual a value is, by kind of figure: a heavy-tailed law on the logarithm, since years differ
/// by factors and rare ones by large factors (Student, three degrees of freedom).
struct Plausibility: Sendable {
  /// The spread of a year on the one before.
  static let growth = Plausibility(scale: 0.12)
  /// The spread of an outcome about its plan.
  static let attainment = Plausibility(scale: 0.15)

  let scale: Double

  /// The density at a multiple of the base, in logarithms.
  func density(ofMultiple multiple: Double) -> Double {
    guard multiple > 0 else { return 1e-9 }
    let z = log(multiple) / scale
    return 0.3675525969478612 / scale / pow(1 + z * z / 3, 2)
  }

  /// How unusual it is, in nats: zero for the multiple 1.
  func penalty(ofMultiple multiple: Double) -> Double {
    log(density(ofMultiple: 1)) - log(density(ofMultiple: multiple))
  }
}
