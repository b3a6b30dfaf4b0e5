/// A model's share in a projection.
public struct Weight: Sendable, Equatable {
  public let model: TrendName
  public let weight: Double
}

/// Models combined with weights from their rolling-origin errors (Bates and Granger, Operational
/// Research Quarterly 20, 1969).
///
/// The error of a model, in units of the mean of all, is shrunken toward its error on the training
/// series as if that stood for three origins; the weight is the trained one divided by its square.
/// Few origins thus leave the trained weights as they are: estimated weights alone do worse than
/// equal ones (the combination puzzle).
struct Combination: TrendModel {
  let name = TrendName.combination
  let needs = 4
  let members: [Calibration.Member]
  /// What is usual for the kind of indicator.
  let usual: UsualChange

  /// The last years that are forecast from those before them.
  static let origins = 8
  /// The fewest observations before an origin.
  static let earliest = 3
  /// The origins that the training series stand for.
  static let prior = 3.0

  func fitted(to history: History) -> CombinedFit {
    let fits = members.map { fit($0.model, history) }
    let weights = weights(errors(on: history))
    return CombinedFit(
      fits: fits,
      weights: zip(members, weights).map { Weight(model: $0.model, weight: $1) })
  }

  private func weights(_ errors: (mean: [Double], origins: Int)) -> [Double] {
    let origins = Double(errors.origins)
    let raw = zip(members, errors.mean).map { member, own in
      let error = (origins * own + Combination.prior * member.error) / (origins + Combination.prior)
      return member.weight / (error * error)
    }
    let total = raw.reduce(0, +)
    return raw.map { $0 / total }
  }

  /// Mean absolute errors at the next observation, in units of the mean yearly change, from every
  /// origin.
  func errors(on history: History) -> (mean: [Double], origins: Int) {
    let unit = history.meanStep
    var sums = [Double](repeating: 0, count: members.count)
    let first = max(Combination.earliest, history.count - Combination.origins)
    guard unit > 0, first < history.count else { return (sums, 0) }
    for origin in first..<history.count {
      let past = history.prefix(origin)
      let ahead = history.years[origin] - past.lastYear
      for (index, member) in members.enumerated() {
        let point = fit(member.model, past).points(horizon: ahead)[ahead - 1]
        sums[index] += abs(history.values[origin] - point) / unit
      }
    }
    let origins = history.count - first
    return (sums.map { $0 / Double(origins) }, origins)
  }

  /// A combinable model fitted to at least three observations.
  private func fit(_ model: TrendName, _ history: History) -> any Fit {
    (model.localModel(usual: usual) ?? RandomWalk()).fitted(to: history)
  }
}

/// Fits side by side, each with its weight; the weights sum to one.
struct CombinedFit: Fit {
  let fits: [any Fit]
  let weights: [Weight]

  func points(horizon: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: horizon)
    for (fit, weight) in zip(fits, weights) {
      for (index, point) in fit.points(horizon: horizon).enumerated() {
        sums[index] += weight.weight * point
      }
    }
    return sums
  }
}
