/// One section of a number format: how many digits, and the words around them.
struct NumberSection {
  /// Set if it shows days or times.
  private(set) var date: DateFormat?

  private var isGeneral = false
  private var hasDigits = false
  private var integerDigits = 0
  private var decimals = 0
  /// Those of the decimals that are shown even if they are zeros.
  private var fixedDecimals = 0
  /// The powers of ten by which the number is shown larger: two for a percentage.
  private var power = 0
  private var before = ""
  private var after = ""

  init(_ code: Substring) {
    if code.lowercased().hasPrefix("general") || code.contains("@") || Self.isOdd(code) {
      isGeneral = true
    } else {
      date = DateFormat(code)
      if date == nil { read(code) }
    }
  }

  /// Fractions and powers of ten are shown as plain numbers.
  private static func isOdd(_ code: Substring) -> Bool {
    let plain = code.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map(\.element).joined()
    return plain.contains("?/") || plain.contains("#/") || plain.contains("E+")
      || plain.contains("E-")
  }

  private mutating func read(_ code: Substring) {
    var rest = code
    var isFraction = false
    while let character = rest.popFirst() {
      switch character {
      case "\"":
        word(String(rest.prefix { $0 != "\"" }))
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "!": if let next = rest.popFirst() { word(String(next)) }
      case "_", "*": _ = rest.popFirst()
      case "[":
        word(Self.currency(rest.prefix { $0 != "]" }))
        rest = rest.drop { $0 != "]" }.dropFirst()
      case "0", "#", "?":
        hasDigits = true
        if isFraction {
          decimals = min(decimals + 1, 30)
          if character != "#" { fixedDecimals = decimals }
        } else if character == "0" {
          integerDigits = min(integerDigits + 1, 30)
        }
      case ".": isFraction = true
      case ",":
        // Behind the last digit, each stands for a thousand that is left out.
        if hasDigits, !rest.contains(where: { "0#?".contains($0) }) { power -= 3 }
      case "%":
        power += 2
        word("%")
      default: word(String(character))
      }
    }
  }

  private mutating func word(_ text: String) {
    if hasDigits { after += text } else { before += text }
  }

  /// The sign in `[$₫-42A]`; nothing for a colour or a condition.
  private static func currency(_ text: Substring) -> String {
    text.first == "$" ? String(text.dropFirst().prefix { $0 != "-" }) : ""
  }

  func shown(_ digits: DecimalDigits) -> String {
    if isGeneral { return digits.general }
    guard hasDigits else { return before }
    let shown = digits.scaled(by: power).rounded(to: decimals)
      .text(integerDigits: integerDigits, fixedDecimals: fixedDecimals)
    // Brackets and signs around a number below zero say what its own sign says.
    let signs: Set<Character> = ["-", "(", ")", "−"]
    guard digits.isNegative else { return before + shown + after }
    return before.filter { !signs.contains($0) } + shown + after.filter { !signs.contains($0) }
  }
}
