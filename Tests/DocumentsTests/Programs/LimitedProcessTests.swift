import TestSupport
import Testing

@testable import Documents

@Suite struct LimitedProcessTests {
  private func run(
    _ script: String, seconds: Int = 10, memory: Int = 1 << 30, output: Int = 1 << 20
  ) -> LimitedProcess.Outcome {
    LimitedProcess(
      program: "sh", arguments: ["-c", script, "sh"], seconds: seconds, memory: memory,
      output: output
    ).run()
  }

  @Test func whatAProgramWritesIsKept() {
    let outcome = run("echo Đạt; echo hỏng >&2; exit 3")
    #expect(outcome.ending == .exited(code: 3))
    #expect(outcome.output == Array("Đạt\n".utf8))
    #expect(Array(outcome.complaints) == Array("hỏng\n".utf8))
    #expect(run("cat").output.isEmpty)
  }

  @Test func programsThatAreNotThereAreMissing() {
    for program in ["no-such-program", "/dev/null", "/"] {
      let process = LimitedProcess(
        program: program, arguments: [], seconds: 5, memory: 1 << 30, output: 1)
      #expect(process.run().ending.isMissing)
    }
  }

  @Test(arguments: [
    "sleep 60", "sleep 60 >&- 2>&-", "while :; do :; done", "sleep 60 & exit 0", "yes >&2",
    "trap '' TERM INT; sleep 60",
  ])
  func timeEnds(script: String) {
    let start = ContinuousClock.now
    let ending = run(script, seconds: 1).ending
    // The system may be the first to stop what keeps a processor busy.
    #expect(ending == .ranTooLong || ending == .failed)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func whatIsLeftOfTheGroupEnds() throws {
    try withTemporaryFolder { folder in
      let ending = run("sh -c 'sleep 1; echo > \(folder)/late' >&- 2>&- & exit 0").ending
      #expect(ending == .exited(code: 0))
      #expect(run("sleep 2; test ! -e \(folder)/late").ending == .exited(code: 0))
    }
  }

  @Test func outputEnds() {
    let outcome = run("yes", output: 1000)
    #expect(outcome.ending == .wroteTooMuch)
    #expect(run("printf '%01000d' 0", output: 1000).output.count == 1000)
  }

  @Test func memoryEnds() {
    // The shell holds all that is written before it goes on.
    let bomb = "x=$(head -c 200000000 /dev/zero | tr '\\0' x); echo ${#x}"
    let outcome = run(bomb, memory: 64 << 20)
    #expect(outcome.ending != .exited(code: 0) || outcome.output.isEmpty)
    #expect(run(bomb).ending == .exited(code: 0))
  }

  @Test func crashesAreFailures() {
    #expect(run("kill -9 $$").ending == .failed)
  }
}
