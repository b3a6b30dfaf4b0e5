import Figures
import TestSupport

@testable import Auditing

/// Amounts that add up and compare exactly, and the claims that print them rounded.
struct Truth {
  let claims: [Claim]

  /// An amount with its halves, quarters, plan, base, and how they compare; exports and imports add
  /// up to trade.
  static func random(
    _ random: inout RepeatableRandom, rounding: FloatingPointRoundingRule = .toNearestOrAwayFromZero
  ) -> Truth {
    var claims: [Claim] = []
    func print(_ value: Double, _ places: Int) -> String {
      let scale = places == 0 ? 1.0 : places == 1 ? 10 : 100
      let digits = Int128((value * scale).rounded(rounding))
      return Decimal(significand: digits, places: places)?.formatted(in: .vietnamese) ?? ""
    }
    func tell(
      _ value: Double, _ unit: String, _ places: Int, _ indicator: String,
      _ measure: Measure = .level,
      to owner: Int? = nil, over period: String = "2024", as status: Status = .actual
    ) {
      claims.append(
        claim(
          claims.count + 1, "\(print(value.magnitude, places))\(unit)", measure, of: indicator,
          to: owner, over: period,
          as: status, value < 0 ? .down : .none))
    }
    let parts = (0..<4).map { _ in Double.random(in: 20...900, using: &random) }
    let year = parts.reduce(0, +)
    let plan = year * Double.random(in: 0.85...1.2, using: &random)
    let base = year * Double.random(in: 0.85...1.2, using: &random)
    let places = Int.random(in: 0...2, using: &random)
    tell(year, " ha", places, "forest")
    tell(
      100 * year / plan, "%", Int.random(in: 0...2, using: &random), "forest", .attainment, to: 1)
    tell(
      100 * (year / base - 1), "%", Int.random(in: 0...2, using: &random), "forest", .growth, to: 1)
    tell(plan, " ha", places, "forest", as: .plan)
    tell(base, " ha", places, "forest", over: "2023")
    for (index, part) in parts.enumerated() {
      tell(part, " ha", Int.random(in: 0...2, using: &random), "forest", over: "2024-Q\(index + 1)")
    }
    tell(parts[0] + parts[1], " ha", places, "forest", over: "2024-6m")
    tell(parts[0] + parts[1] + parts[2], " ha", places, "forest", over: "2024-9m")
    tell(year, " triệu USD", places, "exports")
    tell(base, " triệu USD", places, "imports")
    tell(year + base, " triệu USD", places, "trade_total")
    return Truth(claims: claims)
  }
}

extension [Claim] {
  /// The claims with one digit of one of them changed.
  func mistyped(_ index: Int, at random: inout RepeatableRandom) -> [Claim] {
    var copy = self
    copy[index] = copy[index].mistyped(at: &random)
    return copy
  }
}

extension Claim {
  /// The claim with one of its digits changed to another.
  fileprivate func mistyped(at random: inout RepeatableRandom) -> Claim {
    var words = Array(statement.citation.words)
    let places = words.indices.filter { words[$0].isASCII && words[$0].isNumber }
    let digits = places.filter { words[$0] != "0" || $0 > 0 }
    let place = digits[Int.random(in: digits.indices, using: &random)]
    let others = "123456789".filter { $0 != words[place] }
    words[place] = others.randomElement(using: &random) ?? "1"
    return claim(
      id, String(words), statement.measure, of: statement.indicator, to: of,
      over: statement.period.description, as: statement.status, against: statement.comparison,
      direction)
  }
}
