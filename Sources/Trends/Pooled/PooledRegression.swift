/// A linear regression of changes to come on the terms of a window, its coefficients learnt from
/// many series: one row of coefficients for every year ahead.
public struct PooledRegression: Sendable, Equatable {
  public let terms: [Regressor]
  /// By year ahead, 1 to 6, then by term.
  public let coefficients: [[Double]]

  /// - Precondition: a row for each of six years ahead, each as long as the terms.
  public init(terms: [Regressor], coefficients: [[Double]]) {
    precondition(coefficients.count == Predictors.horizons, "A regression looks six years ahead.")
    precondition(
      coefficients.allSatisfy { $0.count == terms.count }, "Every term has its coefficient.")
    self.terms = terms
    self.coefficients = coefficients
  }

  /// What every term adds to the last value of a window, by year ahead; nothing where the window
  /// never moved.
  func contributions(of window: Window) -> [[Double]] {
    guard !window.isStill else {
      return coefficients.map { [Double](repeating: 0, count: $0.count) }
    }
    let predictors = Predictors(window)
    return coefficients.enumerated().map { index, row in
      zip(terms, row).map { term, coefficient in
        window.unit * coefficient * predictors.value(of: term, horizon: index + 1)
      }
    }
  }
}

extension PooledRegression {
  /// The regressions that are trained, each with terms of its own.
  public enum Name: String, CaseIterable, Sendable, Hashable {
    /// For what usually grows: with constants for the growth of such series.
    case growth
    /// For what may as well fall: no constants, so that a fall is foreseen as a rise would be.
    case symmetric
    /// The last changes alone: an autoregression with the same coefficients for every series.
    case autoregression

    /// The terms that it is made of.
    public var terms: [Regressor] {
      let lags: [Regressor] = [.change1, .change2, .change3, .change4]
      return switch self {
      case .growth: Regressor.allCases.filter { $0 == .change2 || !lags.contains($0) }
      case .symmetric: Name.growth.terms.filter { !$0.isConstant }
      case .autoregression: lags
      }
    }

    /// The scales that it is trained on.
    public var forms: [Form] { self == .autoregression ? [.level] : [.log, .level] }
  }
}
