import NumericCore
import Testing

@testable import Planning

@Suite struct AttainmentDistributionTests {
  private static let law = SplitStudentT(below: 2, above: 1, freedom: 3)
  private static let cases = [-0.3, 0, 0.05].flatMap { centre in
    [0, 0.2, 0.7].map { exact in
      AttainmentDistribution(centre: centre, size: 0.1, law: law, exact: exact)
    }
  }

  @Test(arguments: cases) func quantilesRiseAndTurnChancesRound(
    distribution: AttainmentDistribution
  ) {
    let shares = [1e-9, 0.01, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.99, 1 - 1e-9]
    let quantiles = shares.map(distribution.quantile)
    #expect(quantiles == quantiles.sorted())
    for (share, quantile) in zip(shares, quantiles) where quantile != 0 {
      #expect(abs(distribution.chance(of: quantile) - (1 - share)) < 1e-9)
    }
  }

  @Test(arguments: cases) func theExactHitsAreAStepAtZero(distribution: AttainmentDistribution) {
    let step = distribution.chance(of: 0) - distribution.chance(of: 1e-12)
    #expect(abs(step - distribution.exact) < 1e-9)
    let above = distribution.chance(of: 1e-12)
    if distribution.exact > 0 {
      #expect(distribution.quantile(1 - above - distribution.exact / 2) == 0)
    }
  }
}
