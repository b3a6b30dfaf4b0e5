import Figures

extension Interval.End {
  /// The value by all its digits if six decimals hold it, else by nine significant ones.
  var digits: String {
    guard let decimal = Decimal(rounding: value, places: 6), decimal.value == value else {
      return HistoryRow.number(value.double)
    }
    var digits = decimal.plain
    while digits.hasSuffix("0"), digits.contains(".") { digits.removeLast() }
    if digits.hasSuffix(".") { digits.removeLast() }
    return digits
  }
}

extension Interval {
  /// Both ends; an end that is absent is null.
  var json: JSONText {
    .object([
      ("low", lower.map { .digits($0.digits) } ?? .null),
      ("high", upper.map { .digits($0.digits) } ?? .null),
    ])
  }
}

extension JSONText {
  /// A chance with four decimals.
  static func chance(_ value: Double) -> JSONText {
    .double((value * 10_000).rounded() / 10_000)
  }
}
