import Datasets
import Figures
import Testing
import Wording

@Suite struct LookupFailureSentenceTests {
  static let near: NearbyRecords = {
    var near = NearbyRecords()
    near.plannedYears = [2024, 2025]
    near.partOfYear = 3
    near.otherIndicators = (0..<6).map { index in
      .init(
        indicator: index == 0 ? Samples.poverty : Samples.exports, province: "Bến Tre",
        firstYear: 2010, lastYear: 2010 + index, count: 1)
    }
    near.otherProvinces = [
      .init(
        indicator: Samples.exports, province: "Trà Vinh", firstYear: 2012, lastYear: 2012, count: 1)
    ]
    return near
  }()

  static let cases: [LookupFailure] = [
    .unknownIndicator("expots", nearest: [Samples.exports, Samples.poverty]),
    .unknownIndicator("zzz", nearest: []), .unknownProvince("Ben Te", nearest: [Samples.benTre]),
    .unknownProvince("zzz", nearest: []),
    .ambiguousIndicator("x", among: [Samples.exports, Samples.poverty]),
    .ambiguousProvince("Long", among: [Samples.benTre, Samples.vinhLong]),
    .unknownDefinition("x", among: ["", "y"]), .unknownDefinition("x", among: []),
    .noSeries(Samples.exports, Samples.benTre, near: near),
    .noSeries(Samples.exports, Samples.benTre, near: NearbyRecords()),
    .notSummed(Samples.exports, Samples.benTre, missing: []),
    .notSummed(Samples.exports, Samples.benTre, missing: ["Bến Tre"]),
  ]

  @Test(arguments: cases) func everyCaseIsWorded(failure: LookupFailure) {
    // "forecast list" is a command's name in every language.
    checkWholeSentence { failure.sentence(in: $0) }
  }

  @Test func nearMissesAreSuggested() {
    #expect(
      Self.cases[0].sentence(in: .english)
        == "No indicator is called \"expots\". Did you mean Exports of goods (exports) or Poverty"
        + " rate (poverty_rate)?")
    #expect(
      Self.cases[2].sentence(in: .vietnamese)
        == "Không có tỉnh, thành phố nào tên là \"Ben Te\". Có phải cần tìm Bến Tre?")
  }

  @Test func oneNameOnBothMapsIsSuggestedOnce() {
    let today = Province(name: "Bến Tre", territory: .today)
    let failure = LookupFailure.unknownProvince("x", nearest: [Samples.benTre, today])
    #expect(failure.sentence(in: .english) == "No province is called \"x\". Did you mean Bến Tre?")
  }

  @Test func whatIsNearIsTold() {
    #expect(
      Self.cases[8].sentence(in: .english)
        == "No outcome of a whole year is on record for Exports of goods (exports) in Bến Tre. On"
        + " record are: plans for 2024–2025; 3 figures for parts of a year; other indicators of Bến"
        + " Tre (Poverty rate (poverty_rate) 2010, Exports of goods (exports) 2010–2011, Exports of"
        + " goods (exports) 2010–2012, Exports of goods (exports) 2010–2013, …); other places (Trà"
        + " Vinh 2012).")
  }
}
