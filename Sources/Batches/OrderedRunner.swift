import Glibc

/// Works on many inputs at once and delivers the results in the order of the inputs.
///
///     try OrderedRunner(threads: 4).run(paths) { read($0) } deliver: { try sink.write($0) }
///
/// However many inputs there are, at most `window` of them have been taken and not yet delivered: a
/// slow input holds back those after it, and a slow taker of results holds back the work.
public struct OrderedRunner: Sendable {
  /// How many inputs are worked on at once.
  public let threads: Int
  /// How many inputs may be taken before the first of them is delivered.
  public let window: Int

  /// - Parameter window: four for each thread unless told otherwise.
  /// - Precondition: at least one thread, and a window for each of them.
  public init(threads: Int = Self.cores, window: Int? = nil) {
    precondition(threads >= 1, "Work needs a thread.")
    let window = window ?? 4 * threads
    precondition(window >= threads, "Every thread needs a place in the window.")
    self.threads = threads
    self.window = window
  }

  /// The processors at hand, at least one.
  public static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Runs the work on every input and hands each result over on the calling thread, in order.
  ///
  /// Inputs are taken one at a time, on whichever thread is free. With one thread everything is
  /// done on the calling one.
  ///
  /// - Throws: what `deliver` throws. No input is taken after that, and it is thrown as soon as the
  ///   work that was begun has ended.
  public func run<Inputs: Sequence, Output: Sendable, Failure: Error>(
    _ inputs: sending Inputs, work: @escaping @Sendable (Inputs.Element) -> Output,
    deliver: (Output) throws(Failure) -> Void
  ) throws(Failure) where Inputs.Element: Sendable, Inputs.Iterator: SendableMetatype {
    let source = Monitor(inputs.makeIterator())
    let results = Monitor(Results<Output>(window: window))
    let workers =
      threads == 1
      ? []
      : (0..<threads).compactMap { _ in
        WorkerThread {
          while let (place, input) = Self.take(from: source, for: results) {
            let output = work(input)
            results.access { $0.ready[place] = output }
          }
          results.access { $0.finished += 1 }
        }
      }
    guard !workers.isEmpty else {
      while let input = source.access({ $0.next() }) { try deliver(work(input)) }
      return
    }
    defer {
      results.access { $0.isStopped = true }
      for worker in workers { worker.join() }
    }
    while let output = Self.next(of: results, from: workers.count) { try deliver(output) }
  }

  /// The next input with its place, as soon as there is room for its result. The lock of the source
  /// is held all the while, so that places go by the order of the inputs.
  private static func take<Iterator: IteratorProtocol, Output>(
    from source: Monitor<Iterator>, for results: Monitor<Results<Output>>
  ) -> (place: Int, input: Iterator.Element)? where Iterator.Element: Sendable {
    source.access { iterator in
      let place = results.access(when: { $0.isStopped || $0.hasRoom }, { $0.claim() })
      guard let place, let input = iterator.next() else {
        // Another thread must not ask an iterator again that has ended.
        results.access { $0.isStopped = true }
        return nil
      }
      return (place, input)
    }
  }

  /// The result that is next in order, as soon as it is there; `nil` after the last one.
  private static func next<Output: Sendable>(
    of results: Monitor<Results<Output>>, from workers: Int
  ) -> Output? {
    results.access(when: { $0.hasNext || $0.finished == workers }, { $0.next() })
  }
}

/// The results that wait for their turn.
private struct Results<Output> {
  let window: Int
  /// By the place of their input.
  var ready: [Int: Output] = [:]
  /// Whether no further input is to be taken.
  var isStopped = false
  /// How many threads have ended.
  var finished = 0
  private var claimed = 0
  private var delivered = 0

  init(window: Int) { self.window = window }

  var hasRoom: Bool { claimed - delivered < window }
  var hasNext: Bool { ready[delivered] != nil }

  /// The place of the next input; `nil` if none is to be taken.
  mutating func claim() -> Int? {
    guard !isStopped else { return nil }
    claimed += 1
    return claimed - 1
  }

  mutating func next() -> Output? {
    guard let output = ready.removeValue(forKey: delivered) else { return nil }
    delivered += 1
    return output
  }
}
