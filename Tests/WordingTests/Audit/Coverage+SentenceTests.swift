import Auditing
import Figures
import Testing
import Wording

@Suite struct CoverageSentenceTests {
  private func coverage(
    _ figures: Int, _ related: Int, in relations: Int, holding: Int, rounded: Int = 0,
    flagged: Int = 0, alone: Int = 0, unsure: Int = 0
  ) -> Coverage {
    var coverage = Coverage()
    coverage.documents = 1
    coverage.figures = figures
    coverage.inRelations = related
    coverage.relations = relations
    coverage.consistent = holding
    coverage.consistentByRounding = rounded
    coverage.flagged = flagged
    coverage.withoutPartner = alone
    coverage.unsure = unsure
    coverage.notCheckable = alone + unsure
    return coverage
  }

  @Test("One line tells what was checked, how it went and what could not be checked")
  func tellsAll() {
    let all = coverage(23, 14, in: 9, holding: 8, rounded: 2, flagged: 1, alone: 8, unsure: 1)
    #expect(
      all.sentence(in: .english)
        == "23 figures · 14 in 9 relations · 8 hold (2 only by rounding) · 1 finding"
        + " · 9 cannot be checked (no partner stated: 8, read unsurely or unknown: 1)")
    #expect(
      all.summary(in: .vietnamese)
        == "1 văn bản · 23 số liệu · 14 nằm trong 9 quan hệ · 8 khớp (2 chỉ nhờ làm tròn)"
        + " · 1 phát hiện · 9 không kiểm tra được (không có số đối chiếu: 8, đọc chưa chắc hoặc chưa"
        + " rõ chỉ tiêu: 1)")
  }

  @Test("Nothing found and nothing checked never look alike", arguments: Language.allCases)
  func tellsSilenceApart(language: Language) {
    let clean = coverage(3, 3, in: 1, holding: 1).sentence(in: language)
    let blind = coverage(3, 0, in: 0, holding: 0, alone: 3).sentence(in: language)
    let empty = coverage(0, 0, in: 0, holding: 0).sentence(in: language)
    let found = language == .english ? "nothing found" : "không phát hiện gì"
    let checked = language == .english ? "nothing could be checked" : "không kiểm tra được gì"
    #expect(clean.contains(found) && !clean.contains(checked))
    #expect(blind.contains(checked) && !blind.contains(found))
    #expect(!empty.contains(found) && !empty.isEmpty)
    let outlier = coverage(3, 0, in: 0, holding: 0, flagged: 1, alone: 3).sentence(in: language)
    #expect(!outlier.contains(found) && !outlier.contains(checked))
  }
}
