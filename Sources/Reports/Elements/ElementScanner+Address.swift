extension ElementScanner {
  /// The token after an address that a word starts: `name@example.org`, `https://example.org/a-2024`.
  func address(at index: Int) -> Int? {
    guard tokens[index].kind == .word, let start = hostOrPath(at: index) else { return nil }
    var end = start
    while let next = token(end), isGlued(next), !Self.closing.contains(next.kind) { end += 1 }
    // A full stop ends the sentence.
    while end > start, Self.stops.contains(tokens[end - 1].kind) { end -= 1 }
    return end
  }

  private static let closing: [Token.Kind] = "()<>\",".unicodeScalars.map { .mark($0) }
  private static let stops: [Token.Kind] = ".:;'".unicodeScalars.map { .mark($0) }

  /// The token after what shows that a word starts an address.
  private func hostOrPath(at index: Int) -> Int? {
    if isGluedMark(index + 1, ":"), isGluedMark(index + 2, "/"), isGluedMark(index + 3, "/") {
      return index + 4
    }
    if isGluedMark(index + 1, "."), text(index..<index + 1).lowercased() == "www" {
      return index + 2
    }
    for place in index + 1..<index + Self.longestUser {
      guard let part = token(place), isGlued(part) else { return nil }
      if part.isMark("@") { return token(place + 1)?.kind == .word ? place + 1 : nil }
    }
    return nil
  }

  private func isGlued(_ token: Token) -> Bool { !token.isAfterGap && token.kind != .lineEnd }

  private func isGluedMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    token(index).map { isGlued($0) && $0.isMark(mark) } ?? false
  }

  /// The most tokens that the name before an `@` is looked for in.
  private static let longestUser = 12
}
