import Figures
import TestSupport
import Testing

@testable import Trends

@Suite struct RungTests {
  @Test func everyModelOfARungCanBeFittedToItsLength() throws {
    for count in 1...6 {
      let rung = Rung(observations: count)
      let ladder = Ladder(calibration: try .sample(), kind: .level, model: rung.model)
      #expect(throws: Never.self) { try ladder.fit(.ending(Array(grown.prefix(count)))) }
    }
  }
}
