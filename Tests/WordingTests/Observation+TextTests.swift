import Figures
import Testing
import Wording

@Suite struct ObservationTextTests {
  static let growth = Samples.quantity("14.38", "percent")
  static let origins: [(Observation.Origin, String, String)] = [
    (
      .derivedFromGrowth(
        level: Samples.quantity("1750"), growth: growth, year: 2024, status: .plan),
      "from \"1,750, +14.38%\" (plan of 2024)", "tính từ \"1.750; +14,38%\" (kế hoạch năm 2024)"
    ),
    (
      .extendedByGrowth(growth: growth, from: Samples.published(2022, "1500")),
      "from 2022 and \"+14.38%\"", "tính từ năm 2022 và \"+14,38%\""
    ),
    (
      .derivedFromAttainment(
        level: Samples.quantity("1400", "million USD", .moreThan),
        attainment: Samples.quantity("100.86", "percent")),
      "from \">1,400, 100.86% of plan\"", "tính từ \">1.400; 100,86% kế hoạch\""
    ),
    (
      .attainedOf(
        plan: Samples.published(2023, "1500", .plan),
        attainment: Samples.quantity("96.9", "percent")),
      "from \"96.9% of plan\", the plan being 1,500",
      "tính từ \"96,9% kế hoạch\", kế hoạch là 1.500"
    ),
    (
      .summed(
        [Samples.published(2023, "1453"), Samples.published(2023, "820", .actual, .about)],
        provinces: ["Bến Tre", "Trà Vinh"]),
      "sum of Bến Tre 1,453 + Trà Vinh ~820", "cộng Bến Tre 1.453 + Trà Vinh ~820"
    ),
  ]

  @Test(arguments: origins)
  func derivationsAreTold(origin: Observation.Origin, english: String, vietnamese: String) {
    let observation = Samples.observation(origin)
    #expect(observation.derivation(in: .english) == english)
    #expect(observation.derivation(in: .vietnamese) == vietnamese)
    checkSentence { observation.derivation(in: $0) ?? "" }
  }

  @Test func whatWasPublishedHasNoDerivation() {
    #expect(Samples.published(2023, "1453").derivation(in: .english) == nil)
  }

  @Test func numbersKeepTheirDigits() {
    #expect(Samples.published(2023, "31620.60").number(in: .vietnamese) == "31.620,60")
    #expect(
      Samples.published(2023, "1400", .actual, .moreThan).signedNumber(in: .english) == ">1,400")
    #expect(
      Samples.published(2023, "1400", .actual, .moreThan).hedgedNumber(in: .vietnamese)
        == "trên 1.400")
  }

  @Test func derivedNumbersHaveTheDigitsThatAreCertain() {
    let value = Rational(13_028_748, over: 10_000) ?? 0
    let origin = Samples.derived.origin
    func number(_ radius: Rational) -> String {
      Observation(
        year: 2021, value: value, interval: Interval(center: value, radius: radius),
        status: .plan, origin: origin, citation: Samples.vov
      ).number(in: .english)
    }
    #expect(number(Rational(1, over: 2) ?? 0) == "1,303")
    #expect(number(Rational(1, over: 20) ?? 0) == "1,302.9")
    #expect(number(40) == "1,303")
  }

  @Test func marksTellHowFirmANumberIs() {
    #expect(Samples.published(2023, "1", .estimate).mark(in: .english) == "e")
    #expect(Samples.published(2023, "1", .estimate).mark(in: .vietnamese) == "ư")
    #expect(Samples.published(2023, "1", .final).mark(in: .english) == "")
    #expect(Samples.derived.mark(in: .english) == "d")
  }
}
