import Glibc
import TestSupport
import Testing

@testable import Tables

@Suite struct ByteSourceTests {
  private func fault(opening path: String) -> FileFault? {
    do throws(TableError) {
      _ = try ByteSource(path: path)
      return nil
    } catch {
      guard case .file(let fault) = error else { return nil }
      return fault
    }
  }

  @Test func whatCannotBeOpenedSaysWhy() throws {
    try withTemporaryFolder { folder in
      for (path, code, cause) in [
        ("\(folder)/none", ENOENT, FileFault.Cause.missing), (folder, EISDIR, .directory),
        ("\(folder)\0", ENOENT, .missing), ("", ENOENT, .missing),
        (String(repeating: "x", count: 5000), ENAMETOOLONG, .other),
      ] {
        #expect(fault(opening: path) == FileFault(.open, path: path, code: code))
        #expect(fault(opening: path)?.cause == cause)
      }
    }
  }

  @Test func whatIsWrittenIsRead() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/Bến Tre.csv"
      let text = (0..<50_000).map { "\($0),é\n" }.joined()
      try ByteSink(path: path).write(Bytes(copying: Array(text.utf8)))
      var reader = try RecordReader(ByteSource(path: path))
      var read = ""
      while let record = try reader.next() {
        read += record.texts.joined(separator: ",") + "\n"
      }
      #expect(read == text)
    }
  }

  @Test func anEmptyFileIsRefused() throws {
    try withTemporaryFolder { folder in
      _ = try ByteSink(path: "\(folder)/empty")
      #expect(throws: TableError.empty) {
        _ = try RecordReader(ByteSource(path: "\(folder)/empty"))
      }
    }
    #expect(throws: TableError.empty) { _ = try RecordReader(ByteSource(path: "/dev/null")) }
  }

  @Test func whatCannotBeReadSaysWhy() {
    #expect(throws: TableError.file(FileFault(.read, path: nil, code: EBADF))) {
      _ = try RecordReader(ByteSource(descriptor: -1))
    }
  }
}
