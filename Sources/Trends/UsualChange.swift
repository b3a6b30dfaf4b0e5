import NumericCore

/// The yearly change that is usual for an indicator, on the scale that its history is projected on.
public struct UsualChange: Sendable, Equatable {
  /// The median change.
  public let growth: Double
  /// The mean size of a change.
  public let size: Double

  public init(growth: Double, size: Double) {
    self.growth = growth
    self.size = size
  }
}

extension Ladder {
  /// What is usual on a scale: what the band tells, or else the kind; no growth on a scale of
  /// values.
  ///
  /// Where all values are zero, one unit stands for their size.
  func usualChange(of placed: History, on scale: ValueScale) -> UsualChange {
    let kind = calibration.growth(of: kind)
    switch (scale.form, band) {
    case (.level, _):
      return UsualChange(growth: 0, size: kind.spread * (placed.meanSize > 0 ? placed.meanSize : 1))
    case (.log, nil):
      return UsualChange(growth: kind.growth, size: kind.spread)
    case (.log, let band?):
      // The size at which a law of one observation gives the band's outer percentiles.
      let errors = calibration.law(.log, observations: 1).scale(horizon: 1)
      let reach = StudentT(degreesOfFreedom: errors.freedom).quantile(lowerTail: 0.99)
      let above = scale.miss(of: band.above, from: 0)
      let size = (band.below / errors.below + above / errors.above) / (2 * reach)
      return UsualChange(growth: band.growth, size: size)
    }
  }
}
