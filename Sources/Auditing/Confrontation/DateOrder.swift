import Figures

/// Finds days on which what a document tells could not be known: a review of a year, dated in the
/// first months of that year.
struct DateOrder {
  let report: AuditedReport
  let number: Int
  let rule: Rule

  /// Estimates of a whole year are made from July on; a day before that tells none.
  private static let firstMonthOfEstimates = 7

  func findings() -> [Finding] {
    guard let year = reviewedYear, let day = report.dates.first,
      day.year == year, day.month < Self.firstMonthOfEstimates
    else { return [] }
    let later = "\(year + 1)"
    let exhibit = Finding.Exhibit(
      document: number, name: report.name, address: nil, offsets: day.offsets, line: nil,
      words: day.words, role: "date", claim: nil)
    let outcomes = outcomes(of: year).prefix(3)
      .map { Finding.Exhibit($0, "outcome", report, number) }
    let meant = day.words.replacing("\(day.year)", with: later)
    return [
      Finding(
        id: Fingerprint.id(of: rule.id, report.name, [day.words]), rule: rule,
        severity: min(rule.severity, .warning), outcome: .material,
        matter: .date(day, reviewed: year), exhibits: [exhibit] + outcomes, focus: exhibit,
        stated: nil, implied: nil, unit: Quantity.Unit("year"),
        suspects: [
          Finding.Suspect(
            exhibit: exhibit, probability: 0.9,
            repairs: [Finding.Repair(text: meant, slip: .substitution, probability: 0.9)],
            range: .unbounded)
        ], relations: 1, isCut: false, hypotheses: [])
    ]
  }

  /// The last whole year of which most outcomes are told.
  private var reviewedYear: Int? {
    let years = report.claims.filter { $0.statement.status.isOutcome }
      .compactMap(\.statement.period.wholeYear)
    let counts = Dictionary(grouping: years, by: \.self).mapValues(\.count)
    guard let year = counts.keys.max(), let count = counts[year], 2 * count > years.count,
      count >= 2
    else { return nil }
    return year
  }

  private func outcomes(of year: Int) -> [Claim] {
    report.claims.filter {
      $0.statement.status.isOutcome && $0.statement.period.wholeYear == year
    }
  }
}
