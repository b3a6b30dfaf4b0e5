import Documents
import Figures

/// Turns drafts into figures: numbers them, links growth and shares to their levels, and cites.
struct Assembly {
  let document: Document
  let frame: Frame

  func figures(of drafts: [Draft]) -> [StatedFigure] {
    var figures: [StatedFigure] = []
    var levels: [(draft: Draft, id: Int)] = []
    for draft in drafts {
      for (place, value) in draft.mention.values.enumerated() {
        let id = figures.count + 1
        guard
          let figure = figure(
            draft, value, place, id: id, of: level(of: draft, among: levels))
        else { continue }
        figures.append(figure)
        if draft.role.measure == .level, place == 0 { levels.append((draft, id)) }
      }
    }
    return figures
  }

  /// The level that a figure speaks of: the last one of its indicator, place and time nearby.
  private func level(of draft: Draft, among levels: [(draft: Draft, id: Int)]) -> Int? {
    guard draft.role.measure != .level else { return nil }
    return levels.suffix(6).last { level in
      level.draft.subject.id == draft.subject.id
        && level.draft.subject.scope == draft.subject.scope && level.draft.region == draft.region
        && level.draft.period == draft.period && draft.sentence - level.draft.sentence <= 1
        && (level.draft.status == .plan) == (draft.status == .plan)
    }?.id
  }

  private func figure(
    _ draft: Draft, _ value: Decimal, _ place: Int, id: Int, of level: Int?
  ) -> StatedFigure? {
    guard let unit = unit(of: draft) else { return nil }
    var approximation = draft.approximation
    if draft.mention.values.count > 1 { approximation = place == 0 ? .rangeLow : .rangeHigh }
    let statement = Statement(
      draft.role.measure, Quantity(value, unit, approximation: approximation),
      of: indicator(draft), in: draft.region, over: draft.period, status: draft.status,
      comparedTo: comparison(draft),
      citation: Citation(
        title: document.name, date: date, words: draft.words, offsets: draft.range
      ))
    return StatedFigure(
      id: id, of: level, statement: statement, direction: draft.role.direction,
      priceBasis: draft.priceBasis, scope: draft.subject.scope,
      confidence: draft.role.confidence * trust(in: draft.subject),
      rule: draft.role.rule)
  }

  /// A name that the catalogue lacks, or that only part of fits, may be misread.
  private func trust(in subject: Subject) -> Double {
    subject.indicator == nil ? 0.7 : subject.scope.isEmpty ? 1 : 0.8
  }

  private var date: String {
    guard let date = frame.date else { return "" }
    // The month's last day, since documents often tell no other.
    let days = [31, date.year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let month = min(max(date.month, 1), 12)
    return "\(date.year)-\(month < 10 ? "0" : "")\(month)-\(days[month - 1])"
  }

  /// The printed unit, with what the indicator and the measure say of it.
  private func unit(of draft: Draft) -> Quantity.Unit? {
    var printed = draft.mention.unit
    if draft.role.measure == .changeLevel, printed.base == "percent" {
      return Quantity.Unit("percentage points")
    }
    if printed.base == nil {
      guard let known = draft.subject.indicator?.unit?.name else {
        if printed.exponent >= 9 { printed.base = "VND" } else { return nil }
        return printed.unit
      }
      printed.base =
        known.contains("USD")
        ? "USD" : known.contains("VND") ? "VND" : known.contains("visitors") ? "visitors" : nil
    }
    if let base = printed.base, base == "VND" || base == "USD", isPerPerson(draft.subject) {
      printed.base = base + " per person"
    }
    return printed.unit
  }

  private func isPerPerson(_ subject: Subject) -> Bool {
    subject.indicator?.unit?.name.contains("per person") == true
  }

  /// Growth of the product is `grdp` at whatever prices; its level at constant ones has its own id.
  private func indicator(_ draft: Draft) -> String {
    var id = draft.subject.id
    if id.isEmpty, draft.mention.unit.base == "visitors" {
      id = "tourism_arrivals"
    }
    guard id == "grdp" || id == "grdp_constant" else { return id }
    if draft.role.measure == .growth { return draft.region == "Việt Nam" ? "gdp" : "grdp" }
    switch draft.priceBasis {
    case "constant_2010": return "grdp_constant"
    case "constant_1994": return "grdp_1994_prices"
    default: return draft.region == "Việt Nam" ? "gdp" : id
    }
  }

  /// A month named as base: the one before, or the same of the year before.
  private func comparison(toMonth month: Int, of year: Int?, _ period: Period) -> Comparison {
    guard case .month(let own) = period.part else { return .other }
    let years = (year ?? period.years?.upperBound ?? 0) - (period.years?.upperBound ?? 0)
    switch (own + 12 * -years) - month {
    case 1: return .previousMonth
    case 12: return .samePeriodLastYear
    default: return .other
    }
  }

  private func comparison(_ draft: Draft) -> Comparison? {
    switch draft.role.comparison {
    case .plan?: return .plan
    case .samePeriodLastYear?: return .samePeriodLastYear
    case .previousMonth?: return .previousMonth
    case .year(let year)?: return .year(year)
    case .samePeriod(let year)?:
      return draft.period.years.map { $0.upperBound == year + 1 } ?? true
        ? .samePeriodLastYear : .year(year)
    case .month(let month, let year)?: return comparison(toMonth: month, of: year, draft.period)
    case .other?: return .other
    case nil: return nil
    }
  }
}
