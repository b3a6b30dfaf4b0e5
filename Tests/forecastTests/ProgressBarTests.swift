import Figures
import Testing

@testable import forecast

@Suite struct ProgressBarTests {
  @Test(arguments: [(0, 645, 0), (290, 645, 13), (645, 645, 30), (0, 0, 30)])
  func fillsAsWorkIsDone(done: Int, total: Int, filled: Int) {
    let line = ProgressBar.line(done, of: total, in: .english)
    #expect(line.count { $0 == "█" } == filled)
    #expect(line.count { $0 == "█" || $0 == "░" } == ProgressBar.length)
    #expect(line.hasSuffix("  \(done) of \(total) series"))
  }
}
