import Glibc
import TestSupport
import Testing

@testable import Tables

@Suite struct ByteSinkTests {
  @Test func whatCannotBeCreatedSaysWhy() throws {
    try withTemporaryFolder { folder in
      for (path, code, cause) in [
        ("\(folder)/none/x", ENOENT, FileFault.Cause.missing), (folder, EISDIR, .directory),
      ] {
        let fault = FileFault(.open, path: path, code: code)
        #expect(throws: TableError.file(fault)) { _ = try ByteSink(path: path) }
        #expect(fault.cause == cause)
      }
    }
  }

  @Test func aFullDiskIsAnError() throws {
    var writer = try RecordWriter(to: ByteSink(path: "/dev/full"))
    try writer.write(["a"])
    let fault = FileFault(.write, path: "/dev/full", code: ENOSPC)
    #expect(fault.cause == .full)
    do throws(TableError) {
      try writer.flush()
      Issue.record("A full disk took what was written.")
    } catch {
      #expect(error == .file(fault))
    }
  }

  @Test func aPipeWhoseReaderHasGoneIsAnError() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let fault = FileFault(.write, path: nil, code: EPIPE)
    #expect(fault.cause == .brokenPipe)
    #expect(throws: TableError.file(fault)) {
      try ByteSink(descriptor: ends[1]).write(Bytes(copying: [1]))
    }
  }
}
