import Datasets
import Figures
import Planning
import Tables
import Trends

/// What the projections and the judgement of plans have learnt from other series.
struct TrainedTable {
  let trends: Calibration
  let plans: PlanCalibrations
  let pace: YearPace

  /// The table that the program carries.
  static func builtIn() throws -> TrainedTable {
    var rows = TrainedRows()
    try BuiltInTable.forecaster.forEachRow { row throws(TableError) in try rows.add(row) }
    return try TrainedTable(rows)
  }

  /// What is known of plans and years under way in reports.
  var experience: Experience { Experience(plans: plans[.reports], pace: pace) }

  /// The default models for an indicator, with what the library knows of its growth.
  func ladder(for indicator: Indicator, in library: Library) -> Ladder {
    let growth = library.growthRecords[indicator.id]
    return Ladder(
      calibration: trends, of: indicator,
      growing: growth.flatMap { GrowthBand(p1: $0.p1, p50: $0.p50, p99: $0.p99) })
  }

  /// A table of the layout of `Datasets/forecaster.csv`.
  init(readFrom path: String) throws {
    var table = try TableReader(
      RecordReader(ByteSource(path: path), dialect: .standard), requiring: TrainedRows.columns)
    var rows = TrainedRows()
    while let row = try table.next() { try rows.add(row) }
    try self.init(rows)
  }

  private init(_ rows: TrainedRows) throws {
    trends = try rows.calibration()
    plans = try rows.planCalibrations()
    pace = try rows.yearPace()
  }
}

/// The rows of a trained table, by what they tell. Rows of parts that are not known are passed
/// over.
private struct TrainedRows {
  static let columns = ["part", "name", "form", "observations", "horizon", "term", "value"]

  private struct Law: Hashable {
    let form: Form
    let observations: Int
    let horizon: Int
  }

  private var kinds: [Indicator.Kind: [String: Double]] = [:]
  private var coefficients: [Calibration.Coefficient] = []
  private var traits: [ErrorScale.Trait: Double] = [:]
  private var laws: [Law: [String: Double]] = [:]
  private var plans: [PlanSource: PlanCalibration.Coefficients] = [:]
  private var odds: [PlanSource: [OddsCorrection.Term: Double]] = [:]
  private var pace: [String: Double] = [:]
  private var planLaws: [PlanSource: [String: Double]] = [:]

  mutating func add(_ row: Row) throws(TableError) {
    let value = try row.double("value")
    let name = row.text("name") ?? ""
    let term = row.text("term") ?? ""
    let form = row.text("form").flatMap(Form.init)
    switch row.text("part") {
    case "kind":
      if let kind = Indicator.Kind(rawValue: name) { kinds[kind, default: [:]][term] = value }
    case "regression":
      guard let regression = PooledRegression.Name(rawValue: name), let form,
        let term = Regressor(rawValue: term)
      else { return }
      let place = Calibration.Coefficient.Place(
        regression: regression, form: form, horizon: try row.integer("horizon"), term: term)
      coefficients.append(Calibration.Coefficient(place, value: value))
    case "trait":
      if let trait = ErrorScale.Trait(rawValue: term) { traits[trait] = value }
    case "law":
      guard let form else { return }
      let law = Law(
        form: form, observations: try row.integer("observations"),
        horizon: try row.integer("horizon"))
      laws[law, default: [:]][term] = value
    case "pace": pace[term] = value
    case let part?:
      if let source = PlanSource(rawValue: part) {
        add(value, of: name, term: term, from: source)
      }
    case nil: return
    }
  }

  /// A number that tells of plans.
  private mutating func add(
    _ value: Double, of name: String, term: String, from source: PlanSource
  ) {
    switch name {
    case "law": planLaws[source, default: [:]][term] = value
    case "odds":
      if let term = OddsCorrection.Term(rawValue: term) {
        odds[source, default: [:]][term] = value
      }
    default:
      if let regression = PlanRegression(rawValue: name),
        let regressor = PlanRegressor(rawValue: term)
      {
        plans[source, default: [:]][regression, default: [:]][regressor] = value
      }
    }
  }

  /// A value that is missing is not a number, which the calibration refuses by name.
  func calibration() throws(Calibration.Failure) -> Calibration {
    try Calibration(
      growth: kinds.map {
        Calibration.Growth(
          kind: $0.key, growth: $0.value["growth"] ?? .nan, spread: $0.value["spread"] ?? .nan)
      },
      coefficients: coefficients, traits: traits,
      spreads: laws.map { law, values in
        Calibration.Spread(
          form: law.form, observations: law.observations, horizon: law.horizon,
          below: values["below"] ?? .nan, above: values["above"] ?? .nan,
          freedom: values["freedom"] ?? .nan)
      })
  }

  func yearPace() throws(TrainedTableFault.PaceMissing) -> YearPace {
    guard
      let pace = YearPace(
        usual: pace["usual"] ?? .nan, spread: pace["spread"] ?? .nan,
        halfway: pace["halfway"] ?? .nan)
    else { throw TrainedTableFault.PaceMissing() }
    return pace
  }

  func planCalibrations() throws(PlanCalibration.Failure) -> PlanCalibrations {
    var calibrations: [PlanCalibration] = []
    for source in PlanSource.allCases {
      let law = planLaws[source] ?? [:]
      calibrations.append(
        try PlanCalibration(
          source, coefficients: plans[source] ?? [:], odds: OddsCorrection(odds[source] ?? [:]),
          law: PlanCalibration.Law(
            below: law["below"] ?? .nan, above: law["above"] ?? .nan,
            freedom: law["freedom"] ?? .nan, exact: law["exact"] ?? .nan)))
    }
    return PlanCalibrations(calibrations)
  }
}
