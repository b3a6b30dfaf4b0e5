import Figures
import Planning
import Trends
import Wording

extension ProjectionAnswer {
  /// The answer by the contract of `project`: growth and attainment in percent, chances from 0 to
  /// 1, values in the unit told; a part that does not apply is null.
  var json: JSONText {
    let last = series.years.last ?? 0
    return .object([
      ("schema", .int(1)),
      ("indicator", .string(series.indicator.id)),
      ("province", .string(series.province.name)),
      ("unit", .string(series.unit.name)),
      ("definition", series.definition.isEmpty ? .null : .string(series.definition)),
      ("price_basis", series.priceBasis.isEmpty ? .null : .string(series.priceBasis)),
      ("history", .array(history.map(json))),
      ("territory", .string(series.province.territory.rawValue)),
      ("projection", .array(outlook.years.map(json))),
      ("model", model),
      ("explanation", outlook.explanation.json),
      ("plan", plan),
      ("so_far", underWay),
      ("plans_to_come", .array(series.plans.filter { $0.year > last }.map(target))),
      ("targets_of_several_years", .array(series.targets.map(target))),
      ("warnings", .array((fileNotices + notices).map(json))),
    ])
  }

  private func json(_ row: HistoryRow) -> JSONText {
    let observation = row.observation
    var members: [(key: String, value: JSONText)] = [
      ("year", .int(row.year)),
      ("value", digits(observation)),
      ("approximation", .optional(observation?.approximation.rawValue)),
      ("status", .optional(observation?.status.rawValue)),
      ("derived", .bool(observation?.isDerived ?? false)),
      ("plan", digits(row.plan)),
      ("attainment", .number(row.attainment)),
      ("growth", .number(row.growth)),
      ("source", .optional(observation?.citation.name)),
      ("plan_source", .optional(row.plan?.citation.name)),
    ]
    if showsAllSources {
      let others = (observation?.alternatives ?? []) + (row.plan?.alternatives ?? [])
      members.append(("alternatives", .array(others.map(alternative))))
    }
    return .object(members)
  }

  private func digits(_ observation: Observation?) -> JSONText {
    observation.map { .digits(HistoryRow.digits($0)) } ?? .null
  }

  private func alternative(_ observation: Observation) -> JSONText {
    .object([
      ("value", .digits(HistoryRow.digits(observation))),
      ("status", .string(observation.status.rawValue)),
      ("derived", .bool(observation.isDerived)),
      ("approximation", .string(observation.approximation.rawValue)),
      ("date", .string(observation.citation.date)),
      ("source", .string(observation.citation.name)),
    ])
  }

  private func json(_ year: Outlook.Year) -> JSONText {
    .object([
      ("year", .int(year.year)),
      ("value", .number(year.value)),
      ("low80", .number(year.range80.lowerBound)),
      ("high80", .number(year.range80.upperBound)),
      ("low95", .number(year.range95.lowerBound)),
      ("high95", .number(year.range95.upperBound)),
      ("growth", .number(year.growth.map { $0 * 100 })),
    ])
  }

  private var model: JSONText {
    .object([
      ("name", .string(outlook.model.rawValue)),
      ("rung", .string(outlook.rung.rawValue)),
      ("weights", outlook.explanation.weights),
    ])
  }

  private var plan: JSONText {
    .object([
      ("year", .int(outlook.target?.year ?? outlook.years.first?.year)),
      ("value", .number(outlook.target?.value)),
      ("growth", .number(outlook.target?.growth.map { $0 * 100 })),
      ("chance", .number(outlook.target?.chance)),
      ("chance_of_95_percent", .number(outlook.target?.nearChance)),
      ("chance_within_5_percent", .number(outlook.target?.closeChance)),
      ("weight", .number(outlook.planWeight)),
      (
        "targets",
        .array(
          outlook.ladder.map { step in
            .object([("chance", .number(step.chance)), ("value", .number(step.value))])
          })
      ),
      ("credibility", credibility),
    ])
  }

  /// The first months of the first year to come.
  private var underWay: JSONText {
    guard let year = outlook.underWay else { return .null }
    return .object([
      ("year", .int(year.partial.year)), ("months", .int(year.partial.months)),
      ("value", .number(year.reached)), ("usual_share", .number(year.usualShare * 100)),
      ("implied", .number(year.implied)), ("weight", .number(year.weight)),
      ("source", .string(year.partial.citation.name)),
    ])
  }

  private var credibility: JSONText {
    guard let record = outlook.record else { return .null }
    return .object([
      ("years", .int(record.years.count)),
      ("reached", .int(record.reached)),
      ("mean_attainment", .number(record.typicalShare.map { $0 * 100 })),
      ("pefa", .optional(record.assessment.rating?.rawValue)),
    ])
  }

  private func target(_ observation: Observation) -> JSONText {
    .object([
      ("year", .int(observation.year)),
      ("value", .digits(HistoryRow.digits(observation))),
      ("source", .string(observation.citation.name)),
    ])
  }

  private func json(_ notice: Notice) -> JSONText {
    .object([("code", .string(notice.code)), ("message", .string(notice.message))])
  }
}

extension Citation {
  /// The address if there is one, else the title with its date or its line.
  var name: String {
    if let address { return address }
    if let line { return "\(title):\(line)" }
    return date.isEmpty ? title : "\(title), \(date)"
  }
}
