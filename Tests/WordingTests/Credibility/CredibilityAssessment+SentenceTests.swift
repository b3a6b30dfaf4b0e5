import Figures
import Planning
import Testing
import Wording

@Suite struct CredibilityAssessmentSentenceTests {
  @Test(
    "The rating, the years and the band",
    arguments: [
      (
        CredibilityDimension.aggregateRevenue, [2021: 0.996, 2022: 1.046, 2023: 1.043],
        "PI-3.1, aggregate revenue: A (2021 99.6%, 2022 104.6%, 2023 104.3%; within 97% to 106%).",
        "PI-3.1, tổng thu: hạng A (2021 99,6%, 2022 104,6%, 2023 104,3%; trong khoảng 97% đến 106%)."
      ),
      (
        .contingency, [2022: 0.05, 2023: 0.04],
        "PI-2.3, expenditure from contingency: B (2022 5.0%, 2023 4.0%; at most 6%).",
        "PI-2.3, chi từ dự phòng: hạng B (2022 5,0%, 2023 4,0%; không quá 6%)."
      ),
      (
        .revenueComposition, [2022: 0.2, 2023: 0.3],
        "PI-3.2, revenue composition: D (2022 20.0%, 2023 30.0%).",
        "PI-3.2, cơ cấu thu: hạng D (2022 20,0%, 2023 30,0%)."
      ),
      (
        .aggregateRevenue, [2023: 1],
        "PI-3.1, aggregate revenue: not rated; two of three years must settle it (2023 100.0%).",
        "PI-3.1, tổng thu: chưa xếp hạng; cần hai trong ba năm đủ rõ (2023 100,0%)."
      ),
    ] as [(CredibilityDimension, [Int: Double], String, String)])
  func sentence(
    dimension: CredibilityDimension, values: [Int: Double], english: String, vietnamese: String
  ) {
    let assessment = CredibilityAssessment(dimension, of: values, upTo: 2023)
    #expect(assessment.sentence(in: .english) == english)
    #expect(assessment.sentence(in: .vietnamese) == vietnamese)
    checkWholeSentence { assessment.sentence(in: $0) }
  }

  @Test(arguments: CredibilityDimension.allCases)
  func nothingKnownIsASentenceToo(dimension: CredibilityDimension) {
    checkWholeSentence {
      CredibilityAssessment(dimension, of: [:], upTo: 2023).sentence(in: $0)
    }
  }
}
