import Glibc
import TestSupport
import Testing

@testable import Batches

@Suite struct OrderedRunnerTests {
  private struct Enough: Error {}

  /// Counts what is taken, worked on and delivered, and remembers the most of them at once.
  private struct Ledger {
    var taken = 0
    var delivered = 0
    var working = 0
    var mostWaiting = 0
    var mostWorking = 0

    mutating func take() {
      taken += 1
      mostWaiting = max(mostWaiting, taken - delivered)
    }

    mutating func begin() {
      working += 1
      mostWorking = max(mostWorking, working)
    }
  }

  /// Numbers that are noted in a ledger as they are taken.
  private struct Numbers: Sequence, IteratorProtocol {
    let count: Int
    let ledger: Monitor<Ledger>
    private var last = 0

    init(_ count: Int, _ ledger: Monitor<Ledger>) {
      self.count = count
      self.ledger = ledger
    }

    mutating func next() -> Int? {
      guard last < count else { return nil }
      last += 1
      ledger.access { $0.take() }
      return last
    }
  }

  @Test(
    "Results come in the order of the inputs, each once",
    arguments: [1, 2, 3, 8], [0, 1, 2, 7, 1000])
  func order(threads: Int, count: Int) {
    var delivered: [Int] = []
    OrderedRunner(threads: threads).run(0..<count) { number in
      var random = RepeatableRandom(seed: UInt64(number))
      if number % 50 == 0 { usleep(UInt32.random(in: 0..<2000, using: &random)) }
      return number * number
    } deliver: {
      delivered.append($0)
    }
    #expect(delivered == (0..<count).map { $0 * $0 })
  }

  @Test(
    "No more is taken than the window holds, whoever is slow",
    arguments: [1, 2, 5], [true, false])
  func bounds(threads: Int, isWorkSlow: Bool) {
    let ledger = Monitor(Ledger())
    let runner = OrderedRunner(threads: threads, window: threads + 2)
    runner.run(Numbers(200, ledger)) { number in
      ledger.access { $0.begin() }
      if isWorkSlow { usleep(200) }
      ledger.access { $0.working -= 1 }
    } deliver: {
      if !isWorkSlow { usleep(200) }
      ledger.access { $0.delivered += 1 }
    }
    let end = ledger.access { $0 }
    #expect(end.taken == 200 && end.delivered == 200)
    // What is delivered counts as waiting until the taker has returned.
    #expect(end.mostWaiting <= runner.window + 1)
    #expect(end.mostWorking <= threads)
  }

  @Test func threadsWorkAtOnce() {
    let arrived = Monitor(0)
    var count = 0
    // Each of the three waits for the others, which never come to one thread alone.
    OrderedRunner(threads: 3).run(0..<3) { _ in
      arrived.access { $0 += 1 }
      arrived.access(when: { $0 == 3 }, { _ in })
    } deliver: {
      count += 1
    }
    #expect(count == 3)
  }

  @Test func aSlowFirstInputHoldsBackTheOthers() {
    let ledger = Monitor(Ledger())
    let runner = OrderedRunner(threads: 2, window: 6)
    var delivered: [Int] = []
    runner.run(Numbers(40, ledger)) { number in
      // The first ends when the window is full, and not one input later.
      if number == 1 {
        ledger.access(when: { $0.taken == 6 }, { _ in })
        usleep(5000)
      }
      return (number, ledger.access { $0.taken })
    } deliver: { number, taken in
      if number == 1 { #expect(taken == 6) }
      delivered.append(number)
    }
    #expect(delivered == Array(1...40))
  }

  @Test("A taker that has enough stops the work", arguments: [1, 2, 4])
  func stopsEarly(threads: Int) {
    let ledger = Monitor(Ledger())
    let runner = OrderedRunner(threads: threads)
    var delivered: [Int] = []
    #expect(throws: Enough.self) {
      try runner.run(Numbers(1_000_000, ledger)) {
        $0
      } deliver: { number throws(Enough) in
        guard number < 10 else { throw Enough() }
        delivered.append(number)
      }
    }
    #expect(delivered == Array(1..<10))
    #expect(ledger.access { $0.taken } <= 10 + runner.window)
  }

  @Test func asksNoIteratorAgainThatHasEnded() {
    let calls = Monitor(0)
    let once = AnyIterator { () -> Int? in
      calls.access {
        $0 += 1
        return $0 == 1 ? 7 : nil
      }
    }
    var delivered: [Int] = []
    OrderedRunner(threads: 4).run(once) {
      $0
    } deliver: {
      delivered.append($0)
    }
    #expect(delivered == [7])
    #expect(calls.access { $0 } == 2)
  }

  @Test func knowsTheCores() {
    #expect(OrderedRunner.cores >= 1)
    #expect(OrderedRunner().threads == OrderedRunner.cores)
  }
}
