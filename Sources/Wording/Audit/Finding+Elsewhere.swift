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
    // A figure that follows from a growth is of another year than what it follows from.
    let topic = isDerived && others.count == 1 ? others[0] : focus
    let subject = topic.subject(naming: indicator, in: language)
    let start = subject.isEmpty ? "" : "\(subject): "
    return start + said(own, here, beside: there, isDerived, in: language) + "; "
      + said(others, there, beside: here, others.count > 1, in: language) + ". "
      + meaning(definition, in: language)
  }

  /// `"120" in a.txt stands for 119.5 to 120.5 million USD`.
  private func said(
    _ exhibits: [Exhibit], _ range: Interval, beside other: Interval, _ isDerived: Bool,
    in language: Language
  ) -> String {
    let words = language.list(exhibits.map { $0.words.quoted }.distinct, .and)
    let source = exhibits.first?.source ?? ""
    let values =
      range.text(in: unit, beside: other, language: language)
      ?? language.say("any value", "giá trị bất kỳ")
    let place = source.isEmpty ? "" : language.say(" in \(source)", " trong \(source)")
    let isOne = exhibits.count < 2
    return isDerived
      ? language.say(
        "\(words)\(place) \(isOne ? "implies" : "imply") \(values)",
        "\(words)\(place) suy ra \(values)")
      : language.say(
        "\(words)\(place) may stand for \(values)", "\(words)\(place) có thể là \(values)")
  }

  private func meaning(_ definition: Definition, in language: Language) -> String {
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
        "An estimate was told anew: a revision, no error.",
        "Số ước thực hiện được điều chỉnh về sau, không phải lỗi.")
    case .exact, .roundingExplained, .modeExplained, .minor, .material, .gross, .outlier, .hint:
      language.say("Both cannot be true.", "Hai số không thể cùng đúng.")
    }
  }
}
