import Datasets
import Figures
import Planning
import Tables
import Testing
import Trends

@testable import forecast

@Suite struct TrainedTableTests {
  /// The program's own table, line by line.
  static let lines = BuiltInTable.forecaster.bytes.withUnsafeBytes {
    String(decoding: $0, as: UTF8.self)
  }.split(separator: "\n").map(String.init)

  private func calibration(_ lines: [String]) throws -> Calibration {
    let folder = try TemporaryFolder()
    return try TrainedTable(
      readFrom: folder.file("table.csv", lines.map { $0 + "\n" }.joined())
    ).trends
  }

  private func points(_ calibration: Calibration) throws -> [Double] {
    let history = try History(
      years: Array(2010...2020), values: [5, 6, 8, 7, 9, 9, 11, 12, 11, 13, 15])
    return try [1, 3, 11].flatMap { count in
      try Ladder(calibration: calibration, kind: .level).fit(history.suffix(count))
        .projection(horizon: 8).years.flatMap { [$0.point, $0.quantile(0.1), $0.quantile(0.975)] }
    }
  }

  @Test func theBuiltInTableIsTheFile() throws {
    #expect(try points(TrainedTable.builtIn().trends) == points(calibration(Self.lines)))
  }

  @Test func orderOfRowsAndUnknownPartsDoNotMatter() throws {
    let rows = Array(Self.lines.dropFirst().reversed())
    let more = [
      "moon,full,,,,phase,7", "regression,new-idea,level,,1,drift,3",
      "regression,growth,level,,1,new-term,3", "regression,growth,cubic,,1,drift,3",
      "trait,,,,,new-trait,1", "kind,new-kind,,,,growth,9", "law,,cubic,1,1,below,3",
    ]
    #expect(
      try points(TrainedTable.builtIn().trends)
        == points(calibration([Self.lines[0]] + more + rows)))
  }

  @Test(
    "A row that is missing is named",
    arguments: [
      ("kind,money,,,,growth,", Calibration.Failure.growthInvalid(kind: .money)),
      ("kind,rate,,,,spread,", .growthInvalid(kind: .rate)),
      ("kind,share,", .growthMissing(kind: .share)),
      (
        "regression,growth,log,,4,theta,",
        .coefficientMissing(regression: .growth, form: .log, horizon: 4, term: .theta)
      ),
      (
        "regression,autoregression,level,,6,change-4,",
        .coefficientMissing(
          regression: .autoregression, form: .level, horizon: 6, term: .change4)
      ),
      ("law,,log,3,2,above,", .spreadInvalid(form: .log, observations: 3, horizon: 2)),
      ("law,,log,3,2,", .spreadMissing(form: .log, observations: 3, horizon: 2)),
      ("law,,level,1,", .spreadMissing(form: .level, observations: 1, horizon: 1)),
    ])
  func missingRows(start: String, failure: Calibration.Failure) throws {
    let rest = Self.lines.filter { !$0.hasPrefix(start) }
    #expect(rest.count < Self.lines.count)
    #expect(throws: failure) { try calibration(rest) }
  }

  @Test func aTraitThatIsMissingCountsNothing() throws {
    let rest = Self.lines.filter { !$0.hasPrefix("trait,") }
    #expect(rest.count == Self.lines.count - ErrorScale.Trait.allCases.count)
    let (own, other) = try (points(calibration(rest)), points(TrainedTable.builtIn().trends))
    // The points stay, ranges of four values and more do not.
    #expect(zip(own, other).enumerated().allSatisfy { $0 % 3 > 0 || $1.0 == $1.1 })
    #expect(own != other)
  }

  @Test(
    "A row of the plans that is missing is named",
    arguments: [
      (
        "budgets,chance,,,,hits,",
        PlanCalibration.Failure.coefficientMissing(
          source: .budgets, regression: .chance, regressor: .hits)
      ),
      (
        "reports,error,",
        .coefficientMissing(source: .reports, regression: .error, regressor: .constant)
      ),
      ("reports,law,,,,freedom,", .lawInvalid(source: .reports)),
    ])
  func missingRowsOfPlans(start: String, failure: PlanCalibration.Failure) throws {
    let rest = Self.lines.filter { !$0.hasPrefix(start) }
    #expect(rest.count < Self.lines.count)
    #expect(throws: failure) { try calibration(rest) }
  }

  @Test("The trained tables serve every kind and length", arguments: Indicator.Kind.allCases)
  func everyKind(_ kind: Indicator.Kind) throws {
    let indicator = Indicator(id: "x", englishName: "x", vietnameseName: "x", kind: kind)
    let ladder = try TrainedTable.builtIn().ladder(for: indicator, in: Library())
    for length in [1, 2, 3, 4, 5, 7, 9, 12, 20, 40] {
      let years = Array(2000..<(2000 + length))
      let values = years.map { 40 + Double($0 % 7) }
      let projection = try ladder.fit(History(years: years, values: values)).projection(horizon: 8)
      for year in projection.years {
        let range = year.range(0.8)
        #expect(range.lowerBound < range.upperBound)
        #expect(range.contains(year.point))
      }
    }
  }

  @Test func whatIsKnownOfAnIndicatorIsUsed() throws {
    let library = try Library()
    func ladder(_ id: String) throws -> Ladder {
      try TrainedTable.builtIn().ladder(for: #require(library.indicators[id]), in: library)
    }
    let (retail, exports) = try (ladder("retail_sales"), ladder("exports"))
    #expect(retail.band?.p50 == 13.8)
    #expect(exports.band == nil)
  }
}
