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
  /// Which of the findings with its fingerprint in the file it is, counted from 1.
  let occurrence: Int
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
    if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
    members.append(("partialFingerprints", fingerprints))
    if let fix { members.append(("fixes", .array([fix]))) }
    if tellsSuppressions { members.append(("suppressions", suppressions)) }
    members.append(("properties", properties))
    return .object(members)
  }

  /// The other figures of the finding that stand in files of the audit.
  private var related: [JSONText] {
    let others = finding.exhibits.filter { $0 != finding.focus }
    let placed = others.compactMap { exhibit in places.physical(exhibit).map { (exhibit, $0) } }
    return placed.enumerated().map { number, item in
      .object([
        ("id", .int(number + 1)), ("physicalLocation", item.1),
        ("message", .message("\(item.0.role): \(item.0.words)")),
      ])
    }
  }

  /// Code scanning knows an alert again by `primaryLocationLineHash` alone, which it would else take
  /// from the line: a paragraph of a report is one line and may hold several findings.
  private var fingerprints: JSONText {
    .object([
      ("forecastFinding/v1", .string(finding.id)),
      ("primaryLocationLineHash", .string("\(finding.id):\(occurrence)")),
    ])
  }

  private var properties: JSONText {
    let sources = finding.exhibits.filter { places.subject(of: $0) == nil }.map { exhibit in
      JSONText.object([
        ("name", .string(exhibit.name)), ("address", .optional(exhibit.address)),
        ("role", .string(exhibit.role)), ("text", .string(exhibit.words)),
      ])
    }
    return .object(
      [("class", .string(finding.outcome.rawValue))]
        + (sources.isEmpty ? [] : [("sources", .array(sources))]))
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
