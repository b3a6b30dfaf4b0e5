import Figures
import Testing

@Suite struct SeriesTests {
  private static func observation(_ year: Int, _ value: Int, _ status: Status) -> Observation {
    Observation(
      year: year, value: Rational(value), interval: Interval(Rational(value)), status: status,
      origin: .published, citation: Citation(title: "Report"))
  }

  /// A gap in 2021, nothing in 2023, a plan still to come.
  private static let series = Series(
    indicator: Indicator(uncatalogued: "exports"),
    province: Province(name: "Bến Tre", territory: .former), unit: .init("million USD"),
    observations: [
      observation(2020, 1000, .actual), observation(2022, 1200, .actual),
      observation(2023, 0, .actual), observation(2024, 1500, .estimate),
      observation(2025, 1650, .estimate),
    ],
    plans: [
      observation(2022, 0, .plan), observation(2024, 1200, .plan), observation(2026, 1800, .plan),
    ])

  @Test func aBalanceHasNoShareOfItsPlan() {
    let balance = Series(
      indicator: Indicator(
        id: "trade_balance", englishName: "x", vietnameseName: "x", kind: .balance),
      province: Self.series.province, unit: Self.series.unit,
      observations: [Self.observation(2024, -12, .actual)],
      plans: [Self.observation(2024, 10, .plan)])
    #expect(balance.attainment(in: 2024) == nil)
  }

  @Test func gapsAreVisible() {
    #expect(Self.series.years == [2020, 2022, 2023, 2024, 2025])
    #expect(Self.series.observation(in: 2021) == nil)
    #expect(Self.series.observation(in: 2022)?.value == 1200)
    #expect(Self.series.plan(for: 2026)?.value == 1800)
    #expect(Self.series.plan(for: 2025) == nil)
  }

  @Test(
    arguments: [
      (2020, nil), (2021, nil), (2022, nil), (2023, -1), (2024, nil), (2025, 0.1), (.min, nil),
      (.max, nil),
    ] as [(Int, Double?)])
  func growsFromTheYearBefore(year: Int, expected: Double?) throws {
    let growth = Self.series.growth(in: year)
    #expect((growth == nil) == (expected == nil))
    if let growth, let expected { #expect(abs(growth - expected) < 1e-12) }
  }

  @Test(arguments: [(2020, nil), (2022, nil), (2024, 1.25), (2026, nil)] as [(Int, Double?)])
  func attainsItsPlan(year: Int, expected: Double?) {
    #expect(Self.series.attainment(in: year) == expected)
  }

  @Test func yearsMustIncrease() async {
    await #expect(processExitsWith: .failure) {
      _ = Series(
        indicator: Indicator(uncatalogued: "exports"),
        province: Province(name: "Bến Tre", territory: .former), unit: .init("million USD"),
        observations: [2021, 2021].map {
          Observation(
            year: $0, value: 1, interval: Interval(1), status: .actual, origin: .published,
            citation: Citation(title: "Report"))
        })
    }
  }
}
