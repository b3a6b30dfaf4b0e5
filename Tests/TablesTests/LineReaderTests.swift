import Glibc
import TestSupport
import Testing

@testable import Tables

@Suite struct LineReaderTests {
  private func source(_ text: some Sequence<UInt8>, chunk: Int) throws -> ByteSource {
    let bytes = Array(text)
    let file = try withTemporaryFolder { folder in
      try ByteSink(path: "\(folder)/text").write(Bytes(copying: bytes))
      return open("\(folder)/text", O_RDONLY)
    }
    return ByteSource(descriptor: file, closes: true, chunk: chunk)
  }

  /// The lines by their numbers; `!` stands for one that is too long.
  private func lines(of text: String, chunk: Int, limit: Int = 1 << 20) throws -> [String] {
    var reader = try LineReader(source(text.utf8, chunk: chunk), limit: limit)
    var lines: [String] = []
    while true {
      do throws(TableError) {
        guard let line = try reader.next() else { return lines }
        let text = line.bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
        lines.append("\(line.number):\(text)")
      } catch {
        guard case .overlongRecord(let number, limit) = error else { throw error }
        lines.append("\(number):!")
      }
    }
  }

  @Test(
    "Lines end with LF, CRLF or CR, in chunks of any size", arguments: [1, 2, 3, 1000],
    [
      ("", []), ("a", ["1:a"]), ("a\n", ["1:a"]), ("a\nb", ["1:a", "2:b"]),
      ("a\r\nb\rc\n\nd", ["1:a", "2:b", "3:c", "4:", "5:d"]), ("\u{FEFF}é\n", ["1:é"]),
      ("\u{FEFF}", []), ("\n\r\n", ["1:", "2:"]), ("a\r", ["1:a"]),
    ] as [(String, [String])])
  func lines(chunk: Int, _ sample: (text: String, lines: [String])) throws {
    #expect(try lines(of: sample.text, chunk: chunk) == sample.lines)
  }

  @Test("A line that is too long is refused, and the next one read", arguments: [1, 2, 5, 1000])
  func limit(chunk: Int) throws {
    for end in ["\n", "\r\n", "\r"] {
      let text = ["12345", "123456789012", "1", "123456"].joined(separator: end)
      #expect(try lines(of: text, chunk: chunk, limit: 5) == ["1:12345", "2:!", "3:1", "4:!"])
    }
  }

  @Test(
    arguments: [
      ("", nil), ("  \n", nil), ("\u{FEFF} \r\n\t{\"a\"", "{"), ("a,b", "a"), ("{", "{"),
    ] as [(String, Character?)])
  func firstByte(text: String, first: Character?) throws {
    for chunk in [1, 2, 1000] {
      let reader = try LineReader(source(text.utf8, chunk: chunk))
      #expect(reader.firstByte == first?.asciiValue)
    }
  }

  @Test(
    "A text that was looked at is read as a table from its first byte", arguments: [1, 7, 1000])
  func table(chunk: Int) throws {
    let text = "\u{FEFF}\n a;b\n1;2,5\n"
    var records = try RecordReader(LineReader(source(text.utf8, chunk: chunk)))
    var read: [[String]] = []
    while let record = try records.next() { read.append(record.texts) }
    #expect(read == [[" a", "b"], ["1", "2,5"]])
    #expect(records.dialect.separator == .semicolon)
  }

  @Test func aSourceThatCannotBeReadSaysWhy() {
    #expect(throws: TableError.file(FileFault(.read, path: nil, code: EBADF))) {
      _ = try LineReader(ByteSource(descriptor: -1))
    }
  }
}
