import Glibc

/// Another program, run in a group of its own, with an end to its time, its memory and what it writes.
///
/// It reads nothing and sees of the environment only where programs and temporary files lie. Blocks
/// the thread until nothing of it is left; may be called from any.
struct LimitedProcess {
  /// The name of a program, searched for where programs lie, or a path.
  let program: String
  let arguments: [String]
  let seconds: Int
  /// The bytes of its address space.
  let memory: Int
  /// The bytes that it may write, together, and into one file.
  let output: Int

  enum Ending: Equatable {
    case exited(code: Int32)
    /// It crashed, was killed from elsewhere, or did not start.
    case failed
    case ranTooLong
    case wroteTooMuch

    /// What a shell says of a program that it cannot find or may not run.
    var isMissing: Bool { self == .exited(code: 127) || self == .exited(code: 126) }
  }

  struct Outcome {
    var ending: Ending
    var output: [UInt8] = []
    /// The end of what it wrote as errors.
    var complaints: ArraySlice<UInt8> = []
  }

  func run() -> Outcome {
    guard let output = Pipe(), let complaints = Pipe() else { return Outcome(ending: .failed) }
    guard let process = spawn(output: output.writing, complaints: complaints.writing) else {
      return Outcome(ending: .failed)
    }
    let deadline = ContinuousClock.now + .seconds(seconds)
    output.closeWriting()
    complaints.closeWriting()
    var outcome = read(output.reading, complaints.reading, until: deadline)
    if outcome.ending == .failed, !ends(process, before: deadline) {
      outcome.ending = .ranTooLong
    }
    // The first of its group is not yet collected, so that no other group has its number.
    kill(-process, SIGKILL)
    var status: Int32 = 0
    let isCollected = waitpid(process, &status, 0) == process
    if outcome.ending == .failed, isCollected, status & 0x7F == 0 {
      outcome.ending = .exited(code: status >> 8 & 0xFF)
    }
    return outcome
  }

  /// The shell sets the limits and becomes the program.
  private static let script =
    "ulimit -c 0; ulimit -t $1; ulimit -v $2; ulimit -f $3; shift 3; exec \"$@\""

  private func spawn(output: Int32, complaints: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, complaints, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var process: pid_t = 0
    let limits = [seconds, memory >> 10, self.output >> 9].map(String.init)
    let words = ["sh", "-c", Self.script, "sh"] + limits + [program] + arguments
    let code = withStrings(words) { words in
      withStrings(Self.environment) { environment in
        posix_spawn(&process, "/bin/sh", &actions, &attributes, words, environment)
      }
    }
    return code == 0 ? process : nil
  }

  private static var environment: [String] {
    let names: [String] = ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"]
    let kept = names.compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    return kept + ["LC_ALL=C.UTF-8"]
  }

  /// Reads both pipes to their ends; `failed` stands for an ending yet to be learned.
  private func read(
    _ pipe: Int32, _ complaints: Int32, until deadline: ContinuousClock.Instant
  ) -> Outcome {
    var outcome = Outcome(ending: .failed)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var sources = [pipe, complaints].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while sources.contains(where: { $0.fd >= 0 }) {
      let rest = (deadline - .now) / .milliseconds(1)
      guard rest > 0 else {
        outcome.ending = .ranTooLong
        break
      }
      poll(&sources, nfds_t(sources.count), Int32(min(rest.rounded(.up), 60_000)))
      for place in sources.indices where sources[place].revents != 0 {
        let count = Glibc.read(sources[place].fd, &buffer, buffer.count)
        if count > 0, place == 0 {
          outcome.output += buffer[..<count]
        } else if count > 0 {
          outcome.complaints = (outcome.complaints + buffer[..<count]).suffix(4096)
        } else if count == 0 || errno != EINTR {
          // What is below zero is asked no more.
          sources[place].fd = -1
        }
        sources[place].revents = 0
      }
      guard outcome.output.count <= output else {
        outcome.ending = .wroteTooMuch
        break
      }
    }
    return outcome
  }

  /// Waits for the end of a process and leaves it to be collected.
  private func ends(_ process: pid_t, before deadline: ContinuousClock.Instant) -> Bool {
    while true {
      var found = siginfo_t()
      let code = waitid(P_PID, id_t(process), &found, WEXITED | WNOHANG | WNOWAIT)
      if code != 0 ? errno != EINTR : found.si_signo != 0 { return true }
      guard ContinuousClock.now < deadline else { return false }
      usleep(1000)
    }
  }
}

/// Calls `body` with the strings as C wants them: zeros at their ends, and nil behind the last.
private func withStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}

/// A pair of sockets in place of a pipe, so that no program that another thread starts meanwhile
/// inherits them.
private final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init?() {
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    (reading, writing) = (ends[0], ends[1])
  }

  func closeWriting() {
    close(writing)
    writing = -1
  }

  deinit {
    close(reading)
    if writing >= 0 { close(writing) }
  }
}
