/// The text of a page from one block's edge to the next, with the line breaks in it.
struct PageLine {
  private static let lineBreak: Unicode.Scalar = "\u{2028}"

  private var text = String.UnicodeScalarView()
  private var linked = 0
  /// The bytes of its characters, white space apart.
  private(set) var letters = 0

  /// Whether most of it leads elsewhere.
  var isMostlyLinked: Bool { linked * 2 > letters }

  mutating func append(_ piece: String, isLinked: Bool, keepsLines: Bool) {
    let shown = piece.utf8.count { $0 > 0x20 }
    letters += shown
    if isLinked { linked += shown }
    for scalar in piece.unicodeScalars {
      switch scalar.value {
      case 0x0A where keepsLines: breakLine()
      // What pages write by the numbers of windows-1252.
      case 0x80...0x9F: text += ByteEncoding.windows1252.decode([UInt8(scalar.value)])
      default: text.append(scalar)
      }
    }
  }

  mutating func breakLine() {
    text.append(Self.lineBreak)
  }

  /// Its paragraphs: a line break ends one, unless the sentence plainly goes on behind it.
  func paragraphs(isWhole: Bool) -> [String] {
    var paragraphs: [String.UnicodeScalarView] = []
    var mayGoOn = false
    for part in text.split(separator: Self.lineBreak, omittingEmptySubsequences: false) {
      let shown = part.drop { $0.isBlank }
      guard !shown.isEmpty else {
        mayGoOn = isWhole
        continue
      }
      if let last = paragraphs.last, isWhole || mayGoOn && Self.goesOn(last, shown) {
        paragraphs[paragraphs.count - 1].append(" ")
        paragraphs[paragraphs.count - 1] += shown
      } else {
        paragraphs.append(String.UnicodeScalarView(shown))
      }
      mayGoOn = true
    }
    return paragraphs.map { String($0) }
  }

  /// Whether a line ends within a sentence and the next begins with a word in lower case, and not
  /// with the letter of a list ("a)").
  static func goesOn(
    _ line: String.UnicodeScalarView, _ next: Substring.UnicodeScalarView
  ) -> Bool {
    guard let end = line.last(where: { !$0.isBlank }), let start = next.first,
      let second = next.dropFirst().first
    else { return false }
    return (end == "," || end.properties.isAlphabetic || end.properties.numericType != nil)
      && start.properties.isLowercase && (second.properties.isAlphabetic || second.isBlank)
  }
}
