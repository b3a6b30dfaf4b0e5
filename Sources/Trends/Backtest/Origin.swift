/// A year from which a series is forecast as if nothing later were known.
struct Origin: Sendable {
  /// A value that is to be forecast.
  struct Target: Sendable, Equatable {
    /// The years from the last known one to it.
    let ahead: Int
    let value: Double
  }

  /// What the models get to see.
  let known: History
  /// At least one, in order.
  let targets: [Target]
  /// The mean size of the changes between the values known, which errors are divided by (Hyndman
  /// and Koehler, International Journal of Forecasting 22, 2006).
  let scale: Double

  /// Throws why nothing can be scored from here.
  init(known: History, targets: [Target]) throws(Exclusion) {
    guard known.count >= 2 else { throw .tooShort }
    guard !targets.isEmpty else { throw .nothingToForecast }
    let changes = zip(known.values.dropFirst(), known.values).map { abs($0 - $1) }
    let scale = changes.reduce(0, +) / Double(changes.count)
    guard scale > 0 else { throw .constant }
    let errors = targets.map { abs($0.value - known.lastValue) / scale }
    guard scale.isFinite, errors.allSatisfy(\.isFinite) else { throw .outOfRange }
    self.known = known
    self.targets = targets
    self.scale = scale
  }
}

/// Why a series is not scored.
public enum Exclusion: String, Error, CaseIterable, Sendable {
  /// Fewer than two values stand before what is to be forecast, or fewer than were asked for.
  case tooShort = "too-short"
  /// No value follows within the years to be forecast.
  case nothingToForecast = "nothing-to-forecast"
  /// The values known are all the same, so that errors have no unit.
  case constant
  /// Its changes or the errors of the random walk are larger than a double holds.
  case outOfRange = "out-of-range"
}
