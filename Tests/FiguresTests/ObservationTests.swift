import Figures
import Testing

@Suite struct ObservationTests {
  private static func observation(
    _ origin: Observation.Origin, printed: Quantity? = nil
  ) -> Observation {
    Observation(
      year: 2023, value: 1530, interval: Interval(center: 1530, radius: 1), printed: printed,
      status: .actual, origin: origin, citation: Citation(title: "Report"))
  }

  @Test func publishedIsNeitherDerivedNorSum() {
    let published = Self.observation(.published)
    #expect(!published.isDerived)
    #expect(!published.isSum)
    #expect(published.approximation == .exact)
  }

  @Test func derivedAndSummedAreToldApart() {
    let level = Quantity(Decimal(1750), .init("million USD"))
    let growth = Quantity(Decimal(14), .init("percent"))
    let derived = Self.observation(
      .derivedFromGrowth(level: level, growth: growth, year: 2024, status: .plan))
    #expect(derived.isDerived)
    #expect(!derived.isSum)
    let sum = Self.observation(.summed([derived], provinces: ["Bến Tre"]))
    #expect(sum.isSum)
    #expect(!sum.isDerived)
  }

  @Test func isHedgedAsPrinted() {
    let printed = Quantity(Decimal(1530), .init("million USD"), approximation: .moreThan)
    #expect(Self.observation(.published, printed: printed).approximation == .moreThan)
  }
}
