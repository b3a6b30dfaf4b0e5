import Figures

/// A unit as the words after a number tell it: `nghìn tỷ đồng`, `triệu lượt khách`, `%`.
struct PrintedUnit {
  /// The base unit's name in the catalogue of units; `nil` where only a magnitude is printed.
  var base: String?
  /// The power of ten before it.
  var exponent = 0
  /// Whether it counts only after an indicator that is told in it.
  var isOfKnownOnly = false

  /// What `read` prints: `trillion VND`, `million visitors`, `count:thousand animals`.
  var unit: Quantity.Unit? {
    guard let base else { return nil }
    return Self.usual[base]?[exponent] ?? Self.unit(base, exponent)
  }

  /// The units that most figures are told in, since finding one by its name takes long.
  private static let usual: [String: [Int: Quantity.Unit]] = {
    let bases = [
      "percent", "percentage points", "times", "VND", "USD", "tonnes", "hectares", "visitors",
      "count:projects", "count:communes", "count:people", "count:households",
    ]
    return Dictionary(
      uniqueKeysWithValues: bases.map { base in
        (base, magnitudes.keys.reduce(into: [:]) { $0[$1] = unit(base, $1) })
      })
  }()

  private static func unit(_ base: String, _ exponent: Int) -> Quantity.Unit? {
    guard let magnitude = magnitudes[exponent] else { return nil }
    guard exponent > 0 else { return Quantity.Unit(base) }
    if base.hasPrefix("count:") { return Quantity.Unit("count:\(magnitude) \(base.dropFirst(6))") }
    return Quantity.Unit("\(magnitude) \(base)")
  }

  private static let magnitudes = [
    0: "", 3: "thousand", 4: "ten thousand", 6: "million", 9: "billion", 12: "trillion",
    15: "quadrillion",
  ]

  /// The largest whole number usual before the unit, where a dot before three digits is doubtful.
  ///
  /// No province trades 1,000 billion dollars; percentages and multiples stay below a thousand.
  var usualLimit: Int? {
    switch (base, exponent) {
    case ("percent", _), ("percentage points", _), ("times", _): 1000
    case ("USD", 9), ("VND", 12), ("visitors", 6), ("tonnes", 6), ("kWh", 9), ("hectares", 6): 999
    default: nil
    }
  }

  var isPercentage: Bool { base == "percent" || base == "percentage points" || base == "per mille" }
  var isMoney: Bool { base.map { $0.hasPrefix("VND") || $0.hasPrefix("USD") } ?? false }
  var isCount: Bool { base?.hasPrefix("count:") ?? false }
}
