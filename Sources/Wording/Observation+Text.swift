public import Figures

extension Observation {
  /// The number as printed, or with the digits that its derivation leaves certain.
  public func number(in language: Language) -> String {
    printed?.decimal.formatted(in: language)
      ?? Precision(of: interval).text(value.double, in: language)
  }

  /// The number with the sign of its hedge: `>1,500`.
  public func signedNumber(in language: Language) -> String {
    approximation.sign + number(in: language)
  }

  /// The marks beside the number: how it came about, else how firm it is; empty for a plain
  /// outcome.
  public func mark(in language: Language) -> String {
    switch origin {
    case .published: status.mark(in: language)
    case .derivedFromGrowth, .extendedByGrowth, .derivedFromAttainment, .attainedOf:
      Self.derivedMark(in: language)
    case .summed: Self.sumMark(in: language)
    }
  }

  /// The mark of a value that follows from other statements.
  public static func derivedMark(in language: Language) -> String { language.say("d", "t") }
  /// The mark of a sum over former provinces.
  public static func sumMark(in language: Language) -> String { language.say("s", "g") }

  /// How a value that was not printed came about, `nil` for one that was: `from "1,750, +14.38%"`.
  public func derivation(in language: Language) -> String? {
    switch origin {
    case .published:
      nil
    case .derivedFromGrowth(let level, let growth, let year, let status):
      language.say(
        "from \(level.pair(growth.growth(in: language), in: language))"
          + " (\(status.name(in: language)) of \(year))",
        "tính từ \(level.pair(growth.growth(in: language), in: language))"
          + " (\(status.name(in: language)) năm \(year))")
    case .extendedByGrowth(let growth, let base):
      language.say(
        "from \(base.year) and \(growth.growth(in: language).quoted)",
        "tính từ năm \(base.year) và \(growth.growth(in: language).quoted)")
    case .derivedFromAttainment(let level, let attainment):
      language.say(
        "from \(level.pair(attainment.text(in: language) + " of plan", in: language))",
        "tính từ \(level.pair(attainment.text(in: language) + " kế hoạch", in: language))")
    case .attainedOf(let plan, let attainment):
      language.say(
        "from \"\(attainment.text(in: language)) of plan\", the plan being "
          + plan.number(in: language),
        "tính từ \"\(attainment.text(in: language)) kế hoạch\", kế hoạch là "
          + plan.number(in: language))
    case .summed(let parts, let provinces):
      language.say(
        "sum of \(Self.sum(parts, provinces, in: language))",
        "cộng \(Self.sum(parts, provinces, in: language))")
    }
  }

  private static func sum(
    _ parts: [Observation], _ provinces: [String], in language: Language
  ) -> String {
    zip(provinces, parts).map { "\($0.printable) \($1.signedNumber(in: language))" }
      .joined(separator: " + ")
  }
}

extension Quantity {
  /// The number with its hedge, and with its unit where that is percent: `20.27%`, `>1,500`.
  public func text(in language: Language) -> String {
    let percent = unit.name == "percent" ? "%" : ""
    return approximation.sign + decimal.formatted(in: language) + percent
  }

  /// A printed percentage with its hedge, to one decimal: `>100.6%`.
  public func percentage(in language: Language) -> String {
    guard unit.isPercentage else { return text(in: language) }
    return approximation.sign + Percentage(decimal.value.double / 100).text(in: language)
  }

  /// A printed growth with its sign, or as a multiple: `+14.38%`, `2.1 times`.
  public func growth(in language: Language) -> String {
    guard unit.isPercentage else { return "\(text(in: language)) \(unit.name(in: language))" }
    let sign = decimal.significand > 0 ? "+" : ""
    return approximation.sign + sign + decimal.formatted(in: language) + "%"
  }

  fileprivate func pair(_ ratio: String, in language: Language) -> String {
    let separator = language.say(", ", "; ")
    return (text(in: language) + separator + ratio).quoted
  }
}
