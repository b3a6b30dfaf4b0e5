import Glibc
import TestSupport
import Testing

@testable import Tables

/// A reader over a text: in memory, or, with a chunk above zero, through a file that gives at most
/// so many bytes at a time.
func reader(
  over text: some Sequence<UInt8>, chunk: Int, dialect: Dialect? = nil,
  options: RecordReader.Options = RecordReader.Options()
) throws -> RecordReader {
  let bytes = Array(text)
  guard chunk > 0 else {
    return try RecordReader(Bytes(copying: bytes), dialect: dialect, options: options)
  }
  let file = try withTemporaryFolder { folder in
    try ByteSink(path: "\(folder)/text").write(Bytes(copying: bytes))
    return open("\(folder)/text", O_RDONLY)
  }
  let source = ByteSource(descriptor: file, closes: true, chunk: chunk)
  return try RecordReader(source, dialect: dialect, options: options)
}

func reader(
  over text: String, chunk: Int, dialect: Dialect? = nil,
  options: RecordReader.Options = RecordReader.Options()
) throws -> RecordReader {
  try reader(over: text.utf8, chunk: chunk, dialect: dialect, options: options)
}

/// The error of the next record; nil where there is none.
func failure(of reader: inout RecordReader) -> TableError? {
  do throws(TableError) {
    _ = try reader.next()
    return nil
  } catch {
    return error
  }
}
