public import Figures
import Planning
public import Trends

/// The way from the last outcome to the forecast, in numbers that add up as they are printed.
public struct ExplanationAccount: Sendable {
  /// One number of the account.
  public struct Line: Hashable, Sendable {
    public let label: String
    /// In the unit of the series; with its sign where it is a change.
    public let amount: String
    /// The change in percent of the last outcome; empty where that tells nothing.
    public let share: String
  }

  /// The last outcome, what moved the forecast for the next year away from it, largest first, and
  /// that forecast. Empty for a series without outcomes, and for values that are not written out:
  /// those of 10^33 and more, and those below 10^-9.
  public let lines: [Line]

  public init(of explanation: Explanation, series: Series, in language: Language) {
    guard let last = series.observations.last,
      let sum = PrintedSum(
        from: last.value, by: explanation.reasons, to: explanation.point,
        places: Self.places(of: explanation, after: last, series: series),
        isRelative: Self.isRelative(series))
    else {
      lines = []
      return
    }
    func line(_ label: String, _ amount: String, _ share: Decimal?) -> Line {
      Line(
        label: label, amount: amount, share: share.map { $0.signed(in: language) + "%" } ?? "")
    }
    let reasons = sum.reasons.map { reason in
      line(
        reason.driver?.name(in: language) ?? language.say("other", "yếu tố khác"),
        reason.change.signed(in: language), reason.share)
    }
    let start = line(last.title(in: language), sum.last.formatted(in: language), nil)
    let end = line(
      language.say("forecast for \(last.year + 1)", "dự báo năm \(last.year + 1)"),
      sum.forecast.formatted(in: language), sum.share)
    lines = [start] + reasons + [end]
  }

  /// The decimals of the last outcome or of the forecast, whichever are more.
  private static func places(
    of explanation: Explanation, after last: Observation, series: Series
  ) -> Int {
    let printed = last.printed?.decimal.places ?? Precision(of: last.interval).places
    let told = Outlook.precision(of: series, near: explanation.point).places
    return min(max(printed, told, 0), 12)
  }

  /// Whether changes are told in percent of the value before.
  private static func isRelative(_ series: Series) -> Bool {
    guard !series.indicator.isChainIndex else { return false }
    return switch Change(from: 1, to: 1, of: series.indicator, in: series.unit) {
    case .relative: true
    case .points, .amount, nil: false
    }
  }
}

extension Observation {
  /// What an account starts from: `outcome of 2024`.
  fileprivate func title(in language: Language) -> String {
    if restsOnPlan { return language.say("value of \(year)", "số liệu năm \(year)") }
    return status == .estimate
      ? language.say("estimate of \(year)", "ước thực hiện năm \(year)")
      : language.say("outcome of \(year)", "thực hiện năm \(year)")
  }
}

extension Decimal {
  /// With a plus sign if it is above zero.
  fileprivate func signed(in language: Language) -> String {
    (significand > 0 ? "+" : "") + formatted(in: language)
  }
}
