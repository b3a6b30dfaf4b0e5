import Testing

@testable import Auditing

@Suite struct SeverityTests {
  @Test func ranksFromNoteToError() {
    #expect(Severity.allCases.shuffled().sorted() == [.note, .warning, .error])
    #expect(!(Severity.note < .note))
  }

  @Test(arguments: [(Severity.error, Severity.warning), (.warning, .note), (.note, .note)])
  func isNeverSilent(severity: Severity, lowered: Severity) {
    #expect(severity.lowered == lowered)
  }
}
