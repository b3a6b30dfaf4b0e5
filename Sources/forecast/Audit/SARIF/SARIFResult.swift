import Auditing
import Documents
import Figures
import Wording

/// A finding as a result of SARIF.
struct SARIFResult {
  let entry: AuditAnswer.Entry
  let places: SARIFPlaces
  /// The place of its rule among those of the tool.
  let rule: Int
  /// Whether the run tells what is suppressed: then every result says whether it is.
  let tellsSuppressions: Bool
  let message: String
  let language: Language

  private var finding: Finding { entry.finding }

  var json: JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("ruleId", .string(finding.rule.id)), ("ruleIndex", .int(rule)),
      ("level", .string(finding.severity.rawValue)), ("message", .message(message)),
    ]
    if let place = places.physical(finding.focus) {
      members.append(("locations", .array([.object([("physicalLocation", place)])])))
    }
    let others = finding.exhibits.filter { $0 != finding.focus }
    if !others.isEmpty {
      members.append(
        ("relatedLocations", .array(others.enumerated().map { related($1, id: $0 + 1) })))
    }
    members.append(
      ("partialFingerprints", .object([("forecastFinding/v1", .string(finding.id))])))
    if let fix { members.append(("fixes", .array([fix]))) }
    if tellsSuppressions { members.append(("suppressions", suppressions)) }
    members.append(("properties", .object([("class", .string(finding.outcome.rawValue))])))
    return .object(members)
  }

  private func related(_ exhibit: Finding.Exhibit, id: Int) -> JSONText {
    let place = places.physical(exhibit).map { [("physicalLocation", $0)] } ?? []
    let source = exhibit.document == nil ? " (\(exhibit.name))" : ""
    return .object(
      [("id", .int(id))] + place + [
        ("message", .message("\(exhibit.role): \(exhibit.words)\(source)"))
      ])
  }

  private var suppressions: JSONText {
    .array(
      entry.reason.map { reason in
        [
          .object([
            ("kind", .string("external")), ("status", .string("accepted")),
            ("justification", .string(reason)),
          ])
        ]
      } ?? [])
  }

  /// The first repair of the first suspect, where the file holds the text as it was read.
  private var fix: JSONText? {
    guard let suspect = finding.suspects.first, let repair = suspect.repairs.first,
      let subject = places.subject(of: suspect.exhibit), subject.format == .text,
      suspect.exhibit.offsets != nil,
      let region = places.region(of: suspect.exhibit, snippet: false)
    else { return nil }
    let replacement = JSONText.object([
      ("deletedRegion", region), ("insertedContent", .object([("text", .string(repair.text))])),
    ])
    let change = JSONText.object([
      ("artifactLocation", places.artifact(subject.path)),
      ("replacements", .array([replacement])),
    ])
    let words = Phrase(in: language).repair(
      of: suspect.exhibit.words, as: repair.text,
      probability: suspect.probability * repair.probability)
    return .object([("description", .message(words)), ("artifactChanges", .array([change]))])
  }
}
