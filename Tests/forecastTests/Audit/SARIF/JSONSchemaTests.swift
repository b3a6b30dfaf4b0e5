import Foundation
import Testing

@Suite struct JSONSchemaTests {
  private let schema: JSONSchema
  init() throws { schema = try JSONSchema.sarif() }

  private func faults(_ text: String) throws -> [String] {
    schema.faults(of: try JSONSerialization.jsonObject(with: Data(text.utf8)))
  }

  /// A log with one run, whose only result has `members`.
  private func faults(ofResult members: String) throws -> [String] {
    try faults(
      #"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"#
        + members + "}]}]}")
  }

  @Test(
    "A log of SARIF 2.1.0 (OASIS standard)",
    arguments: [
      (#"{"version": "2.1.0", "runs": []}"#, 0), (#"{"version": "2.1.0", "runs": null}"#, 0),
      (#"{"version": "2.0.0", "runs": []}"#, 1), (#"{"version": 2.1, "runs": []}"#, 1),
      (#"{"version": "2.1.0"}"#, 1), (#"{"version": "2.1.0", "runs": {}}"#, 1),
      (#"{"version": "2.1.0", "runs": [], "$schema": "no scheme"}"#, 1),
      (#"{"version": "2.1.0", "runs": [], "more": 1}"#, 1), ("[]", 1),
      (#"{"version": "2.1.0", "runs": [{}]}"#, 1),
      (#"{"version": "2.1.0", "runs": [{"tool": {"driver": {"rules": [{}]}}}]}"#, 2),
      (
        #"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "language": "vie"}]}"#,
        1
      ),
    ])
  func logs(text: String, faults: Int) throws {
    #expect(try self.faults(text).count == faults)
  }

  @Test(
    "A result of SARIF 2.1.0 (OASIS standard)",
    arguments: [
      (#""message": {"text": "x"}"#, 0), (#""message": {"id": "x"}"#, 0), ("", 1),
      (#""message": {}"#, 1), (#""message": {"markdown": "x"}"#, 1),
      (#""message": {"text": "x"}, "level": "fatal""#, 1),
      (#""message": {"text": "x"}, "ruleIndex": -2"#, 1),
      (#""message": {"text": "x"}, "ruleIndex": 1.5"#, 1),
      (#""message": {"text": "x"}, "ruleIndex": true"#, 1),
      (#""message": {"text": "x"}, "rank": 50.5"#, 0),
      (#""message": {"text": "x"}, "rank": 101"#, 1),
      (#""message": {"text": "x"}, "rank": false"#, 1),
      (#""message": {"text": "x"}, "properties": {"any": 1, "tags": ["a", "b"]}"#, 0),
      (#""message": {"text": "x"}, "properties": {"tags": ["a", "a"]}"#, 1),
      (#""message": {"text": "x"}, "partialFingerprints": {"a": 1}"#, 1),
      (#""message": {"text": "x"}, "suppressions": [{"kind": "external"}]"#, 0),
      (#""message": {"text": "x"}, "suppressions": [{"status": "accepted"}]"#, 1),
      (#""message": {"text": "x"}, "suppressions": [{"kind": "external", "guid": "1"}]"#, 1),
      (#""message": {"text": "x"}, "fixes": [{"artifactChanges": []}]"#, 1),
      (
        #""message": {"text": "x"}, "relatedLocations": [{"id": 1, "message": {"text": "a"}}, "#
          + #"{"message": {"text": "a"}, "id": 1}]"#, 1
      ),
    ])
  func results(members: String, faults: Int) throws {
    #expect(try self.faults(ofResult: members).count == faults)
  }

  @Test(
    "A place of SARIF 2.1.0 (OASIS standard)",
    arguments: [
      (#""artifactLocation": {"uri": "a%20b.txt", "index": -1}"#, 0), (#""region": {}"#, 2),
      (#""artifactLocation": {"uri": "a b.txt"}"#, 1),
      (#""artifactLocation": {}, "region": {"startLine": 1}"#, 0),
      (#""artifactLocation": {}, "region": {"charOffset": 0}"#, 0),
      (#""artifactLocation": {}, "region": {"byteOffset": 0}"#, 0),
      (#""artifactLocation": {}, "region": {"startColumn": 1}"#, 1),
      (#""artifactLocation": {}, "region": {"startLine": 0}"#, 1),
      (#""artifactLocation": {}, "region": {"startLine": 1, "charLength": -1}"#, 1),
      (#""artifactLocation": {}, "region": {"startLine": 1, "snippet": "x"}"#, 1),
    ])
  func places(members: String, faults: Int) throws {
    let result =
      #""message": {"text": "x"}, "locations": [{"physicalLocation": {"# + members + "}}]"
    #expect(try self.faults(ofResult: result).count == faults)
  }

  @Test("A keyword that is not heeded is told")
  func unknownKeywords() throws {
    let schema = try JSONSchema(Data(#"{"type": "string", "maxLength": 2}"#.utf8))
    #expect(schema.faults(of: "abc") == [": the keyword maxLength is not heeded"])
  }
}
