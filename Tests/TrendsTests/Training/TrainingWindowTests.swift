import Figures
import Testing

@testable import Trends

@Suite struct TrainingWindowTests {
  @Test func everyOriginHasAllItsYearsAndTheLastFew() throws {
    let history = try History.ending((1...13).map { Double($0) })
    let windows = TrainingWindow.windows(of: history, stride: 1)
    let whole = windows.filter { $0.length == 0 }
    #expect(whole.map(\.past.count) == Array(4...12))
    for length in TrainingWindow.lengths {
      let cut = windows.filter { $0.length == length }
      #expect(cut.map(\.past.lastValue) == ((length + 1)..<13).map { Double($0) })
      #expect(cut.allSatisfy { $0.past.count == length })
    }
    for window in windows {
      let next = min(window.past.lastValue + 6, 13)
      #expect(window.future.map(\.horizon) == Array(1...Int(next - window.past.lastValue)))
      #expect(
        window.future.allSatisfy { $0.value == window.past.lastValue + Double($0.horizon) })
    }
  }

  @Test func aStrideThinsTheCutWindowsAlone() throws {
    let history = try History.ending((1...30).map { Double($0) })
    let all = TrainingWindow.windows(of: history, stride: 1)
    let few = TrainingWindow.windows(of: history, stride: 4)
    #expect(few.count { $0.length == 0 } == all.count { $0.length == 0 })
    #expect(few.filter { $0.length > 0 }.allSatisfy { Int($0.past.lastValue) % 4 == 0 })
    #expect(few.contains { $0.length > 0 })
  }

  @Test func yearsAheadAreThoseOfTheCalendar() throws {
    let history = try History(
      years: [2000, 2001, 2002, 2004, 2006, 2011, 2012, 2019], values: [1, 2, 3, 4, 5, 6, 7, 8])
    let whole = TrainingWindow.windows(of: history, stride: 1).filter { $0.length == 0 }
    // Nothing follows 2012 within six years.
    #expect(whole.map(\.past.lastYear) == [2004, 2006, 2011])
    #expect(whole.map { $0.future.map(\.horizon) } == [[2], [5, 6], [1]])
  }

  @Test(arguments: 1...4) func shortHistoriesHaveNone(count: Int) throws {
    let history = try History.ending([Double](repeating: 3, count: count))
    #expect(TrainingWindow.windows(of: history, stride: 1).isEmpty)
  }

  @Test func largeCollectionsAreThinned() throws {
    let series = TrainingSeries(
      collection: "a", kind: .level, history: try .ending([Double](repeating: 1, count: 100)))
    #expect(TrainingWindow.stride(of: []) == 1)
    #expect(TrainingWindow.stride(of: Array(repeating: series, count: 239)) == 1)
    #expect(TrainingWindow.stride(of: Array(repeating: series, count: 240)) == 2)
    #expect(TrainingWindow.stride(of: Array(repeating: series, count: 490)) == 4)
  }
}
