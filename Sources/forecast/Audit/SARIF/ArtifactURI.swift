/// The address of a file as SARIF takes it.
enum ArtifactURI {
  /// A path without steps that lead nowhere, all but plain letters, digits and slashes in percent
  /// signs. One that is not absolute stays so: code scanning looks for it from the repository's
  /// root.
  static func file(_ path: String) -> String {
    let steps = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return (path.hasPrefix("/") ? "file:///" : "") + escaped(steps)
  }

  private static let plainMarks = Set("-._~/".utf8)

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: escaped.unicodeScalars.append(.init(byte))
      case _ where plainMarks.contains(byte): escaped.unicodeScalars.append(.init(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        escaped += hex.count == 1 ? "%0\(hex)" : "%\(hex)"
      }
    }
    return escaped
  }
}
