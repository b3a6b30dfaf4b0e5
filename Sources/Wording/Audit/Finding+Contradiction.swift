import Auditing
import Figures

extension Finding {
  /// That figures of a relation cannot all be true.
  func contradiction(naming indicator: (String) -> Indicator, in language: Language) -> String {
    let start = confrontation(naming: indicator, in: language) ?? together(indicator, language)
    return ([start] + [remark(in: language)].compactMap { $0 }).joined(separator: " ")
  }

  /// That one figure is printed in two ways.
  func repetition(naming indicator: (String) -> Indicator, in language: Language) -> String {
    let mentions = exhibits.filter { $0.isMention(ofSame: focus) }
    let prints = language.list(mentions.map { $0.words.quoted }.distinct, .and)
    let subject = focus.subject(naming: indicator, in: language)
    let start = language.say(
      "One figure is told in different ways: \(prints)\(subject.isEmpty ? "" : " (\(subject))").",
      "Một số liệu được nêu khác nhau: \(prints)\(subject.isEmpty ? "" : " (\(subject))").")
    guard let ranges = ranges(in: language) else { return start }
    return start
      + language.say(
        " \(focus.words.quoted) may stand for \(ranges.stated), the rest for \(ranges.implied).",
        " \(focus.words.quoted) ứng với mức \(ranges.stated), các chỗ còn lại ứng với mức \(ranges.implied)."
      )
  }

  /// That something counted one by one comes to a fraction.
  func noWholeNumber(naming indicator: (String) -> Indicator, in language: Language) -> String {
    let figures = language.list(
      exhibits.map { $0.text(naming: indicator, in: language) }.distinct, .and)
    let start = language.say(
      "What is counted one by one must be a whole number, and none fits \(figures).",
      "Những gì đếm từng đơn vị phải là số nguyên, nhưng không số nguyên nào khớp với \(figures).")
    guard let ranges = ranges(in: language) else { return start }
    return start
      + language.say(
        " \(focus.words.quoted) may stand for \(ranges.stated), but the others allow only"
          + " \(ranges.implied).",
        " \(focus.words.quoted) ứng với mức \(ranges.stated), nhưng theo các số còn lại thì phải ở mức"
          + " \(ranges.implied).")
  }

  /// What the focus may stand for, against what the others allow; `nil` if these say nothing.
  private func confrontation(
    naming indicator: (String) -> Indicator, in language: Language
  ) -> String? {
    guard let ranges = ranges(in: language) else { return nil }
    let others = exhibits.filter { $0 != focus }.map { $0.text(naming: indicator, in: language) }
    let partners =
      (1...4).contains(others.count)
      ? language.list(others, .and)
      : language.say("the other figures", "các số còn lại")
    let own = focus.text(naming: indicator, in: language)
    return language.say(
      "\(own) may stand for \(ranges.stated), but \(partners)"
        + " \(others.count == 1 ? "allows" : "allow") only \(ranges.implied).",
      "\(own) ứng với mức \(ranges.stated), nhưng theo \(partners) thì phải ở mức \(ranges.implied)."
    )
  }

  private func together(_ indicator: (String) -> Indicator, _ language: Language) -> String {
    let figures = exhibits.prefix(6).map { $0.text(naming: indicator, in: language) }
    if exhibits.count == 1 {
      return language.say(
        "This figure cannot be true: \(figures[0]).", "Số liệu này không thể đúng: \(figures[0]).")
    }
    let rest = exhibits.count - figures.count
    let more = language.count(rest, "more", "more", "số liệu khác")
    let all = language.list(figures + (rest > 0 ? [more] : []), .and)
    return language.say(
      "These figures cannot all be true: \(all).", "Các số liệu này không thể cùng đúng: \(all).")
  }

  /// Both ranges, with digits enough to see the gap; `nil` where there is none to see.
  private func ranges(in language: Language) -> (stated: String, implied: String)? {
    guard let stated, let implied, !stated.meets(implied),
      let own = stated.text(in: unit, beside: implied, language: language),
      let others = implied.text(in: unit, beside: stated, language: language)
    else { return nil }
    return (own, others)
  }

  private func remark(in language: Language) -> String? {
    switch outcome {
    case .modeExplained:
      language.say(
        "They would fit if digits were cut off or rounded up.",
        "Các số sẽ khớp nếu chữ số bị cắt bỏ hoặc làm tròn lên.")
    case .minor: language.say("The difference is small.", "Chênh lệch nhỏ.")
    case .exact, .roundingExplained, .material, .gross, .outlier, .revision, .definitionBreak,
      .hint:
      nil
    }
  }
}

extension [String] {
  /// Each once, in the order of the first.
  public var distinct: [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}

extension Finding.Exhibit {
  /// Whether both tell the same of one thing; where a place is no figure, nothing sets it apart.
  fileprivate func isMention(ofSame other: Finding.Exhibit) -> Bool {
    guard let own = claim, let others = other.claim else { return true }
    return own.statement.indicator == others.statement.indicator
      && own.statement.measure == others.statement.measure
      && own.statement.period == others.statement.period
  }
}
