import Figures

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

  /// Which mark sets off decimals beyond doubt: both marks stand there, or one groups twice, or one
  /// cannot group: it stands before other than three digits, or after a zero.
  var evidence: Mark? {
    guard let last = marks.last, last != " " else { return nil }
    let other: Mark = last == "," ? .dot : .comma
    let this: Mark = last == "," ? .comma : .dot
    if Set(marks).subtracting([" "]).count == 2 { return this }
    if marks.count > 1 { return isGrouped ? other : nil }
    if isMonthOfYear { return nil }
    return isGrouped ? nil : this
  }

  /// "5.2015"
  private var isMonthOfYear: Bool {
    groups[0].count <= 2 && groups[1].count == 4
      && (groups[1].starts(with: "19".utf8) || groups[1].starts(with: "20".utf8))
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
