/// The numbers of a text as they are printed, marks between their digits included: `1.750`, `14,38`.
struct PrintedNumbers {
  private(set) var all: Set<String> = []

  init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start: Int?
      var end = 0
      for (place, byte) in bytes.enumerated() {
        if (0x30...0x39).contains(byte) {
          if start == nil { start = place }
          end = place + 1
        } else if let first = start, byte != Self.point && byte != Self.comma || end < place {
          all.insert(String(decoding: bytes[first..<end], as: UTF8.self))
          start = nil
        }
      }
      if let first = start { all.insert(String(decoding: bytes[first..<end], as: UTF8.self)) }
    }
  }

  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")
}
