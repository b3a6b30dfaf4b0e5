/// Finds the fields of one record, in one pass over its bytes.
struct RecordLexer: Sendable {
  /// What was found from the start of a record on; places are offsets from there.
  enum Outcome {
    /// The record takes `length` bytes, with its line end `next`; `lineBreaks` stand in its quotes.
    case record(length: Int, next: Int, lineBreaks: Int, isASCII: Bool)
    /// The bytes end before the record does; the last quote that is open stands at `openQuote`.
    case unfinished(openQuote: Int?)
    case fault(Fault, at: Int)
  }

  enum Fault {
    case nul, strayQuote, textAfterQuote, unclosedQuote
  }

  let separator: UInt8
  let allowsLineBreaks: Bool
  /// The bytes that end a run of plain ones; all lie below 64, so that one word tells them.
  private let special: UInt64

  init(separator: UInt8, allowsLineBreaks: Bool) {
    self.separator = separator
    self.allowsLineBreaks = allowsLineBreaks
    special = [separator, nul, lineFeed, carriageReturn, quote].reduce(0) { $0 | 1 << UInt64($1) }
  }

  /// Finds the record that begins at the first byte, and writes the bounds of its fields.
  ///
  /// Where the outcome is a fault, `bounds` has the fields before the damaged one.
  ///
  /// - Parameter isLast: whether no bytes follow, so that their end ends the record.
  /// - Complexity: linear in the length of the record.
  func lex(
    _ text: UnsafeRawBufferPointer, isLast: Bool, into bounds: inout [FieldBounds]
  ) -> Outcome {
    bounds.removeAll(keepingCapacity: true)
    var at = 0
    var seen: UInt8 = 0
    var lineBreaks = 0
    while true {
      let field: FieldBounds
      if at < text.count, text[at] == quote {
        switch quoted(text, from: at, isLast: isLast, &seen, &lineBreaks) {
        case .field(let bounds): field = bounds
        case .stop(let outcome): return outcome
        }
        at = Int(field.end) + 1
      } else {
        let start = at
        while at < text.count, !isSpecial(text[at]) {
          seen |= text[at]
          at += 1
        }
        field = FieldBounds(start, at)
      }

      guard at < text.count else {
        guard isLast else { return .unfinished(openQuote: nil) }
        bounds.append(field)
        return .record(length: at, next: at, lineBreaks: lineBreaks, isASCII: seen < 0x80)
      }
      switch text[at] {
      case separator:
        bounds.append(field)
        at += 1
      case lineFeed, carriageReturn:
        guard let next = text.endOfLineBreak(at: at, isLast: isLast) else {
          return .unfinished(openQuote: nil)
        }
        bounds.append(field)
        return .record(length: at, next: next, lineBreaks: lineBreaks, isASCII: seen < 0x80)
      case nul:
        return .fault(.nul, at: at)
      default:
        return .fault(field.isQuoted ? .textAfterQuote : .strayQuote, at: at)
      }
    }
  }

  private enum Quoted {
    case field(FieldBounds)
    case stop(Outcome)
  }

  /// Reads the field whose opening quote stands at `opening`.
  private func quoted(
    _ text: UnsafeRawBufferPointer, from opening: Int, isLast: Bool, _ seen: inout UInt8,
    _ lineBreaks: inout Int
  ) -> Quoted {
    var at = opening + 1
    var hasDoubledQuotes = false
    while at < text.count {
      let byte = text[at]
      seen |= byte
      switch byte {
      case quote:
        guard at + 1 < text.count else {
          guard isLast else { return .stop(.unfinished(openQuote: opening)) }
          return closed()
        }
        guard text[at + 1] == quote else { return closed() }
        hasDoubledQuotes = true
        at += 2
      case lineFeed, carriageReturn:
        guard allowsLineBreaks else { return .stop(.fault(.unclosedQuote, at: opening)) }
        guard let next = text.endOfLineBreak(at: at, isLast: isLast) else {
          return .stop(.unfinished(openQuote: opening))
        }
        lineBreaks += 1
        at = next
      case nul:
        return .stop(.fault(.nul, at: at))
      default:
        at += 1
      }
    }
    return .stop(isLast ? .fault(.unclosedQuote, at: opening) : .unfinished(openQuote: opening))

    func closed() -> Quoted {
      .field(
        FieldBounds(opening + 1, at, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes))
    }
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 && (special >> UInt64(byte)) & 1 != 0
  }
}
