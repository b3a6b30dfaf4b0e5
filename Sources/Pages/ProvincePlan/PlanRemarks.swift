import Figures
import Planning
import Wording

/// What is said around a province's table of plans, on a terminal and in a workbook alike.
struct PlanRemarks: Sendable {
  let plan: ProvincePlan
  let province: String
  let notices: [Indicator: [Notice]]
  let fileNotices: [Notice]
  let showsOthers: Bool
  let language: Language
  /// The year that the reader lives in.
  let now: Int

  private var phrase: Phrase { Phrase(in: language) }

  /// The series that end in other years, as far as they are shown.
  var others: [ProvincePlan.Line] { showsOthers ? plan.others : [] }

  private var shown: [ProvincePlan.Line] { plan.lines + others }

  // MARK: - Above

  var title: String { phrase.planTitle(province.printable, for: plan.year + 1) }

  /// How far the data reach and what they rest on.
  var extent: String {
    var sources = SourceList()
    for line in shown {
      for observation in line.series.observations + line.series.plans {
        for citation in observation.citations { _ = sources.mark(citation) }
      }
    }
    return phrase.planExtent(
      year: plan.year, indicators: shown.count, sources: sources.citations.count)
  }

  // MARK: - Below

  /// What the columns mean.
  var legend: [String] {
    let changes = shown.compactMap { $0.series.change(in: $0.year) }
    let hasPoints = changes.contains { if case .points = $0 { true } else { false } }
    let hasAmounts = changes.contains { if case .amount = $0 { true } else { false } }
    let suggested = shown.filter { $0.suggestion != nil }
    var sentences: [String] = []
    if shown.contains(where: { $0.forecast != nil }) { sentences.append(phrase.planForecastLegend) }
    if !suggested.isEmpty {
      let hasLowGood = suggested.contains { $0.series.indicator.isLowGood }
      sentences.append(phrase.planTargetLegend(chance: plan.chance, hasLowGood: hasLowGood))
    }
    if !plan.agreements.isEmpty {
      let bound = Set(plan.agreements.flatMap(\.weights.keys))
      let names = plan.lines.map(\.series.indicator).filter { bound.contains($0.id) }
      sentences.append(
        phrase.agreement(of: names.map { $0.name(in: language).printable }))
    }
    if hasPoints || hasAmounts {
      sentences.append(phrase.planChangeLegend(hasPoints: hasPoints, hasAmounts: hasAmounts))
    }
    return sentences
  }

  /// What is told of the territory of most series, once; what is left out; of the other warnings
  /// how many there are.
  var warnings: [String] {
    let all = shown.map { ($0.series.indicator, notices[$0.series.indicator] ?? []) }
    let counts = Dictionary(grouping: all.flatMap(\.1), by: { $0 }).mapValues(\.count)
    let isShared = { (notice: Notice) in
      notice.code.hasPrefix("territory") && (counts[notice] ?? 0) * 2 > all.count
    }
    var sentences = fileNotices.map(\.message)
    for notice in all.flatMap(\.1).filter(isShared) where !sentences.contains(notice.message) {
      sentences.append(notice.message)
    }
    if plan.year < now - 2 { sentences.append(phrase.planOfLongAgo(plan.year + 1)) }
    sentences += [mixedTerritories].compactMap { $0 }
    sentences += shown.compactMap { $0.failureSentence(in: language) }
    if !showsOthers { sentences += [leftOut].compactMap { $0 } }
    let rest = all.filter { $0.1.contains { !isShared($0) } }
    if let first = rest.first {
      let count = rest.reduce(0) { $0 + $1.1.count { !isShared($0) } }
      sentences.append(
        phrase.furtherWarnings(
          count, of: rest.count, example: first.0.id.printable, province: province))
    }
    return sentences
  }

  private var mixedTerritories: String? {
    let former = shown.count { $0.series.province.territory == .former }
    guard former > 0, former < shown.count else { return nil }
    return phrase.mixedTerritories(former: former, today: shown.count - former)
  }

  private var leftOut: String? {
    let years = plan.others.map(\.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    let later = years.count { $0 > plan.year }
    return phrase.leftOut(earlier: years.count - later, later: later, years: first...last)
  }
}
