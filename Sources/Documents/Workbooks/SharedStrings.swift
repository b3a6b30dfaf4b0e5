/// The texts of a workbook that cells refer to by their numbers.
final class SharedStrings: MarkupReceiver {
  private(set) var texts: [String] = []
  private var text: StringItem?

  func start(_ name: String, _ attributes: [String: String]) {
    if name == "si" { text = StringItem() } else { text?.start(name) }
  }

  func end(_ name: String) {
    text?.end(name)
    guard name == "si", let text else { return }
    texts.append(text.shown)
    self.text = nil
  }

  func characters(_ piece: String) {
    text?.characters(piece)
  }
}

/// A text in one piece or in runs; how it is pronounced is left out.
struct StringItem {
  private var text = ""
  private var isText = false
  private var isPhonetic = false

  /// What is left of it without white space at its ends.
  var shown: String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[first...last])
  }

  mutating func start(_ name: String) {
    if name == "t" { isText = true }
    if name == "rPh" { isPhonetic = true }
  }

  mutating func end(_ name: String) {
    if name == "t" { isText = false }
    if name == "rPh" { isPhonetic = false }
  }

  mutating func characters(_ piece: String) {
    if isText, !isPhonetic { text += piece }
  }
}
