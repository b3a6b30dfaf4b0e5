import Figures
import Testing

@testable import Trends

@Suite struct IndicatorKindBoundsTests {
  @Test(arguments: [
    (Indicator.Kind.level, [1.0, 2], true, false), (.share, [1, 2], true, true),
    (.share, [1, 120], true, false), (.balance, [1, 2], false, false),
    (.money, [-1, 2], false, false),
  ])
  func bounds(kind: Indicator.Kind, values: [Double], atZero: Bool, atHundred: Bool) throws {
    let bounds = kind.bounds(of: try History.ending(values))
    #expect((bounds.lowerBound == 0) == atZero)
    #expect((bounds.upperBound == 100) == atHundred)
  }
}
