import Glibc

/// The number of successes in independent trials.
public struct Binomial: Distribution, Equatable {
  public let trials: Int
  /// The chance of success in one trial.
  public let probability: Double

  /// - Precondition: the trials are not negative, the probability lies between 0 and 1.
  public init(trials: Int, probability: Double) {
    precondition(trials >= 0, "A binomial distribution has no negative number of trials.")
    precondition(probability >= 0 && probability <= 1, "A probability lies between 0 and 1.")
    self.trials = trials
    self.probability = probability
  }

  public func density(at count: Int) -> Double {
    guard count >= 0, count <= trials else { return 0 }
    if probability == 0 { return count == 0 ? 1 : 0 }
    if probability == 1 { return count == trials ? 1 : 0 }
    let n = Double(trials)
    if count == 0 { return exp(n * log1p(-probability)) }
    if count == trials { return exp(n * log(probability)) }
    let k = Double(count)
    return SaddlePoint.betaFactor(k, n - k, probability, 1 - probability) * (n / (k * (n - k)))
  }

  public func lowerTail(at count: Int) -> Double {
    guard count >= 0 else { return 0 }
    guard count < trials else { return 1 }
    let (k, n) = (Double(count), Double(trials))
    return IncompleteBeta.value(n - k, k + 1, 1 - probability, probability)
  }

  public func upperTail(at count: Int) -> Double {
    guard count >= 0 else { return 1 }
    guard count < trials else { return 0 }
    let (k, n) = (Double(count), Double(trials))
    return IncompleteBeta.value(k + 1, n - k, probability, 1 - probability)
  }

  public func quantile(lowerTail p: Double) -> Int {
    check(probability: p)
    return smallest { lowerTail(at: $0) >= p }
  }

  public func quantile(upperTail q: Double) -> Int {
    check(probability: q)
    return smallest { upperTail(at: $0) <= q }
  }

  /// By bisection; the condition holds at `trials`.
  private func smallest(_ condition: (Int) -> Bool) -> Int {
    var (low, high) = (0, trials)
    while low < high {
      let middle = low + (high - low) / 2
      if condition(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
