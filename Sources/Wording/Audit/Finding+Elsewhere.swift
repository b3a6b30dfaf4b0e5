import Auditing
import Figures

extension Finding {
  /// That another document or source tells a figure otherwise, and whether that is an error.
  func otherwise(
    _ here: Interval, _ there: Interval, _ isDerived: Bool, _ definition: Definition,
    naming indicator: (String) -> Indicator, in language: Language
  ) -> String {
    let others = exhibits.filter { $0.document != focus.document }
    let own = exhibits.filter { $0.document == focus.document }
    let subject =
      (isDerived ? others.onlyOne : focus)?.subject(naming: indicator, in: language)
      ?? focus.indicatorName(naming: indicator, in: language)
    let aspect = isOfPlans ? FigureRole("plan").name(naming: indicator, in: language) : ""
    let named = [subject, aspect].filter { !$0.isEmpty }.joined(separator: ", ")
    let start = named.isEmpty ? "" : "\(named): "
    return start + said(own, here, beside: there, isDerived, in: language) + "; "
      + said(others, there, beside: here, others.count > 1, in: language) + ". "
      + meaning(definition, isSure: !isDerived && others.count == 1, in: language)
  }

  /// `"120" in a.txt stands for 119.5 to 120.5 million USD`.
  private func said(
    _ exhibits: [Exhibit], _ range: Interval, beside other: Interval, _ isDerived: Bool,
    in language: Language
  ) -> String {
    let words = language.list(exhibits.map { $0.words.quoted }.distinct, .and)
    let isHere = exhibits.first?.document == focus.document
    let source = exhibits.first?.source ?? ""
    let values =
      range.text(in: unit, beside: other, language: language)
      ?? language.say("any value", "giá trị bất kỳ")
    let place =
      isHere
      ? language.say(" here", " ở đây")
      : source.isEmpty ? "" : language.say(" in \(source)", " trong \(source)")
    let isOne = exhibits.count < 2
    return isDerived
      ? language.say(
        "\(words)\(place) \(isOne ? "implies" : "imply") \(values)",
        "\(words)\(place) suy ra mức \(values)")
      : language.say(
        "\(words)\(place) may stand for \(values)", "\(words)\(place) ứng với mức \(values)")
  }

  /// Whether plans are set against each other.
  private var isOfPlans: Bool { rule.id == "plan-again" }

  private func meaning(
    _ definition: Definition, isSure: Bool, in language: Language
  ) -> String {
    switch outcome {
    case .definitionBreak where !definition.id.isEmpty:
      language.say(
        "They go by different definitions (\(definition.name(in: language))), which is no error.",
        "Hai số theo cách tính khác nhau (\(definition.name(in: language))), không phải lỗi.")
    case .definitionBreak:
      language.say(
        "They go by different definitions, territories or price bases, which is no error.",
        "Hai số khác cách tính, địa bàn hoặc giá gốc, không phải lỗi.")
    case .revision:
      language.say(
        "A figure told anew later is a revision, not an error.",
        "Số liệu được điều chỉnh về sau, không phải lỗi.")
    case .exact, .roundingExplained, .modeExplained, .minor, .material, .gross, .outlier, .hint:
      isOfPlans
        ? language.say(
          "Both cannot be true, unless the plan was changed.",
          "Hai số không thể cùng đúng, trừ khi kế hoạch đã được điều chỉnh.")
        : isSure
          ? language.say("Both cannot be true.", "Hai số không thể cùng đúng.")
          : language.say(
            "Both cannot be true, unless what a growth rests on was revised.",
            "Hai số không thể cùng đúng, trừ khi số gốc của mức tăng đã được điều chỉnh.")
    }
  }
}

extension [Finding.Exhibit] {
  /// A figure that follows from others may be of another year than these; one that is stated is not.
  fileprivate var onlyOne: Finding.Exhibit? { count == 1 ? first : nil }
}
