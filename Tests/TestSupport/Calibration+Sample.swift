import Figures
import Glibc
public import Trends

extension Calibration {
  /// Round numbers in place of trained ones: the dynamic Theta counts two fifths and the median
  /// drift a fifth, however far ahead.
  ///
  /// - Parameter spreads: by default errors that grow with the 0.6th power of the years ahead, and
  ///   have lighter tails from four observations on.
  public static func sample(
    growth: Double = 0.1, traits: [ErrorScale.Trait: Double] = [:], spreads: [Spread] = usualSpreads
  ) throws -> Calibration {
    try Calibration(
      growth: Indicator.Kind.allCases.map { .init(kind: $0, growth: growth, spread: 0.1) },
      coefficients: coefficients { sampleWeights[$0.term] ?? 0 }, traits: traits, spreads: spreads)
  }

  /// A coefficient for every place there is.
  public static func coefficients(_ value: (Coefficient.Place) -> Double) -> [Coefficient] {
    PooledRegression.Name.allCases.flatMap { name in
      name.forms.flatMap { form in
        (1...6).flatMap { horizon in
          name.terms.map { term in
            let place = Coefficient.Place(
              regression: name, form: form, horizon: horizon, term: term)
            return Coefficient(place, value: value(place))
          }
        }
      }
    }
  }

  private static let sampleWeights: [Regressor: Double] = [
    .dynamicTheta: 0.4, .medianDrift: 0.2, .change1: 0.3, .change2: 0.1,
  ]

  public static let usualSpreads = Form.allCases.flatMap { form in
    [1, 4].flatMap { observations in
      (1...4).map { horizon in
        Spread(
          form: form, observations: observations, horizon: horizon,
          below: 0.8 * pow(Double(horizon), 0.6), above: 0.9 * pow(Double(horizon), 0.6),
          freedom: observations == 1 ? 2 : 3)
      }
    }
  }

  /// Errors as large as the years ahead are many, the same for every history.
  public static func linearSpreads(freedom: Double) -> [Spread] {
    Form.allCases.flatMap { form in
      (1...6).map { horizon in
        Spread(
          form: form, observations: 1, horizon: horizon, below: Double(horizon),
          above: Double(horizon), freedom: freedom)
      }
    }
  }
}
