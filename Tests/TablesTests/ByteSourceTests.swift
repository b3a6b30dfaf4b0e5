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

@Suite struct ByteSourceContentsTests {
  @Test func contentsEndAtTheLimit() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/a"
      let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
      try ByteSink(path: path).write(Bytes(copying: bytes))
      #expect(try ByteSource(opening: path).size == bytes.count)
      for limit in [0, 1, 65_536, 65_537, bytes.count, bytes.count + 1] {
        let read = try ByteSource(opening: path).contents(upTo: limit)
        #expect(read == Array(bytes.prefix(limit)))
      }
      #expect(try ByteSource(opening: "/dev/null").size == nil)
      #expect(throws: FileFault(.open, path: folder, code: EISDIR)) {
        _ = try ByteSource(opening: folder)
      }
    }
  }
}
