import Datasets
import Figures
import Tables
import Trends

extension Calibration {
  /// The trained table that the program carries.
  static func builtIn() throws -> Calibration {
    var rows = TableRows()
    try BuiltInTable.forecaster.forEachRow { row throws(TableError) in try rows.add(row) }
    return try rows.calibration()
  }

  /// A trained table of the layout of `Datasets/forecaster.csv`.
  init(readFrom path: String) throws {
    var table = try TableReader(
      RecordReader(ByteSource(path: path), dialect: .standard), requiring: TableRows.columns)
    var rows = TableRows()
    while let row = try table.next() { try rows.add(row) }
    self = try rows.calibration()
  }

  /// The rows of a trained table, by what they tell. Rows of parts that are not known are passed
  /// over.
  private struct TableRows {
    static let columns = ["part", "name", "form", "observations", "horizon", "term", "value"]

    private struct Law: Hashable {
      let form: Form
      let observations: Int
      let horizon: Int
    }

    private var kinds: [Indicator.Kind: [String: Double]] = [:]
    private var coefficients: [Coefficient] = []
    private var traits: [ErrorScale.Trait: Double] = [:]
    private var laws: [Law: [String: Double]] = [:]

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
        let place = Coefficient.Place(
          regression: regression, form: form, horizon: try row.integer("horizon"), term: term)
        coefficients.append(Coefficient(place, value: value))
      case "trait":
        if let trait = ErrorScale.Trait(rawValue: term) { traits[trait] = value }
      case "law":
        guard let form else { return }
        let law = Law(
          form: form, observations: try row.integer("observations"),
          horizon: try row.integer("horizon"))
        laws[law, default: [:]][term] = value
      default: return
      }
    }

    /// A value that is missing is not a number, which the calibration refuses by name.
    func calibration() throws(Failure) -> Calibration {
      try Calibration(
        growth: kinds.map {
          Growth(
            kind: $0.key, growth: $0.value["growth"] ?? .nan, spread: $0.value["spread"] ?? .nan)
        },
        coefficients: coefficients, traits: traits,
        spreads: laws.map { law, values in
          Spread(
            form: law.form, observations: law.observations, horizon: law.horizon,
            below: values["below"] ?? .nan, above: values["above"] ?? .nan,
            freedom: values["freedom"] ?? .nan)
        })
    }
  }
}
