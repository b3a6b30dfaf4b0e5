import Glibc

/// A value that several threads share: one of them at a time sees it, and may wait until another
/// has brought it to a certain state.
///
/// The value is reached through the lock alone, which makes the class `Sendable`.
final class Monitor<Value>: @unchecked Sendable {
  private var value: Value
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ value: sending Value) {
    self.value = value
    lock.initialize(to: pthread_mutex_t())
    change.initialize(to: pthread_cond_t())
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    change.deallocate()
    lock.deallocate()
  }

  /// Gives the body the value alone. Those who wait for it look again afterwards.
  func access<Result>(_ body: (inout Value) -> sending Result) -> sending Result {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_broadcast(change)
      pthread_mutex_unlock(lock)
    }
    return body(&value)
  }

  /// The same as soon as the condition holds.
  func access<Result>(
    when holds: (Value) -> Bool, _ body: (inout Value) -> sending Result
  ) -> sending Result {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_broadcast(change)
      pthread_mutex_unlock(lock)
    }
    while !holds(value) { pthread_cond_wait(change, lock) }
    return body(&value)
  }
}
