import ArgumentParser
import Auditing
import Documents
import Figures
import Wording

/// An audit as a log of SARIF 2.1.0, which code-scanning viewers take.
struct SARIFLog {
  let records: AuditRecords
  let rules: [Rule]
  /// What kept files from being read, in sentences.
  let faults: [String]
  /// Whether the user names findings that are suppressed.
  let tellsSuppressions: Bool

  private var answer: AuditAnswer { records.answer }
  private var language: Language { records.language }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  var json: JSONText {
    .object([
      ("$schema", .string(Self.schema)), ("version", .string("2.1.0")), ("runs", .array([run])),
    ])
  }

  private var run: JSONText {
    let places = SARIFPlaces(answer.parts)
    let numbers = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var occurrences: [[String]: Int] = [:]
    let results = answer.entries.map { entry in
      let key = [answer.document(of: entry.finding.focus), entry.finding.id]
      occurrences[key, default: 0] += 1
      return SARIFResult(
        entry: entry, places: places, rule: numbers[entry.finding.rule.id] ?? -1,
        occurrence: occurrences[key] ?? 1, tellsSuppressions: tellsSuppressions,
        message: entry.finding.message(naming: records.naming, in: language), language: language
      ).json
    }
    return .object([
      ("tool", .object([("driver", driver)])), ("language", .string(language.rawValue)),
      ("invocations", .array([invocation])), ("artifacts", .array(artifacts(places))),
      ("results", .array(results)), ("columnKind", .string("unicodeCodePoints")),
      ("properties", .object([("coverage", records.coverage)])),
    ])
  }

  private var driver: JSONText {
    .object([
      ("name", .string("forecast")),
      ("version", .string(Forecast.configuration.version)),
      ("rules", .array(rules.map(descriptor))),
    ])
  }

  private func descriptor(_ rule: Rule) -> JSONText {
    let name = rule.name.text(in: language)
    let meaning = rule.meaning.text(in: language)
    let description = JSONText.message(meaning.isEmpty ? name : meaning)
    return .object([
      ("id", .string(rule.id)), ("name", .string(name)), ("shortDescription", .message(name)),
      ("fullDescription", description), ("help", description),
      ("defaultConfiguration", .object([("level", .string(rule.severity.rawValue))])),
    ])
  }

  private var invocation: JSONText {
    let notifications = faults.map { fault in
      JSONText.object([("level", .string("error")), ("message", .message(fault))])
    }
    return .object([
      ("executionSuccessful", .bool(faults.isEmpty)),
      ("toolExecutionNotifications", .array(notifications)),
    ])
  }

  private func artifacts(_ places: SARIFPlaces) -> [JSONText] {
    let formats = Dictionary(
      answer.parts.map { ($0.subject.path, $0.subject.format) }, uniquingKeysWith: { $1 })
    return places.paths.map { path in
      // What is read of a page or a Word file is not what its bytes hold.
      let isAsRead = [Document.Format.text, nil].contains(formats[path] ?? nil)
      let note: [(key: String, value: JSONText)] =
        isAsRead ? [] : [("description", .message(Phrase(in: language).placesOfExtractedText))]
      return .object(
        [
          ("location", .object([("uri", .string(ArtifactURI.file(path)))])),
          ("roles", .array([.string("analysisTarget")])),
        ] + note)
    }
  }
}
