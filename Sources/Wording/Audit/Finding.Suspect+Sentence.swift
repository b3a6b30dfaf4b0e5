public import Auditing
public import Figures

extension Finding.Suspect {
  /// Which figure, how likely it is the wrong one, and what may have been meant.
  public func sentence(naming indicator: (String) -> Indicator, in language: Language) -> String {
    let figure = exhibit.text(naming: indicator, in: language)
    let chance = Percentage(probability).chance(in: language)
    let start = language.say(
      "\(figure) is the wrong one with chance \(chance)", "\(figure) sai với khả năng \(chance)")
    guard let remedy = remedy(in: language) else { return start + "." }
    return "\(start): \(remedy)."
  }

  /// What may have been meant, as a clause: `probably "96,32%": a digit was left out`; `nil` where
  /// nothing can be told, or where the figure is hardly the wrong one.
  public func remedy(in language: Language) -> String? {
    guard probability >= Self.notable else { return nil }
    guard let first = repairs.first else {
      return range.text(in: exhibit.claim?.statement.quantity.unit ?? .init(""), language: language)
        .map { language.say("the others allow \($0)", "theo các số còn lại thì phải ở mức \($0)") }
    }
    let others = repairs.dropFirst().filter { $0.probability >= Self.worthTelling }
    let meant = clause(of: first, in: language)
    // A number that no known slip leads to is no guess at what was meant.
    if first.slip == .other, others.isEmpty {
      return language.say("\(first.text.quoted) would fit", "\(first.text.quoted) sẽ khớp")
    }
    if first.probability >= Self.confident {
      return language.say("probably \(meant)", "có lẽ là \(meant)")
    }
    guard !others.isEmpty else { return language.say("perhaps \(meant)", "có thể là \(meant)") }
    let all = ([first] + others).map { repair in
      "\(clause(of: repair, in: language)), \(Percentage(repair.probability).chance(in: language))"
    }.joined(separator: "; ")
    return language.say("perhaps \(all)", "có thể là \(all)")
  }

  private static let notable = 0.01
  private static let confident = 0.6
  private static let worthTelling = 0.05

  /// `"96,32%": a digit was left out`; a day of the year before is a slip of habit, not of a digit.
  private func clause(of repair: Finding.Repair, in language: Language) -> String {
    let slip =
      exhibit.claim == nil && exhibit.role == "date"
      ? language.say("the year before was written", "ghi theo năm cũ")
      : repair.slip.clause(in: language)
    return "\(repair.text.quoted): \(slip)"
  }
}
