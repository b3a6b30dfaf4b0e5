/// The start tags of a page, looked at before the parser does: it compares every attribute of a tag
/// with every other.
enum StartTag {
  /// Whether a tag of the page has more attributes than `limit`.
  ///
  /// - Complexity: linear in the length of the page.
  static func exceeds(attributes limit: Int, in page: [UInt8]) -> Bool {
    var rest = page[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      if rest.starts(with: "!--".utf8) {
        rest = rest.dropFirst(3)
        skip(&rest, past: "-->")
      } else if rest.first?.isLetter == true {
        let name = rest.prefix(8).prefix { $0.isLetter }.map { $0 | 0x20 }
        guard attributes(&rest) <= limit else { return true }
        if name == Array("script".utf8) || name == Array("style".utf8) { skip(&rest, past: "</") }
      }
    }
    return false
  }

  /// Counts the attributes of a tag, behind whose `<` the bytes begin, and leaves the tag behind.
  private static func attributes(_ rest: inout ArraySlice<UInt8>) -> Int {
    var count = 0
    rest = rest.drop { !$0.isBlank && $0 != UInt8(ascii: ">") }
    while true {
      rest = rest.drop { $0.isBlank || $0 == UInt8(ascii: "/") }
      guard let first = rest.first, first != UInt8(ascii: ">") else { return count }
      count += 1
      rest = rest.dropFirst().drop {
        !$0.isBlank && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">")
      }
      let value = rest.drop { $0.isBlank }
      guard value.first == UInt8(ascii: "=") else { continue }
      rest = value.dropFirst().drop { $0.isBlank }
      if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        rest = rest.dropFirst().drop { $0 != quote }.dropFirst()
      } else {
        rest = rest.drop { !$0.isBlank && $0 != UInt8(ascii: ">") }
      }
    }
  }

  private static func skip(_ rest: inout ArraySlice<UInt8>, past end: StaticString) {
    let end = Array(end.description.utf8)
    while let place = rest.firstIndex(of: end[0]) {
      rest = rest[place...]
      if rest.starts(with: end) {
        rest = rest.dropFirst(end.count)
        return
      }
      rest = rest.dropFirst()
    }
    rest = []
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || 0x09...0x0D ~= self }
  fileprivate var isLetter: Bool { 0x61...0x7A ~= self | 0x20 }
}
