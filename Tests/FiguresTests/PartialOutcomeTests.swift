import Figures
import Testing

@Suite struct PartialOutcomeTests {
  @Test(arguments: [
    (Period.Part.firstMonths(9), Optional(9)), (.half(1), 6), (.half(2), nil), (.quarter(1), 3),
    (.quarter(2), nil), (.month(1), 1), (.month(5), nil), (.whole, nil), (.firstMonths(12), nil),
    (.firstMonths(0), nil),
  ])
  func partsThatBeginWithTheYear(part: Period.Part, months: Int?) {
    #expect(PartialOutcome.months(of: part) == months)
  }
}
