import Figures
import Testing

@testable import Auditing

// MARK: - Claims

/// The figure that a report prints as `words`, in Vietnamese style, as `1.234,5 triệu USD`.
///
/// Figures lie two hundred characters apart in the order of their ids, unless `place` says where.
func claim(
  _ id: Int, _ words: String, _ measure: Measure = .level, of indicator: String = "exports",
  to owner: Int? = nil, over period: String = "2024", as status: Status = .actual,
  against comparison: Comparison? = nil, _ direction: Direction = .none,
  in region: String = "Gia Lai", hedged approximation: Approximation = .exact,
  prices: String = "", scope: String = "", definition: String = "", territory: String = "",
  confidence: Double = 1, cell: Claim.Cell? = nil, at place: Int? = nil,
  from document: String = "report", address: String? = nil
) -> Claim {
  let start = place ?? id * 200
  let citation = Citation(
    title: document, address: address, words: words,
    offsets: start..<(start + words.unicodeScalars.count))
  let statement = Statement(
    measure, quantity(words, approximation), of: indicator, in: region, over: sample(period),
    status: status, comparedTo: comparison ?? measure.usualComparison, citation: citation)
  return Claim(
    statement, id: id, of: owner, direction: direction, priceBasis: prices, scope: scope,
    definition: definition, territory: territory, confidence: confidence, cell: cell)
}

/// The quantity that words begin with: `1.234,5 triệu USD`.
func quantity(_ words: String, _ approximation: Approximation = .exact) -> Quantity {
  let digits = words.prefix { $0.isNumber || "+-.,".contains($0) }
  guard let decimal = Decimal(digits, in: .vietnamese) else {
    Issue.record("no number: \(words)")
    return Quantity(Decimal(0), Quantity.Unit(""))
  }
  let unit = words.dropFirst(digits.count).trimmingPrefix(" ")
  return Quantity(decimal, Quantity.Unit(String(unit)), approximation: approximation)
}

/// The period of that text.
func sample(_ period: String) -> Period {
  Period(period) ?? .unknown
}

/// A number with a decimal point.
func decimal(_ text: String) -> Decimal {
  guard let decimal = Decimal(plain: text) else {
    Issue.record("no number: \(text)")
    return Decimal(0)
  }
  return decimal
}

/// A range as `[1, 2)`; `*` for an end that is absent.
func range(_ text: String) -> Interval? {
  let parts = text.dropFirst().dropLast().split(separator: ",").map { $0.trimmingPrefix(" ") }
  func end(_ part: Substring, isClosed: Bool) -> Interval.End? {
    Decimal(plain: part).map { Interval.End($0.value, isClosed: isClosed) }
  }
  guard parts.count == 2 else { return nil }
  return Interval(
    lower: end(parts[0], isClosed: text.hasPrefix("[")),
    upper: end(parts[1], isClosed: text.hasSuffix("]")))
}

extension Measure {
  fileprivate var usualComparison: Comparison? {
    switch self {
    case .attainment, .excess: .plan
    case .growth, .changeLevel: .samePeriodLastYear
    case .level, .share, .rate: nil
    }
  }
}

// MARK: - Rules

extension RuleBook {
  /// The usual relations, written anew.
  static let sample = RuleBook(
    sampleFormulas.map { sampleRule($0.0, $0.1, $0.2) })

  /// The rules by id, formulas and most severe outcome.
  static let sampleFormulas: [(String, String, Severity)] = [
    ("attainment", "outcome = plan * attainment / 100", .error),
    ("index", "outcome = base * attainment / 100", .error),
    ("growth", "outcome = base * (1 + growth / 100)", .error),
    ("times", "outcome = base * times or outcome = base * (1 + times)", .error),
    ("times-of-plan", "outcome = plan * attainment", .error),
    ("excess", "outcome = plan * (1 + excess / 100)", .error),
    ("excess-amount", "outcome = plan + excess", .error),
    ("change", "outcome = base + change", .error),
    ("average-growth", "outcome = base * (1 + growth / 100) ^ years", .error),
    ("share", "part = total * share / 100", .warning), ("sum", "", .warning),
    ("year-of-halves", "year = h1 + h2", .error),
    ("year-of-quarters", "year = q1 + q2 + q3 + q4", .error),
    ("half-of-quarters", "h1 = q1 + q2", .error), ("nine-months", "m9 = h1 + q3", .error),
    ("part-of-year", "part <= year", .error), ("repeated", "", .warning),
    ("date-order", "", .warning), ("outlier", "", .warning), ("other-report", "", .warning),
    ("plan-again", "", .note), ("province-by-figures", "", .note),
    ("trade-of-both-ways", "trade_total = exports + imports", .warning),
  ]
}

/// A rule whose readings are told apart by `or`.
func sampleRule(
  _ id: String, _ formulas: String, _ severity: Severity = .error, isOwn: Bool = false,
  indicators: Set<String> = []
) -> Rule {
  let readings = formulas.isEmpty ? [] : formulas.split(separator: " or ").map(String.init)
  return Rule(
    id: id, formulas: readings.compactMap { try? Formula($0) }, severity: severity,
    name: .init(english: id, vietnamese: id), meaning: .init(english: id, vietnamese: id),
    origin: "tests", indicators: indicators, isOwn: isOwn)
}

/// What the tests' reports speak of.
func sampleIndicator(_ id: String) -> Indicator? {
  let (money, level, share) = (Indicator.Kind.money, Indicator.Kind.level, Indicator.Kind.share)
  let known: [String: (Indicator.Kind, Indicator.Nature)] = [
    "exports": (money, .flow), "imports": (money, .flow), "trade_total": (money, .flow),
    "grdp": (money, .flow), "grdp_industry": (money, .flow), "revenue": (money, .flow),
    "forest": (level, .flow), "guests": (level, .flow), "herd": (level, .stock),
    "new_communes": (level, .stock), "trade_balance": (.balance, .flow),
    "agriculture_share": (share, .rate), "poverty": (share, .rate),
  ]
  return known[id].map {
    Indicator(id: id, englishName: id, vietnameseName: id, kind: $0.0, nature: $0.1)
  }
}

// MARK: - Audits

/// The network of a report's claims.
func network(_ claims: [Claim], rules: RuleBook = .sample) -> Network {
  var builder = NetworkBuilder(rules: rules, indicator: sampleIndicator)
  return builder.build(claims)
}

extension Network {
  /// The relations as `rule(role: words, …)`; what nobody states is `?`.
  var described: [String] {
    relations.map { relation in
      let roles = relation.alternatives[0].variables.sorted { $0.key < $1.key }.map { role, own in
        "\(role): \(variables[own].figures.first.map { figures[$0].words } ?? "?")"
      }
      return "\(relation.rule.id)(\(roles.joined(separator: ", ")))"
    }
  }

  /// What relations join, each a network of its own.
  var parts: [Network] {
    let whole = checkable()
    return whole.components().map { whole.part($0).network }
  }

  /// The variable that a claim states.
  func variable(of claim: Int) -> Int? {
    figures.first { $0.claim.id == claim }?.variable
  }
}

extension Network.Figure {
  var words: String { claim.statement.citation.words }
}

extension Auditor {
  static let sample = Auditor(rules: .sample, indicator: sampleIndicator)
}

/// The audit of a report by itself.
func audit(
  _ claims: [Claim], named name: String = "report.txt", number: Int = 0,
  dates: [AuditedReport.DateMention] = [], witnesses: [Claim] = [], by auditor: Auditor = .sample
) -> ReportAudit {
  auditor.audit(
    AuditedReport(name: name, claims: claims, dates: dates), number: number,
    witnesses: witnesses.map { Witness($0) })
}

/// What reports, given by their claims, contradict in each other and in other sources.
func confront(_ reports: [[Claim]], witnesses: [Claim] = []) -> [Finding] {
  let audits = reports.enumerated().map { number, claims in
    audit(claims, named: "report\(number).txt", number: number)
  }
  return Auditor.sample.confront(audits, witnesses: witnesses.map { Witness($0) })
    .flatMap(\.findings)
}

@Suite struct SampleTests {
  @Test func everyFormulaOfTheSampleBookIsRead() {
    for (id, formulas, _) in RuleBook.sampleFormulas where !formulas.isEmpty {
      #expect(RuleBook.sample[id]?.formulas.count == formulas.split(separator: " or ").count)
    }
  }
}
