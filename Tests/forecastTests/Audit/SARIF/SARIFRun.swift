import Foundation
import Testing

/// The run in a log that `audit` writes.
struct SARIFRun {
  let members: [String: Any]

  /// Also tells where the log breaks with the schema of SARIF 2.1.0, an OASIS standard.
  init(auditing arguments: [String], input: String? = nil) throws {
    let outcome = try Program.run(
      ["audit", "--format", "sarif", "--quiet"] + arguments, input: input.map { Data($0.utf8) })
    let log = try AuditSamples.object(outcome.output)
    #expect(try JSONSchema.sarif().faults(of: log) == [])
    members = try #require((log["runs"] as? [[String: Any]])?.first, "\(outcome.errors)")
  }

  subscript(_ name: String) -> Any? { members[name] }

  var results: [[String: Any]] { members["results"] as? [[String: Any]] ?? [] }

  var rules: [[String: Any]] {
    (members["tool"] as? [String: [String: Any]])?["driver"]?["rules"] as? [[String: Any]] ?? []
  }
}
