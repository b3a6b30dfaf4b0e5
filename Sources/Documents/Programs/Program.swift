import Glibc

/// Another program, which opens what is too risky to open within this one.
struct Program {
  /// What it is called where it is missing or fails.
  let title: String
  private let path: String

  /// - Parameters:
  ///   - names: its names, the first that is found counts.
  ///   - folders: where programs lie, as `PATH` has it.
  /// - Throws: `DocumentFault.programMissing`.
  init(
    _ names: [String], title: String, folders: String? = getenv("PATH").map { String(cString: $0) }
  ) throws(DocumentFault) {
    let places = names.flatMap { name in
      (folders ?? "/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }
    }
    guard let path = places.first(where: { access($0, X_OK) == 0 }) else {
      throw .programMissing(title)
    }
    self.title = title
    self.path = path
  }

  /// How much of the machine a run may take.
  struct Allowance {
    /// Of the clock, and of the processor.
    var seconds: Int
    var memory: Int
    /// The bytes of a file that it writes, its output among them.
    var output: Int
  }

  /// Lowers the limits, which never rise again, and becomes the program.
  private static let script = """
    ulimit -t "$1" 2>/dev/null; ulimit -v "$2" 2>/dev/null; ulimit -f "$3" 2>/dev/null
    shift 3; exec "$@"
    """

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads as its standard input.
  ///   - home: the folder that it may take for the user's.
  /// - Returns: what it wrote on its standard output, and its exit code.
  /// - Throws: `DocumentFault.programFailed` if it takes too long or is stopped by a signal;
  ///   `DocumentFault.unfoldsTooFar` if it writes too much.
  func run(
    _ arguments: [String], input: [UInt8] = [], home: String = "/", within allowance: Allowance
  ) throws(DocumentFault) -> (output: [UInt8], code: Int32) {
    let failure = DocumentFault.programFailed(title, seconds: allowance.seconds)
    let limits = [allowance.seconds, allowance.memory >> 10, allowance.output >> 9]
    let deadline = ContinuousClock.now + .seconds(allowance.seconds)
    guard let source = ScratchFile(input), let output = ScratchFile(),
      let child = ChildProcess(
        ["/bin/sh", "-c", Self.script, "sh"] + limits.map { "\($0)" } + [path] + arguments,
        environment: [
          "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(home)", "LC_ALL=C.UTF-8",
        ],
        input: source, output: output)
    else { throw failure }
    switch child.end(until: deadline) {
    case .code(let code):
      guard let written = output.contents else { throw failure }
      return (written, code)
    case .signal(SIGXFSZ): throw .unfoldsTooFar(limit: allowance.output)
    case .signal, .late: throw failure
    }
  }
}
