import Trends

extension Explanation {
  /// What moved the first forecast, in the unit of the series; of a disruption, `change` and
  /// `usual` stand on the scale that it was judged on: logarithms for the form `log`.
  var json: JSONText {
    .object([
      ("last_value", .number(lastValue)),
      ("point", .number(point)),
      (
        "reasons",
        .array(
          reasons.map {
            .object([("driver", .string($0.driver.rawValue)), ("change", .number($0.change))])
          })
      ),
      ("disruptions", .array(disruptions.map(\.json))),
      ("scales", weights),
    ])
  }

  /// How much each scale counts, by its form.
  var weights: JSONText {
    .object(scales.map { (key: $0.form.rawValue, value: JSONText.number($0.weight)) })
  }
}

extension Explanation.Reckoned {
  fileprivate var json: JSONText {
    .object([
      ("kind", .string(disruption.kind.rawValue)),
      ("year", .int(disruption.year)),
      ("year_before", .int(disruption.yearBefore)),
      ("form", .string(disruption.form.rawValue)),
      ("change", .number(disruption.change)),
      ("usual", .number(disruption.usual)),
      ("multiple", .number(disruption.multiple)),
      ("p_value", .number(disruption.pValue)),
      ("counted", .number(counted)),
    ])
  }
}

extension JSONText {
  /// A number to nine significant digits; null for what JSON has no word for.
  static func number(_ value: Double?) -> JSONText {
    guard let value, value.isFinite else { return .null }
    return .digits(HistoryRow.number(value))
  }
}
