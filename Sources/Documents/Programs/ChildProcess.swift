import Glibc

/// A process that was started here, in a group of its own.
///
/// It is ended, with what it started, when nobody holds it any more.
final class ChildProcess {
  private let process: pid_t
  private var isOver = false

  /// How a process ended.
  enum End {
    case code(Int32)
    case signal(Int32)
    /// Not yet.
    case late
  }

  /// - Parameters:
  ///   - arguments: the first is the path of the program.
  ///   - input: what it reads; what it writes goes to `output`, its complaints nowhere.
  /// - Returns: nil if the system lets no process start.
  init?(_ arguments: [String], environment: [String], input: ScratchFile, output: ScratchFile) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.descriptor, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var process: pid_t = 0
    let words = arguments.map { strdup($0) } + [nil]
    let settings = environment.map { strdup($0) } + [nil]
    defer { for text in words + settings { free(text) } }
    let code = posix_spawn(&process, arguments[0], &actions, &attributes, words, settings)
    guard code == 0 else { return nil }
    self.process = process
  }

  deinit {
    guard !isOver else { return }
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Waits for its end, but no longer than to the deadline.
  func end(until deadline: ContinuousClock.Instant) -> End {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      guard ended == 0 || errno == EINTR, ContinuousClock.now < deadline else { return .late }
      usleep(500)
    }
    isOver = true
    // The lowest seven bits are the signal, the next byte is the code.
    return status & 0x7F == 0 ? .code((status >> 8) & 0xFF) : .signal(status & 0x7F)
  }
}
