import Glibc
import Testing

@testable import Planning

@Suite struct YearPaceTests {
  private static let pace = YearPace(usual: 1.1, spread: 0.2, halfway: 2)

  @Test func anEvenYearHasPaceOne() {
    for months in 1...11 {
      let partial = 1200 * Double(months) / 12
      let pace = YearPace.pace(of: 1200, after: partial, months: months)
      #expect(abs((pace ?? 0) - 1) < 1e-12)
    }
  }

  @Test func whatCannotBeIsHeldOrRefused() {
    #expect(YearPace.pace(of: 10, after: 1e-9, months: 6) == 2)
    #expect(YearPace.pace(of: 1, after: 5, months: 6) == 0.3)
    #expect(YearPace.pace(of: 0, after: 5, months: 6) == nil)
    #expect(YearPace.pace(of: 5, after: -1, months: 6) == nil)
    #expect(YearPace(usual: .nan, spread: 1, halfway: 1) == nil)
    #expect(YearPace(usual: 1, spread: 0, halfway: 1) == nil)
  }

  @Test func ownYearsCountMoreTheMoreTheyAre() throws {
    let pace = try #require(Self.pace)
    #expect(pace.expected(after: []).pace == 1.1)
    let few = pace.expected(after: [1.4])
    let many = pace.expected(after: Array(repeating: 1.4, count: 20))
    #expect(1.1 < few.pace && few.pace < many.pace && many.pace < 1.4)
    #expect(few.deviation > many.deviation && many.deviation > 0.2)
  }
}
