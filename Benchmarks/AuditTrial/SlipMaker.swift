import Figures
import TestSupport

/// Mistypes one figure of a record, by the typo model of AUDITING, D5.
struct SlipMaker {
  private var random: RepeatableRandom

  init(seed: UInt64) { random = RepeatableRandom(seed: seed) }

  private static let kinds: [(String, Int)] = [
    ("substitution", 30), ("transposition", 15), ("decimal", 15), ("insertion", 12),
    ("deletion", 13), ("unit", 8), ("direction", 7),
  ]

  /// The record with one slip, whose print differs from what was meant.
  mutating func mistyped(_ record: Record) -> Record {
    var kind = kind()
    var tries = 0
    while true {
      // Some records have no figure that slips that way.
      tries += 1
      if tries % 50 == 0 { kind = self.kind() }
      let index = Int.random(in: record.figures.indices, using: &random)
      guard let figure = slipped(record.figures[index], kind, record.language),
        figure.words(in: record.language) != record.figures[index].words(in: record.language)
          || figure.direction != record.figures[index].direction
      else { continue }
      var result = record
      let meant = record.figures[index]
      result.figures[index] = figure
      let text =
        kind == "direction"
        ? "-" + meant.words(in: record.language) : meant.words(in: record.language)
      result.wrong = (index, text, kind)
      return result
    }
  }

  private mutating func kind() -> String {
    var place = Int.random(in: 0..<100, using: &random)
    for (kind, weight) in Self.kinds {
      if place < weight { return kind }
      place -= weight
    }
    return "substitution"
  }

  /// `nil` where the figure cannot slip that way.
  private mutating func slipped(_ figure: Figure, _ kind: String, _ language: Language) -> Figure? {
    var digits = Array(String(figure.decimal.significand.magnitude))
    var places = figure.decimal.places
    while digits.count <= places { digits.insert("0", at: 0) }
    let index = Int.random(in: digits.indices, using: &random)
    let digit = Character(String(Int.random(in: 0...9, using: &random)))
    let isDecimal = index >= digits.count - places
    switch kind {
    case "substitution": digits[index] = digit
    case "transposition":
      guard index > 0 else { return nil }
      digits.swapAt(index, index - 1)
    case "insertion":
      digits.insert(digit, at: index)
      if isDecimal { places += 1 }
    case "deletion":
      guard digits.count > 1 else { return nil }
      digits.remove(at: index)
      if isDecimal { places -= 1 }
    case "decimal":
      guard let decimal = figure.decimal.shifted(by: Bool.random(using: &random) ? 1 : -1) else {
        return nil
      }
      return printing(figure, decimal)
    case "unit": return otherUnit(figure, language)
    default:
      guard figure.direction != .none else { return nil }
      var other = figure
      other.direction = figure.direction == .up ? .down : .up
      return other
    }
    guard digits.count > places, digits[0] != "0" || digits.count == places + 1,
      let significand = Int128(String(digits)), significand != 0,
      let decimal = Decimal(significand: significand, places: places)
    else { return nil }
    return printing(figure, decimal)
  }

  private func printing(_ figure: Figure, _ decimal: Decimal) -> Figure? {
    var other = figure
    guard decimal.places >= 0 else {
      let value = decimal.value
      guard let whole = Decimal(significand: value.numerator, places: 0) else { return nil }
      other.decimal = whole
      return other
    }
    other.decimal = decimal
    return other
  }

  private static let units = [
    "triệu USD": ("tỷ USD", "billion USD"), "tỷ đồng": ("triệu đồng", "million VND"),
    "tấn": ("nghìn tấn", "thousand tonnes"), "million USD": ("billion USD", "billion USD"),
    "billion VND": ("million VND", "million VND"), "tonnes": ("thousand tonnes", "thousand tonnes"),
  ]

  private func otherUnit(_ figure: Figure, _ language: Language) -> Figure? {
    guard let (words, unit) = Self.units[figure.unitWords] else { return nil }
    return Figure(
      role: figure.role, indicator: figure.indicator, measure: figure.measure,
      unit: Quantity.Unit(unit), unitWords: words, period: figure.period, status: figure.status,
      comparison: figure.comparison, owner: figure.owner, direction: figure.direction,
      approximation: figure.approximation, decimal: figure.decimal)
  }
}
