public import Figures
public import Trends

extension Explanation {
  /// A sentence for every change that is out of the pattern, with how the forecast counts it.
  public func disruptionSentences(of series: Series, in language: Language) -> [String] {
    disruptions.map { reckoned in
      reckoned.disruption.sentence(
        of: series.indicator, in: series.unit, reckoned: reckoned.reckoning(in: series),
        language: language)
    }
  }

  /// That changes are out of the pattern, where the explanation itself is not told; nil if none is.
  public func notice(of series: Series, in language: Language) -> Notice? {
    guard let first = disruptions.first?.disruption else { return nil }
    let found =
      disruptions.count == 1
      ? first.clause(of: series.indicator, in: series.unit, language: language)
      : language.say(
        "\(language.list(disruptions.map { "\($0.disruption.year)" }, .and)) stand out from the"
          + " pattern of the series",
        "Các năm \(language.list(disruptions.map { "\($0.disruption.year)" }, .and)) khác thường so"
          + " với cả chuỗi")
    let hint =
      disruptions.count == 1
      ? language.say("tells how it was counted", "cho biết đã tính thế nào")
      : language.say("tells how they were counted", "cho biết đã tính thế nào")
    return Notice(code: "disruption", message: "\(found); --explain \(hint).")
  }

  /// How much relative and absolute changes count; nil where nothing moved the forecast, or the
  /// model mixes no scales.
  public func scaleSentence(in language: Language) -> String? {
    guard !reasons.isEmpty, !scales.isEmpty else { return nil }
    guard let weight = scales.first(where: { $0.form == .log })?.weight else {
      return language.say(
        "Changes count by their amounts, not in percent.",
        "Các thay đổi được tính theo số tuyệt đối, không theo tỷ lệ.")
    }
    guard scales.contains(where: { $0.form == .level }) else {
      return language.say(
        "Changes count in percent, not by their amounts.",
        "Các thay đổi được tính theo tỷ lệ, không theo số tuyệt đối.")
    }
    let percent = min(max(Int((weight * 100).rounded()), 1), 99)
    return language.say(
      "Relative changes count \(percent)%, absolute ones \(100 - percent)%.",
      "Thay đổi tương đối được tính \(percent)%, thay đổi tuyệt đối \(100 - percent)%.")
  }
}

extension Explanation.Reckoned {
  /// How the change is told to be counted; as it is where the difference would not be seen.
  func reckoning(in series: Series) -> Reckoning {
    // The change that counts otherwise is the one from the neighbour, whatever it is compared with.
    guard let counted,
      let before = series.observations.last(where: { $0.year < disruption.year })?.value.double
    else { return .whole }
    let actual = disruption.value - before
    guard (counted - actual).magnitude > 0.005 * actual.magnitude else { return .whole }
    return .change(
      Change(from: before, to: before + counted, of: series.indicator, in: series.unit)
        ?? .amount(counted))
  }
}
