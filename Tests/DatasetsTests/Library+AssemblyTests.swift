import Figures
import Testing

@testable import Datasets

/// What the built-in data say, year by year, as issue and sources have it.
@Suite("Library: assembly")
struct LibraryAssemblyTests {
  @Test("exports of Bến Tre: derived years, the plan, the outcomes that lost")
  func exportsOfBenTre() throws {
    let (assembly, province) = try answer("exports", "Bến Tre")
    let series = try #require(assembly.series)
    #expect(province.territory == .former)
    func year(_ year: Int) throws -> Observation { try #require(series.observation(in: year)) }

    #expect(abs(try year(2021).value.double - 1303) < 0.5)
    #expect(try year(2021).isDerived && year(2021).status == .plan)
    #expect(abs(try year(2023).value.double - 1452.4) < 0.1)
    #expect(try year(2023).isDerived && year(2023).status == .actual)
    #expect(try year(2023).alternatives.contains { abs($0.value.double - 1530) < 0.5 })
    #expect(try year(2024).value == 1630 && year(2024).statedGrowth?.decimal.plain == "12.23")
    #expect(try year(2024).alternatives.map(\.value).contains(1750))
    #expect(series.plan(for: 2024)?.value == 1750)
    #expect(series.plan(for: 2024)?.alternatives.first?.value == 1700)
    #expect(series.targets.map(\.year) == [2025])
    let disagreements = assembly.warnings.compactMap { warning -> Int? in
      if case .disagreement(let year, _, _) = warning { year } else { nil }
    }
    #expect(disagreements == [2023, 2024])
    #expect(assembly.warnings.contains(.growthAlone(years: [2010, 2011])))
    let all = series.observations + series.plans
    #expect(
      all.allSatisfy {
        !$0.citation.date.isEmpty && !$0.citation.title.isEmpty || $0.citation.address != nil
      })
  }

  @Test(
    "every way to ask leads to one answer",
    arguments: ["ben tre", "tỉnh Bến Tre", "BẾN TRE"], ["exports", "kim ngạch XK"])
  func asksForgivingly(province: String, indicator: String) throws {
    let expected = try answer("exports", "Bến Tre").assembly
    #expect("\(try answer(indicator, province).assembly)" == "\(expected)")
  }

  @Test("retail sales of Gia Lai: the revision of 2024 is a break")
  func retailOfGiaLai() throws {
    let (assembly, province) = try answer("retail_sales", "Gia Lai")
    #expect(province.territory == .former)
    #expect(assembly.series?.definition == "revised_2024")
    #expect(assembly.series?.years == [2022, 2023, 2024])
    let old = try #require(assembly.others.first)
    #expect(old.definition == "before_revision" && old.values[2023] == 108_000)
    #expect(old.years.first == 1995)
    guard
      case .brokenSeries(let found, _) = assembly.warnings.first(where: {
        $0.kind == "brokenSeries"
      })
    else {
      Issue.record("no break told")
      return
    }
    #expect(found.year == 2022)
    #expect(found.reason == .definition(before: "before_revision", after: "revised_2024"))
  }

  @Test("today's Gia Lai: the official table is added up, and kept from the revised figures")
  func retailOfTodaysGiaLai() throws {
    let assembly = try answer("retail_sales", "Gia Lai", .today).assembly
    #expect(assembly.series?.years == [2024, 2025])
    let sum = try #require(assembly.others.first)
    #expect(sum.definition == "before_revision" && sum.years.contains(1995))
    #expect(abs((sum.values[2016] ?? 0) - (46_739.3 + 50_845.4)) < 1e-6)
    #expect(sum.observations.allSatisfy { $0.isSum })
    #expect(assembly.kinds.contains("brokenSeries"))
  }

  @Test("imports of Gia Lai: 2021 stands out, 2023 is told twice")
  func importsOfGiaLai() throws {
    let assembly = try answer("imports", "Gia Lai").assembly
    #expect(assembly.series?.values[2021] == 915)
    #expect(
      assembly.warnings.contains {
        if case .standsOut(2021, _, _, _) = $0 { true } else { false }
      })
    #expect(
      assembly.warnings.contains {
        if case .disagreement(2023, let used, let other) = $0 {
          used.value == 141 && other.value == 110
        } else {
          false
        }
      })
    #expect(assembly.series?.plan(for: 2021)?.value == 95)
  }

  @Test("exports of Lạng Sơn: local goods, the customs' count named beside")
  func exportsOfLangSon() throws {
    let assembly = try answer("exports", "Lạng Sơn").assembly
    let series = try #require(assembly.series)
    #expect(series.definition == "local_goods")
    #expect(series.years == [2019, 2021, 2022, 2023, 2024, 2025])
    #expect(series.values[2019] == 137.5 && series.values[2025] == 183)
    #expect(
      assembly.warnings.contains(
        .otherDefinition("declared_at_customs", priceBasis: "", years: [2022, 2023])))
  }

  @Test("wind power of Bến Tre: installed, with all else named")
  func windOfBenTre() throws {
    let assembly = try answer("wind_power_capacity", "Bến Tre").assembly
    #expect(assembly.series?.values == [2022: 270])
    #expect(assembly.series?.targets.first?.value == 1500)
    let named = assembly.warnings.compactMap { warning -> String? in
      if case .otherDefinition(let name, _, _) = warning { name } else { nil }
    }
    #expect(
      Set(named) == [
        "approved_projects", "in_operation", "one_plant", "planned_projects", "added_in_year",
      ])
  }

  @Test("an index has no value that follows from its own growth")
  func indexOfNgheAn() throws {
    let assembly = try answer("industrial_production_index", "Nghệ An").assembly
    #expect(assembly.series?.years == [2015, 2016, 2017, 2018, 2019])
    #expect(!assembly.kinds.contains("disagreement"))
  }

  @Test("the area before 2008 and before 2004 is another one", arguments: ["Hà Nội", "Lai Châu"])
  func areasOfBefore(province: String) throws {
    let assembly = try answer("rice_output", province).assembly
    let first = try #require(assembly.series?.years.first)
    #expect(first == (province == "Hà Nội" ? 2008 : first) && first >= 2003)
    #expect(
      assembly.warnings.contains {
        if case .brokenSeries(let found, _) = $0 { found.reason == .territory } else { false }
      })
  }

  @Test("a province of today is summed over all its predecessors, and only then")
  func sumsPredecessors() throws {
    let (assembly, province) = try answer("rice_output", "Gia Lai")
    #expect(province.territory == .today && assembly.series?.years == (1995...2016).map { $0 })
    let parts = try ["Gia Lai", "Bình Định"].map {
      try answer("rice_output", $0, .former).assembly.series?.values[2010] ?? 0
    }
    #expect(abs((assembly.series?.values[2010] ?? 0) - parts.reduce(0, +)) < 1e-9)
    #expect(assembly.kinds.contains("territorySummed"))
    let lacking = try answer("imports", "Gia Lai", .today).assembly
    #expect(lacking.series?.years == [2025])
    #expect(
      lacking.warnings.contains {
        if case .territoryIncomplete(_, ["Bình Định"]) = $0 { true } else { false }
      })
    let rate = try answer("infant_mortality_rate", "Gia Lai")
    #expect(rate.province.territory == .former)
  }

  @Test("a province that the mergers left alone has one series under either name")
  func knowsUnchangedProvinces() throws {
    for (name, heir) in [("Thừa Thiên Huế", "Huế"), ("Lạng Sơn", "Lạng Sơn")] {
      let (old, new) = try (
        answer("rice_output", name, .former).assembly, answer("rice_output", heir, .today).assembly
      )
      #expect(old.series?.values == new.series?.values && old.series?.years.count == 22)
      #expect(!old.kinds.contains("territoryOfBefore"))
    }
    #expect(try answer("retail_sales", "Việt Nam").assembly.series?.years.last == 2025)
  }

  @Test(
    "only what was published by then counts",
    arguments: [(2023, 2022, false), (2024, 2023, true), (2025, 2024, true)])
  func goesBackInTime(asOf: Int, last: Int, knowsPlan: Bool) throws {
    let series = try #require(try answer("exports", "Bến Tre", asOf: asOf).assembly.series)
    #expect(series.years.last == last)
    #expect((series.plan(for: 2024) != nil) == knowsPlan)
    if asOf == 2024 { #expect(abs((series.values[2023] ?? 0) - 1530) < 0.5) }
    let documents = (series.observations + series.plans).flatMap { [$0] + $0.alternatives }
    #expect(documents.allSatisfy { ($0.citation.year ?? 0) <= asOf })
    let panel = try answer("rice_output", "Bến Tre", asOf: 2010).assembly
    #expect(panel.series?.years.last == 2009)
  }

  @Test("before the mergers nobody asks for the merged province")
  func knowsNoMergerBefore() throws {
    let (assembly, province) = try answer("rice_output", "Gia Lai", asOf: 2020, now: 2020)
    #expect(province.territory == .former && !assembly.kinds.contains("territoryOfBefore"))
  }

  @Test("every series on record can be put together, and says where it comes from")
  func assemblesEverything() throws {
    let library = try Library()
    let holdings = try library.holdings()
    #expect(holdings.count > 1600)
    for holding in holdings.enumerated().filter({ $0.offset.isMultiple(of: 7) }).map(\.element) {
      let query = SeriesQuery(
        indicator: holding.indicator, match: try library.provinces.match(holding.province),
        now: 2026)
      let series = try #require(try library.assembly(for: query).assembly.series)
      #expect(series.unit == holding.indicator.unit)
      for observation in series.observations {
        #expect(
          observation.interval.contains(observation.value) || observation.approximation != .exact
            || observation.isDerived)
        #expect(observation.citation.address != nil || !observation.citation.title.isEmpty)
      }
    }
  }
}
