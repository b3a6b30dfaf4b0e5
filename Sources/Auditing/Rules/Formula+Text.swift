import Figures

extension Formula {
  /// Why a text is no formula, and where: a place in characters, counted from 1.
  public enum SyntaxFault: Error, Hashable, Sendable {
    case unexpected(String, at: Int)
    case endsEarly
    /// Neither `=` nor another comparison, or more than one.
    case comparisons(Int)
    /// More words, numbers and signs than a formula may have.
    case tooLong(most: Int)
  }

  /// Reads a formula: roles, numbers with a decimal point, `+ - * / ^ ( )` and one of
  /// `= <= >= < >`.
  ///
  /// - Throws: `SyntaxFault` for the first place where the text is none, or is too long or too deep.
  public init(_ text: String) throws(SyntaxFault) {
    let lexemes = try Lexeme.all(in: text)
    let count = lexemes.count { $0.comparison != nil }
    guard count == 1 else { throw .comparisons(count) }
    var parser = Parser(lexemes: lexemes)
    let left = try parser.sum()
    let comparison = try parser.comparison()
    let right = try parser.sum()
    try parser.end()
    self.init(left, comparison, right)
  }
}

/// A word, number or sign of a formula.
private struct Lexeme {
  let text: String
  let place: Int

  var comparison: Formula.Comparison? { Formula.Comparison(rawValue: text) }
  var isRole: Bool { text.first?.isLetter == true }

  /// How many a formula may have: a chain of terms nests as deep as it is long.
  private static let longest = 256

  static func all(in text: String) throws(Formula.SyntaxFault) -> [Lexeme] {
    var lexemes: [Lexeme] = []
    var rest = text[...]
    func place() -> Int { text.distance(from: text.startIndex, to: rest.startIndex) + 1 }
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
        continue
      }
      let length: Int
      if first.isLetter {
        length = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }.count
      } else if first.isASCII, first.isNumber {
        length = rest.prefix { ($0.isASCII && $0.isNumber) || $0 == "." }.count
      } else if "<>".contains(first), rest.dropFirst().first == "=" {
        length = 2
      } else if "+-*/^()=<>".contains(first) {
        length = 1
      } else {
        throw .unexpected(String(first), at: place())
      }
      let lexeme = Lexeme(text: String(rest.prefix(length)), place: place())
      guard lexemes.count < longest else { throw .tooLong(most: longest) }
      lexemes.append(lexeme)
      rest = rest.dropFirst(length)
    }
    return lexemes
  }
}

/// Reads terms by recursive descent.
private struct Parser {
  let lexemes: [Lexeme]
  private var next = 0
  /// How deep brackets may nest, so that no text exhausts the stack.
  private static let deepest = 50
  private var depth = 0

  init(lexemes: [Lexeme]) { self.lexemes = lexemes }

  mutating func sum() throws(Formula.SyntaxFault) -> Formula.Term {
    var term = try product()
    while let sign = take(["+", "-"]) {
      let other = try product()
      term = sign == "+" ? .sum(term, other) : .difference(term, other)
    }
    return term
  }

  mutating func comparison() throws(Formula.SyntaxFault) -> Formula.Comparison {
    guard next < lexemes.count else { throw .endsEarly }
    guard let comparison = lexemes[next].comparison else { throw unexpected() }
    next += 1
    return comparison
  }

  func end() throws(Formula.SyntaxFault) {
    if next < lexemes.count { throw unexpected() }
  }

  private mutating func product() throws(Formula.SyntaxFault) -> Formula.Term {
    var term = try power()
    while let sign = take(["*", "/"]) {
      let place = next
      let other = try power()
      if sign == "/", other == .number(0) {
        throw .unexpected(lexemes[place].text, at: lexemes[place].place)
      }
      term = sign == "*" ? .product(term, other) : .quotient(term, other)
    }
    return term
  }

  private mutating func power() throws(Formula.SyntaxFault) -> Formula.Term {
    let base = try factor()
    guard take(["^"]) != nil else { return base }
    guard next < lexemes.count else { throw .endsEarly }
    guard lexemes[next].isRole else { throw unexpected() }
    next += 1
    return .power(base, exponent: lexemes[next - 1].text)
  }

  private mutating func factor() throws(Formula.SyntaxFault) -> Formula.Term {
    guard next < lexemes.count else { throw .endsEarly }
    let lexeme = lexemes[next]
    if lexeme.isRole {
      next += 1
      return .role(lexeme.text)
    }
    if let number = Decimal(plain: lexeme.text) {
      next += 1
      return .number(number.value)
    }
    guard lexeme.text == "(", depth < Self.deepest else { throw unexpected() }
    next += 1
    depth += 1
    let term = try sum()
    depth -= 1
    guard next < lexemes.count else { throw .endsEarly }
    guard take([")"]) != nil else { throw unexpected() }
    return term
  }

  private mutating func take(_ signs: [String]) -> String? {
    guard next < lexemes.count, signs.contains(lexemes[next].text) else { return nil }
    next += 1
    return lexemes[next - 1].text
  }

  private func unexpected() -> Formula.SyntaxFault {
    .unexpected(lexemes[next].text, at: lexemes[next].place)
  }
}
