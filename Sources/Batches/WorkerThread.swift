import Glibc

/// A thread of the system that runs one body and must be joined.
struct WorkerThread {
  private let thread: pthread_t

  /// What readers that go deep into a document have room for.
  private static let stackSize = 8 << 20

  /// Starts the body; `nil` if the system has no thread to give.
  init?(_ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    let held = Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, &attributes,
      { held in
        guard let held else { return nil }
        Unmanaged<Body>.fromOpaque(held).takeRetainedValue().run()
        return nil
      }, held.toOpaque())
    guard code == 0 else {
      held.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until the body has ended.
  func join() { pthread_join(thread, nil) }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
