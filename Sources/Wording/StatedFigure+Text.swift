public import Figures
public import Reports

extension StatedFigure {
  /// What the number says of its indicator: `Exports of goods: up on the year before`.
  ///
  /// - Parameter name: the indicator's name in the language; empty where the document tells none.
  public func meaning(of name: String, in language: Language) -> String {
    let subject = [name.printable, scope.printable].filter { !$0.isEmpty }.joined(separator: ", ")
    let what = [aspect(in: language), price(in: language), end(in: language)].compactMap { $0 }
      .joined(separator: ", ")
    return [subject, what].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// The printed words with the sign of their hedge, and the unit where they have none:
  /// `>1,500 million USD`, `680 (million USD)`.
  public func words(in language: Language) -> String {
    let quantity = statement.quantity
    let words = quantity.approximation.sign + statement.citation.words.printable
    let unit = quantity.unit.title(in: language)
    let namesUnit = words.contains { $0.isLetter || $0 == "%" || $0 == "‰" }
    return namesUnit || unit.isEmpty ? words : "\(words) (\(unit))"
  }

  /// What of the indicator the number is; `nil` for an amount, which needs no word.
  private func aspect(in language: Language) -> String? {
    switch statement.measure {
    case .level: nil
    case .rate: language.say("rate", "tỷ lệ")
    case .share: language.say("share", "tỷ trọng")
    case .attainment:
      statement.comparison == .samePeriodLastYear
        ? language.say("of the same period last year", "bằng so với cùng kỳ năm trước")
        : language.say("of the plan", "so với kế hoạch")
    case .excess:
      direction == .down
        ? language.say("short of the plan", "thấp hơn kế hoạch")
        : language.say("above the plan", "vượt kế hoạch")
    case .growth, .changeLevel: change(in: language)
    }
  }

  private func change(in language: Language) -> String {
    let way =
      switch direction {
      case .up: language.say("up", "tăng")
      case .down: language.say("down", "giảm")
      case .none: language.say("change", "thay đổi")
      }
    guard let base = statement.comparison?.base(in: language) else { return way }
    return language.say("\(way) on \(base)", "\(way) so với \(base)")
  }

  /// Which end of a range it is.
  private func end(in language: Language) -> String? {
    switch statement.quantity.approximation {
    case .rangeLow, .rangeHigh: statement.quantity.approximation.name(in: language)
    case .exact, .moreThan, .nearly, .about, .atLeast, .atMost: nil
    }
  }

  private func price(in language: Language) -> String? {
    priceBasis.isEmpty ? nil : PriceBasis(priceBasis).name(in: language)
  }
}

extension Comparison {
  /// What is compared to, as the end of a sentence.
  fileprivate func base(in language: Language) -> String {
    switch self {
    case .plan: language.say("the plan", "kế hoạch")
    case .samePeriodLastYear: language.say("the same period last year", "cùng kỳ năm trước")
    case .year(let year): language.say("\(year)", "năm \(year)")
    case .previousMonth: language.say("the month before", "tháng trước")
    case .other: language.say("another time", "kỳ khác")
    }
  }
}
