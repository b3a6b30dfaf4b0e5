import Testing

@testable import Documents

@Suite struct ProgramTests {
  private let allowance = Program.Allowance(seconds: 10, memory: 1 << 30, output: 1 << 16)

  @Test func aProgramReadsAndWrites() throws {
    let cat = try Program(["cat"], title: "cat")
    let input = (0..<50_000).map { UInt8(truncatingIfNeeded: $0) }
    let (output, code) = try cat.run(["-", "/dev/null"], input: input, within: allowance)
    #expect(output == input && code == 0)
    #expect(try cat.run(["/no/such/file"], within: allowance).code == 1)
  }

  @Test func argumentsAreNotReadByAShell() throws {
    let echo = try Program(["printf"], title: "printf")
    let words = ["%s|", "$HOME", "a b", "`x`", "; exit 3", "\"", "'"]
    let (output, _) = try echo.run(words, within: allowance)
    #expect(String(decoding: output, as: UTF8.self) == words.dropFirst().map { "\($0)|" }.joined())
  }

  @Test func theFirstNameThatIsFoundCounts() throws {
    #expect(throws: DocumentFault.programMissing("Không có")) {
      try Program(["no-such-program"], title: "Không có")
    }
    #expect(throws: DocumentFault.programMissing("cat")) {
      try Program(["cat"], title: "cat", folders: "/no/such/folder:/")
    }
    _ = try Program(["no-such-program", "cat"], title: "cat")
  }

  @Test(arguments: ["sleep 60", "while :; do :; done", "kill -9 $$", "sleep 60 & wait"])
  func whatTakesTooLongIsStopped(script: String) throws {
    let shell = try Program(["sh"], title: "sh")
    let start = ContinuousClock.now
    #expect(throws: DocumentFault.programFailed("sh", seconds: 1)) {
      try shell.run(
        ["-c", script], within: .init(seconds: 1, memory: 1 << 30, output: 1 << 16))
    }
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func whatWritesTooMuchIsStopped() throws {
    let yes = try Program(["yes"], title: "yes")
    #expect(throws: DocumentFault.unfoldsTooFar(limit: 1 << 16)) {
      try yes.run([], within: allowance)
    }
  }

  @Test func whatTakesTooMuchMemoryFails() throws {
    let copy = try Program(["dd"], title: "dd")
    let (_, code) = try copy.run(
      ["if=/dev/zero", "of=/dev/null", "bs=100M", "count=1"],
      within: .init(seconds: 10, memory: 50 << 20, output: 1 << 16))
    #expect(code == 1)
  }
}
