/// The address of a file, or of another source, as SARIF takes it.
enum ArtifactURI {
  /// A path with all but plain letters, digits and slashes in percent signs.
  static func file(_ path: String) -> String {
    (path.hasPrefix("/") ? "file://" : "") + escaped(path, keeping: Self.ofPaths)
  }

  /// An address on the web; `nil` for any other, which a viewer might run.
  static func web(_ address: String) -> String? {
    let lower = address.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return nil }
    return escaped(address, keeping: Self.ofAddresses)
  }

  private static let ofPaths = Set("-._~/".utf8)
  private static let ofAddresses = Set("-._~/:?#@!$&'()*+,;=%".utf8)

  private static func escaped(_ text: String, keeping marks: Set<UInt8>) -> String {
    var escaped = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: escaped.unicodeScalars.append(.init(byte))
      case _ where marks.contains(byte): escaped.unicodeScalars.append(.init(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        escaped += hex.count == 1 ? "%0\(hex)" : "%\(hex)"
      }
    }
    return escaped
  }
}
