import Figures

/// Which mark sets off the decimals in a document, by the numbers that leave no doubt.
///
/// Official style is `1.234.567,8`; some pages print `1,234,567.8`, and some mix the two.
struct NumberStyle {
  /// Whether commas group thousands, as in English.
  let isEnglish: Bool

  /// The habit of the numbers in a text.
  init(of tokens: [Token], in scalars: [Unicode.Scalar]) {
    var official = 0
    var english = 0
    for token in tokens where token.kind == .number {
      switch NumberText(scalars[token.range]).evidence {
      case .comma: official += 1
      case .dot: english += 1
      case nil: break
      }
    }
    isEnglish = english > official
  }

  init(isEnglish: Bool) { self.isEnglish = isEnglish }

  /// The number that digits with marks stand for.
  ///
  /// - Parameter usual: the largest number that the unit after it is usually told in; a dot before
  ///   three digits sets off decimals where thousands would go beyond.
  /// - Returns: `nil` for what is no number (`5.5.2015`), and beyond the range of `Decimal`.
  func decimal(_ text: NumberText, usual: Int?) -> Decimal? {
    guard let mark = text.decimalMark(isEnglish: isEnglish, usual: usual) else {
      return text.isGrouped ? Decimal(digits: text.digits, places: 0) : nil
    }
    switch mark {
    case .none: return Decimal(digits: text.digits, places: 0)
    case .last: return Decimal(digits: text.digits, places: text.groups.last?.count ?? 0)
    }
  }
}

/// The digits of a printed number, group by group, and the marks between the groups.
struct NumberText {
  let groups: [[UInt8]]
  let marks: [Unicode.Scalar]

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var groups: [[UInt8]] = [[]]
    var marks: [Unicode.Scalar] = []
    for scalar in scalars {
      if scalar.isNumberMark {
        marks.append(scalar.isGroupingSpace ? " " : scalar)
        groups.append([])
      } else if let digit = UInt8(exactly: scalar.value) {
        groups[groups.count - 1].append(digit)
      }
    }
    self.groups = groups
    self.marks = marks
  }

  var digits: [UInt8] { Array(groups.joined()) }

  /// Whether every mark can group thousands: one kind of mark, three digits after each.
  var isGrouped: Bool {
    Set(marks).count <= 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
      && (marks.isEmpty
        || ((1...3).contains(groups[0].count) && groups[0].first != UInt8(ascii: "0")))
  }

  enum Mark { case comma, dot }

  /// Which mark sets off decimals beyond doubt: both marks stand there, or one stands before other
  /// than three digits, or one groups twice.
  var evidence: Mark? {
    guard let last = marks.last, last != " " else { return nil }
    let other: Mark = last == "," ? .dot : .comma
    let this: Mark = last == "," ? .comma : .dot
    if Set(marks).subtracting([" "]).count == 2 { return this }
    if marks.count > 1 { return isGrouped ? other : nil }
    return groups[1].count == 3 ? nil : this
  }

  enum DecimalMark { case none, last }

  /// Where the decimals start; `nil` if the marks make no sense as a number.
  func decimalMark(isEnglish: Bool, usual: Int?) -> DecimalMark? {
    guard let last = marks.last else { return DecimalMark.none }
    let kinds = Set(marks).subtracting([" "])
    if last == " " { return kinds.isEmpty && isGrouped ? DecimalMark.none : nil }
    if kinds.count == 2 {
      // "1.234,5": groups before the decimals, all by the other mark.
      let before = marks.dropLast()
      let isSound =
        before.allSatisfy { $0 == before.first } && before.first != last
        && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
      return isSound ? .last : nil
    }
    if marks.count > 1 { return isGrouped ? DecimalMark.none : nil }
    guard groups[1].count == 3, isGrouped else { return .last }
    if last == "," { return isEnglish ? DecimalMark.none : .last }
    if isEnglish { return .last }
    let grouped = digits.reduce(0) { min($0 * 10 + Int($1 - 48), 1_000_000_000) }
    if let usual, grouped > usual { return .last }
    return DecimalMark.none
  }
}

extension Decimal {
  /// The digits as one number; `nil` beyond the range.
  init?(digits: [UInt8], places: Int) {
    guard !digits.isEmpty, digits.count <= 30 else { return nil }
    self.init(
      significand: digits.reduce(0 as Int128) { $0 * 10 + Int128($1 - UInt8(ascii: "0")) },
      places: places)
  }
}
