import Datasets
import Foundation
import Tables

/// The series of a text with a JSON object a line; blank lines are passed over.
final class PanelLines: PanelSource {
  private var lines: LineReader
  private let decoder = JSONDecoder()
  private let lenient = JSONDecoder()

  init(_ lines: consuming LineReader) {
    self.lines = lines
    lenient.allowsJSON5 = true
  }

  /// JSON leaves no doubt.
  var doubtfulNumber: String? { nil }

  var isAtHand: Bool { lines.hasLine }

  func next() throws(TableError) -> PanelEntry? {
    do throws(TableError) {
      while let line = try lines.next() {
        if !line.isBlank { return entry(of: line) }
      }
      return nil
    } catch {
      guard case .overlongRecord = error else { throw error }
      return .failure(RefusedSeries(name: nil, fault: .row(error)))
    }
  }

  private func entry(of line: LineReader.Line) -> PanelEntry {
    let data = line.bytes.withUnsafeBytes { Data($0) }
    do throws(SeriesFault) {
      return try object(in: data, line.number).draft(line.number).finished()
    } catch {
      let name = (try? lenient.decode(SeriesObject.Name.self, from: data))?.series
      return .failure(RefusedSeries(name: name, fault: error))
    }
  }

  private func object(in data: Data, _ line: Int) throws(SeriesFault) -> SeriesObject {
    do {
      return try decoder.decode(SeriesObject.self, from: data)
    } catch DecodingError.dataCorrupted {
      // Programs write NaN and Infinity though JSON has no word for them.
      if let object = try? lenient.decode(SeriesObject.self, from: data) {
        _ = try object.numbers(line)
      }
      throw .notJSON(line: line)
    } catch {
      throw SeriesFault(error, line: line)
    }
  }
}

extension SeriesFault {
  /// What the decoder found wrong in a line that is JSON.
  fileprivate init(_ error: any Error, line: Int) {
    switch error {
    case DecodingError.keyNotFound(let key, _):
      self = .missingMember(line: line, member: key.stringValue)
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      guard let member = context.codingPath.first?.stringValue else { fallthrough }
      self = .mistyped(line: line, member: member, expected: Self.expected(of: member))
    default: self = .notJSON(line: line)
    }
  }

  private static func expected(of member: String) -> Expectation {
    switch member {
    case "years", "values": .list
    case "plan": .object
    default: .text
    }
  }
}

extension LineReader.Line {
  fileprivate var isBlank: Bool {
    bytes.withUnsafeBytes { $0.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
  }
}
