public import Auditing
public import Figures

extension Finding {
  /// That a figure lies far from the plan and the year before, though it fits what stands beside it.
  func outOfTheOrdinary(
    _ plan: Double?, _ base: Double?, _ usual: ClosedRange<Double>, slipIn role: FigureRole,
    _ indicator: (String) -> Indicator, in language: Language
  ) -> String {
    let multiples = [
      plan.map { value in
        let times = Self.factor(value, in: language)
        let amount = compared(by: value, in: language)
        return language.say(
          "\(times) times the plan\(amount)", "bằng \(times) lần kế hoạch\(amount)")
      },
      base.map { value in
        let times = Self.factor(value, in: language)
        let amount = compared(by: value, in: language)
        return language.say(
          "\(times) times the year before\(amount)", "bằng \(times) lần năm trước\(amount)")
      },
    ].compactMap { $0 }
    let words = focus.words.quoted
    let range = (
      Self.factor(usual.lowerBound, in: language), Self.factor(usual.upperBound, in: language)
    )
    let size =
      multiples.isEmpty
      ? language.say("far from what is usual", "khác xa mức thường gặp")
      : language.list(multiples, .and)
    return [
      language.say(
        "\(words) fits the figures beside it, yet it is \(size); usually the factor lies between"
          + " \(range.0) and \(range.1).",
        "\(words) khớp với các số bên cạnh nhưng \(size); thường chỉ từ \(range.0) đến"
          + " \(range.1) lần."),
      alternative(slipIn: role, indicator, in: language),
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// What a multiple sets the amount against: ` (95)`, in the unit of the amount.
  private func compared(by multiple: Double, in language: Language) -> String {
    guard multiple > 0, let decimal = focus.claim?.statement.quantity.decimal else { return "" }
    let amount = decimal.value.double / multiple
    let text = Precision(near: amount, printed: max(0, decimal.places), least: 2)
      .text(amount, in: language)
    return " (\(text))"
  }

  private func alternative(
    slipIn role: FigureRole, _ indicator: (String) -> Indicator, in language: Language
  ) -> String? {
    guard let slip = hypotheses.first(where: { $0.kind == .slip }) else { return nil }
    let isOwn = role.id == focus.role
    let name = role.name(naming: indicator, in: language)
    return language.say(
      "Either it happened, or \(slip.text.quoted) was meant\(isOwn ? "" : " for the \(name)") and"
        + " what depends on it was computed from the slip.",
      "Hoặc đó là sự thật, hoặc \(isOwn ? "" : "\(name) ")đúng ra là \(slip.text.quoted) và các số"
        + " phụ thuộc được tính từ số nhầm.")
  }

  private static func factor(_ value: Double, in language: Language) -> String {
    Precision(near: value, printed: 1, least: 1).text(value, in: language)
  }

  /// The hypotheses with their chances: `slip "91.5": 71% · it happened: 24%`; `nil` without any.
  ///
  /// - Parameter withEvidence: whether all that is known counts, or the report alone.
  public func chances(withEvidence: Bool, in language: Language) -> String? {
    guard !hypotheses.isEmpty else { return nil }
    return hypotheses.map { hypothesis in
      let chance = withEvidence ? hypothesis.probability : hypothesis.probabilityAlone
      return "\(hypothesis.name(in: language)): \(Percentage(chance).chance(in: language))"
    }.joined(separator: " · ")
  }

  /// All that speaks for or against the hypotheses, each once.
  public var evidence: [Evidence] {
    var known: Set<Statement> = []
    return hypotheses.flatMap(\.evidence).filter { known.insert($0.statement).inserted }
  }
}

extension Finding.Hypothesis {
  /// `slip "91.5"`, `it happened`, `another cause`.
  public func name(in language: Language) -> String {
    switch kind {
    case .slip: language.say("slip \(text.quoted)", "viết nhầm \(text.quoted)")
    case .happened: language.say("it happened", "đúng sự thật")
    case .other: language.say("another cause", "nguyên nhân khác")
    }
  }
}

extension Finding.Evidence {
  /// What the statement says, and of what: `vov.vn, 2022-10: "120 triệu USD", with the growth
  /// beside it, implies about 845 million USD for 9 months of 2021.`
  public func sentence(in language: Language) -> String {
    let number = Precision(near: implied.double, printed: 0).text(implied.double, in: language)
    let amount = statement.quantity.unit.value(number, in: language)
    let source = statement.citation.text(in: language)
    let time = period.text(in: language)
    let words = words(in: language)
    let said =
      isDerived
      ? language.say(
        "\(words), with the growth beside it, implies about \(amount) for \(time).",
        "\(words) cùng mức tăng kèm theo cho thấy khoảng \(amount), kỳ \(time).")
      : language.say(
        "\(words) gives \(amount) for \(time).", "\(words) cho biết \(amount), kỳ \(time).")
    return source.isEmpty ? said : "\(source): \(said)"
  }

  private func words(in language: Language) -> String {
    let words = statement.citation.words
    if !words.isEmpty { return words.quoted }
    let number = statement.quantity.decimal.formatted(in: language)
    return statement.quantity.unit.value(number, in: language)
  }
}
