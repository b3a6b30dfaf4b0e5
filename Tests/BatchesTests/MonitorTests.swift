import Testing

@testable import Batches

@Suite struct MonitorTests {
  @Test func oneThreadAtATimeChangesTheValue() throws {
    let monitor = Monitor(0)
    let threads = (0..<4).compactMap { _ in
      WorkerThread { for _ in 0..<1000 { monitor.access { $0 += 1 } } }
    }
    for thread in threads { thread.join() }
    #expect(monitor.access { $0 } == 1000 * threads.count)
    #expect(threads.count == 4)
  }

  @Test func waitsForACondition() throws {
    let monitor = Monitor([Int]())
    let thread = try #require(
      WorkerThread { for number in 1...3 { monitor.access { $0.append(number) } } })
    let seen = monitor.access(when: { $0.count == 3 }, { $0 })
    thread.join()
    #expect(seen == [1, 2, 3])
  }
}
