import Glibc

/// The decimal digits of a number: the fifteen that a workbook keeps.
struct DecimalDigits {
  private(set) var isNegative: Bool
  /// Without zeros at either end; none for zero.
  private var digits: [UInt8]
  /// The place of the point: behind this many digits.
  private var point: Int

  init(_ number: Double) {
    precondition(number.isFinite, "A number that is shown is finite.")
    var text = [CChar](repeating: 0, count: 32)
    _ = withVaList([number.magnitude]) { vsnprintf(&text, text.count, "%.14e", $0) }
    let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let parts = bytes.split(separator: UInt8(ascii: "e"))
    digits = parts[0].filter { 0x30...0x39 ~= $0 }.map { $0 - 0x30 }
    point = (Int(String(decoding: parts[1], as: UTF8.self)) ?? 0) + 1
    isNegative = number < 0
    trim()
  }

  var isZero: Bool { digits.isEmpty }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    if digits.isEmpty {
      point = 0
      isNegative = false
    }
  }

  /// The number times a power of ten.
  func scaled(by power: Int) -> DecimalDigits {
    var scaled = self
    if !isZero { scaled.point += power }
    return scaled
  }

  /// The nearest number of this many decimals; a half is rounded away from zero.
  func rounded(to decimals: Int) -> DecimalDigits {
    var rounded = self
    let kept = point + decimals
    guard kept < digits.count else { return self }
    let isUp = kept >= 0 && digits[kept] >= 5
    rounded.digits = kept > 0 ? Array(digits[..<kept]) : []
    if isUp {
      if kept == 0 { rounded.digits = [] }
      var index = rounded.digits.count - 1
      while index >= 0, rounded.digits[index] == 9 {
        rounded.digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        rounded.digits[index] += 1
      } else {
        rounded.digits.insert(1, at: 0)
        rounded.point += 1
      }
    }
    rounded.trim()
    return rounded
  }

  /// As a cell without a format shows it: in eleven characters at most, unless it is larger.
  var general: String {
    rounded(to: max(0, 10 - max(point, 1))).text(integerDigits: 1, fixedDecimals: 0)
  }

  /// The number with a decimal comma, and at least so many digits on either side of it.
  func text(integerDigits: Int, fixedDecimals: Int) -> String {
    var whole = (0..<max(point, 0)).map { $0 < digits.count ? digits[$0] : 0 }
    while whole.count < max(integerDigits, 1) { whole.insert(0, at: 0) }
    var decimals =
      [UInt8](repeating: 0, count: isZero ? 0 : max(-point, 0)) + digits.dropFirst(max(point, 0))
    while decimals.count < fixedDecimals { decimals.append(0) }
    func text(_ digits: [UInt8]) -> String {
      String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }
    return (isNegative ? "-" : "") + text(whole) + (decimals.isEmpty ? "" : "," + text(decimals))
  }
}
