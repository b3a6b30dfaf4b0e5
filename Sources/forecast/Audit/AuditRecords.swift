import Auditing
import Figures
import Wording

/// The answer by the contract of `audit`.
struct AuditRecords {
  let answer: AuditAnswer
  let naming: @Sendable (String) -> Indicator
  let language: Language
  /// Whether relations that hold are told, too.
  let tellsChecks: Bool

  /// One object with everything.
  var json: JSONText {
    .object(
      [
        ("schema", .int(1)), ("findings", .array(answer.findings.map(json))),
        ("coverage", coverage),
      ] + checked)
  }

  /// A line for each finding, and a last one with the coverage.
  var lines: String {
    (answer.findings.map(json) + [.object([("coverage", coverage)] + checked)])
      .map { $0.line + "\n" }.joined()
  }

  /// How much could be checked; what a baseline or a suppression withholds only where it does.
  var coverage: JSONText {
    let coverage = answer.coverage
    return .object(
      [
        ("documents", .int(coverage.documents)), ("figures", .int(coverage.figures)),
        ("in_relations", .int(coverage.inRelations)), ("relations", .int(coverage.relations)),
        ("consistent", .int(coverage.consistent)),
        ("consistent_by_rounding", .int(coverage.consistentByRounding)),
        ("flagged", .int(coverage.flagged)), ("not_checkable", .int(coverage.notCheckable)),
      ] + (answer.known > 0 ? [("in_baseline", .int(answer.known))] : [])
        + (answer.suppressed > 0 ? [("suppressed", .int(answer.suppressed))] : []))
  }

  private var checked: [(key: String, value: JSONText)] {
    guard tellsChecks else { return [] }
    let checks = answer.checks.map { check in
      JSONText.object([
        ("rule", .string(check.rule.id)), ("verdict", .string(check.verdict.rawValue)),
        ("statements", .array(check.exhibits.map(json))),
      ])
    }
    return [("checked", .array(checks))]
  }

  private func json(_ finding: Finding) -> JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("id", .string(finding.id)), ("rule", .string(finding.rule.id)),
      ("severity", .string(finding.severity.rawValue)),
      ("class", .string(finding.outcome.rawValue)),
      ("message", .string(finding.message(naming: naming, in: language))),
      ("statements", .array(finding.exhibits.map(json))),
      ("stated", finding.stated?.json ?? .null), ("implied", finding.implied?.json ?? .null),
      ("suspects", .array(finding.suspects.map(json))),
    ]
    if !finding.hypotheses.isEmpty {
      members.append(("hypotheses", .array(finding.hypotheses.map(json))))
    }
    return .object(members)
  }

  private func json(_ exhibit: Finding.Exhibit) -> JSONText {
    .object(place(of: exhibit) + [("role", .string(exhibit.role))])
  }

  /// The line of a data file stands in the place of offsets.
  private func place(of exhibit: Finding.Exhibit) -> [(key: String, value: JSONText)] {
    [
      ("document", .string(answer.document(of: exhibit))),
      ("start", .int(exhibit.offsets?.lowerBound)), ("end", .int(exhibit.offsets?.upperBound)),
    ] + (exhibit.line.map { [("line", .int($0))] } ?? []) + [("text", .string(exhibit.words))]
  }

  private func json(_ suspect: Finding.Suspect) -> JSONText {
    let repairs = suspect.repairs.map { repair in
      JSONText.object([
        ("text", .string(repair.text)), ("probability", .chance(repair.probability)),
      ])
    }
    return .object(
      place(of: suspect.exhibit) + [
        ("probability", .chance(suspect.probability)), ("repairs", .array(repairs)),
      ])
  }

  private func json(_ hypothesis: Finding.Hypothesis) -> JSONText {
    let evidence = hypothesis.evidence.map { evidence in
      JSONText.object([
        ("source", .string(evidence.statement.citation.name)),
        ("text", .string(evidence.statement.citation.words)),
      ])
    }
    return .object([
      ("kind", .string(hypothesis.kind.rawValue)), ("text", .string(hypothesis.text)),
      ("probability", .chance(hypothesis.probability)), ("evidence", .array(evidence)),
    ])
  }
}
