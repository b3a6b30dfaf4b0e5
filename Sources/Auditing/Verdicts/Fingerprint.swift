/// A short name for a finding that stays the same while its rule, document and printed figures do
/// (FNV-1a, 64 bits).
enum Fingerprint {
  static func id(of rule: String, _ document: String, _ words: [String]) -> String {
    // The file's name and not its folder, so that a baseline holds wherever the reports lie.
    let file = document.split(separator: "/").last.map(String.init) ?? document
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in ([rule, file] + words).joined(separator: "\u{1F}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
