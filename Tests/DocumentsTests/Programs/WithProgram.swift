import TestSupport

@testable import Documents

/// Calls `body` with the path of a program that the shell runs.
///
/// Another process writes it: a file that is open for writing here, and so for a moment in whatever is
/// being started meanwhile, cannot be run.
func withProgram<Result>(_ script: String, _ body: (String) throws -> Result) throws -> Result {
  try withTemporaryFolder { folder in
    let path = "\(folder)/program"
    let words = [
      "-c", "echo \"$1\" > \"$2\"; chmod 700 \"$2\"", "sh", "#!/bin/sh\n\(script)", path,
    ]
    let writing = LimitedProcess(
      program: "sh", arguments: words, seconds: 20, memory: 1 << 30, output: 1 << 20)
    precondition(writing.run().ending == .exited(code: 0), "The program was not written.")
    return try body(path)
  }
}
