import Figures
import Testing
import Wording

@Suite struct AuditNoteTests {
  static let notes: [AuditNote] = [
    .unusedRules(["a"], file: "own.csv"), .unusedRules(["a", "b"], file: "-"),
    .circularRules(["a"], file: "own.csv"), .circularRules(["a", "b"], file: "-"),
    .unusedSuppression(file: "accepted.csv", line: 3),
    .acceptedProvince("Gia Lai", document: "a.txt"), .withheld(baseline: 2, suppressed: 0),
    .withheld(baseline: 0, suppressed: 1), .withheld(baseline: 1, suppressed: 3),
  ]

  @Test(arguments: notes) func everyNoteIsWorded(note: AuditNote) {
    checkWholeSentence { note.sentence(in: $0) }
  }

  @Test func countsAreNamed() {
    #expect(
      AuditNote.withheld(baseline: 1, suppressed: 3).sentence(in: .english)
        == "Not reported: 1 finding of the baseline and 3 findings suppressed with a reason.")
    #expect(
      AuditNote.withheld(baseline: 2, suppressed: 0).sentence(in: .vietnamese)
        == "Không đưa ra: 2 phát hiện đã có trong danh sách trước.")
  }
}
