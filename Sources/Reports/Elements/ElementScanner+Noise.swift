extension ElementScanner {
  /// The token after something that holds digits and is no figure: a date with its day is a period,
  /// the rest ends here.
  func noise(at index: Int) -> Int? {
    let token = tokens[index]
    if token.kind == .word { return address(at: index) }
    if isFootnote(index) { return index + 3 }
    guard token.kind == .number else { return nil }
    return telephone(at: index) ?? clock(at: index) ?? documentNumber(at: index)
      ?? ordinal(at: index) ?? code(at: index)
  }

  /// A number that starts with a zero and goes on: "0275.3822 365".
  private func telephone(at index: Int) -> Int? {
    let digits = scalars[tokens[index].range]
    guard digits.first == "0", digits.count > 2, digits.dropFirst().first?.digit != nil else {
      return nil
    }
    var end = index + 1
    while end < tokens.count {
      switch tokens[end].kind {
      case .number where tokens[end].range.count >= 2: end += 1
      case .mark("-") where token(end + 1)?.kind == .number: end += 2
      case .mark(")") where token(end + 1)?.kind == .number: end += 2
      default: return end
      }
    }
    return end
  }

  /// "13:33", "13h30", "8 giờ".
  private func clock(at index: Int) -> Int? {
    guard let hour = integer(index), hour < 25 else { return nil }
    if token(index + 1)?.isMark(":") == true, token(index + 2)?.kind == .number,
      token(index + 2)?.isAfterGap == false
    {
      return index + 3
    }
    guard let next = token(index + 1), next.kind == .word, !next.isAfterGap,
      text(index + 1..<index + 2).lowercased() == "h"
    else { return nil }
    return token(index + 2)?.kind == .number && token(index + 2)?.isAfterGap == false
      ? index + 3 : index + 2
  }

  /// "33/2022/TT-BCT", "05-CT/TW": digits joined to capitals by a slash or a dash.
  private func documentNumber(at index: Int) -> Int? {
    var end = index + 1
    var hasLetters = false
    let limit = index + Self.longestName
    while end < limit, let mark = token(end), !mark.isAfterGap,
      mark.isMark("/") || mark.isMark("-"),
      let next = token(end + 1), !next.isAfterGap
    {
      if next.kind == .word {
        guard next.isCapitalised else { break }
        hasLetters = hasLetters || isAbbreviation(next)
        end += 2
      } else if next.kind == .number {
        end += 2
      } else {
        break
      }
      while end < limit, let more = token(end), !more.isAfterGap,
        more.kind == .word || more.kind == .number
      {
        end += 1
      }
    }
    return hasLetters ? end : nil
  }

  /// The most tokens that the number of a document is looked for in.
  private static let longestName = 32

  private func isAbbreviation(_ token: Token) -> Bool {
    token.range.count <= 6 && scalars[token.range].filter(\.properties.isUppercase).count >= 1
      && scalars[token.range].filter(\.properties.isLowercase).count <= 1
  }

  /// A number after "số", "thứ", "điều" and the like, or one that opens a line as its mark.
  private func ordinal(at index: Int) -> Int? {
    if isListMark(index) { return index + 2 }
    if isSection(index) { return index + 1 }
    // "Hải Phòng 11,2%" is no room, and "hạt điều 15 tấn" no article.
    guard follows(.notBefore, index), !follows(.region, index), !isMeasured(index) else {
      return nil
    }
    var end = index + 1
    while token(end)?.isMark("/") == true, token(end)?.isAfterGap == false,
      token(end + 1)?.kind == .number
    {
      end += 2
    }
    return end
  }

  /// "1.1 Trồng trọt" at the start of a line.
  private func isSection(_ index: Int) -> Bool {
    guard startsLine(index), let next = token(index + 1), next.kind == .word, next.isAfterGap,
      next.isCapitalised
    else { return false }
    let text = NumberText(scalars[tokens[index].range])
    return text.marks.contains(".") && Set(text.marks).count == 1
      && text.groups.allSatisfy { $0.count <= 2 }
  }

  private func startsLine(_ index: Int) -> Bool {
    token(index - 1).map { $0.kind == .lineEnd } ?? true
  }

  /// "1." or "2)" at the start of a line, "(3)" anywhere.
  private func isListMark(_ index: Int) -> Bool {
    guard let number = integer(index), number < 100, let next = token(index + 1), !next.isAfterGap
    else { return false }
    if startsLine(index) {
      return next.isMark(".") || next.isMark(")")
        || next.isMark("/") && token(index + 2)?.kind == .word
    }
    return next.isMark(")") && token(index - 1)?.isMark("(") == true && number < 30
      && token(index + 2)?.kind == .word
  }

  /// "(1)" after a figure or a word.
  private func isFootnote(_ index: Int) -> Bool {
    guard tokens[index].isMark("("), let number = integer(index + 1), number < 30,
      let before = token(index - 1), before.kind != .lineEnd
    else { return false }
    return token(index + 2)?.isMark(")") == true
  }

  /// Whether a unit of measure follows a number, and no thing that is counted.
  private func isMeasured(_ index: Int) -> Bool {
    guard let unit = unit(at: index + 1)?.unit, unit.base != nil else { return false }
    return !unit.isCount && unit.base != "times" && unit.base != "percent"
  }

  /// Whether a phrase of a category ends right before a token.
  private func follows(_ category: Category, _ index: Int) -> Bool {
    for length in 1...3 where index - length >= 0 {
      if let (_, end) = phrase(category, at: index - length), end == index { return true }
    }
    return false
  }

  /// Digits glued to letters that are no unit: "Covid19", "QL1A", "A4".
  private func code(at index: Int) -> Int? {
    guard !tokens[index].isAfterGap, let before = token(index - 1), before.kind == .word,
      before.word < 0
    else { return nil }
    return index + 1
  }
}
