import TestSupport
import Testing

@testable import Tables

/// Whatever the bytes, a reader gives records and errors, and comes to an end.
@Suite struct FuzzTests {
  static let alphabet = Array("\",;\t\n\r a1.-eé\u{FEFF}".utf8) + [0, 0xC3, 0xFF, 0x80]

  static func bytes(_ random: inout RepeatableRandom) -> [UInt8] {
    (0..<Int.random(in: 0...400, using: &random)).map { _ in
      Bool.random(using: &random) && Bool.random(using: &random)
        ? .random(in: .min ... .max, using: &random)
        : alphabet.randomElement(using: &random) ?? 0
    }
  }

  /// What reading all of the bytes gives, one line an event.
  private func events(
    _ bytes: [UInt8], chunk: Int, _ options: RecordReader.Options
  ) throws -> [String] {
    var events: [String] = []
    do {
      var reader = try reader(over: bytes, chunk: chunk, dialect: .standard, options: options)
      while events.count <= bytes.count {
        do throws(TableError) {
          guard let record = try reader.next() else { return events }
          events.append("\(record.line): \(record.texts)")
          for index in 0..<record.count {
            _ = try? record[index].parseInteger()
            _ = try? record[index].parseDouble(mark: .point)
          }
        } catch {
          events.append("\(error)")
        }
      }
      Issue.record("The reader does not end.")
    } catch let error as TableError {
      events.append("\(error)")
    }
    return events
  }

  @Test(arguments: 0..<300) func chunksMakeNoDifference(seed: UInt64) throws {
    var random = RepeatableRandom(seed: seed)
    let bytes = Self.bytes(&random)
    for options in [
      RecordReader.Options(), RecordReader.Options(allowsLineBreaks: false, recordLimit: 40),
    ] {
      let whole = try events(bytes, chunk: 0, options)
      for chunk in [1, 2, 17, 4096] {
        #expect(try events(bytes, chunk: chunk, options) == whole, "chunks of \(chunk)")
      }
    }
  }

  @Test(arguments: 0..<300) func tablesOfAnyBytesComeToAnEnd(seed: UInt64) throws {
    var random = RepeatableRandom(seed: seed)
    let bytes = Self.bytes(&random)
    do throws(TableError) {
      var table = try TableReader(RecordReader(Bytes(copying: bytes)))
      var rows = 0
      while rows <= bytes.count {
        rows += 1
        do throws(TableError) {
          guard let row = try table.next() else { break }
          _ = try row.doubleIfPresent("a")
        } catch {}
      }
      #expect(rows <= bytes.count)
    } catch {
      // What keeps the header from being read lies in the text, not in a file or a cell.
      switch error {
      case .file, .cell, .fieldCount: Issue.record("A header gives \(error).")
      default: break
      }
    }
  }
}
