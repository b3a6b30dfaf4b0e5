public import Figures
public import Planning

extension Outlook {
  /// The precision that values to come of a series are told with: that of its last printed value,
  /// but fine enough that the growth told beside them can be checked.
  public static func precision(of series: Series, near value: Double) -> Precision {
    if series.unit.isCount { return Precision(places: 0) }
    let last = series.observations.last { $0.printed != nil }
    let isRelative: Bool =
      switch Change(from: 1, to: 1, of: series.indicator, in: series.unit) {
      case .relative: true
      case .points, .amount, nil: false
      }
    return Precision(
      near: value, printed: max(0, last?.printed?.decimal.places ?? 0), least: isRelative ? 4 : 3)
  }

  /// The answer: the first year to come with its range, its change, and its share of the plan; for
  /// a longer view the last year too.
  public func sentence(of series: Series, in language: Language) -> String {
    guard let first = years.first else { return "" }
    let last = years.last.flatMap { $0.year > first.year ? $0 : nil }
    return switch language {
    case .english: english(series, first, last)
    case .vietnamese: vietnamese(series, first, last)
    }
  }

  private func english(_ series: Series, _ first: Year, _ last: Year?) -> String {
    let name = series.indicator.name(in: .english).printable
    let verb = series.indicator.isPlural ? "are" : "is"
    var text = "\(name) in \(series.province.name.printable) \(verb) forecast at"
    text += " \(value(first, series, .english)) in \(first.year)"
    text += " (80%: \(range(first, series, .english)))"
    if let change = change(first, series, .english), let base = series.years.last {
      text += ", \(change) on \(base)"
    }
    if let share = shareOfPlan(first, .english) { text += ", \(share) of the plan" }
    if let last {
      text += "; for \(last.year) at \(value(last, series, .english))"
      text += " (80%: \(range(last, series, .english)))"
    }
    return text + "."
  }

  private func vietnamese(_ series: Series, _ first: Year, _ last: Year?) -> String {
    let name = series.indicator.name(in: .vietnamese).printable
    let isGoal = !series.indicator.isLowGood && [.money, .level].contains(series.indicator.kind)
    var text = "\(name) của \(series.province.name.printable) năm \(first.year) dự báo"
    text += " \(isGoal ? "đạt" : "ở mức") \(value(first, series, .vietnamese))"
    text += " (khoảng 80%: \(range(first, series, .vietnamese)))"
    if let change = change(first, series, .vietnamese), let base = series.observations.last {
      let status = base.status == .estimate ? "ước thực hiện " : "thực hiện "
      text += ", \(change) so với \(base.restsOnPlan ? "" : status)năm \(base.year)"
    }
    if let share = shareOfPlan(first, .vietnamese) { text += ", bằng \(share) kế hoạch" }
    if let last {
      text += "; năm \(last.year) là \(value(last, series, .vietnamese))"
      text += " (khoảng 80%: \(range(last, series, .vietnamese)))"
    }
    return text + "."
  }

  private func value(_ year: Year, _ series: Series, _ language: Language) -> String {
    let precision = Self.precision(of: series, near: year.value)
    return series.unit.value(precision.text(year.value, in: language), in: language)
  }

  private func range(_ year: Year, _ series: Series, _ language: Language) -> String {
    Self.precision(of: series, near: year.value).range(year.range80, in: language)
  }

  private func change(_ year: Year, _ series: Series, _ language: Language) -> String? {
    guard let base = series.observations.last?.value.double else { return nil }
    let precision = Self.precision(of: series, near: year.value)
    return Change(from: base, to: year.value, of: series.indicator, in: series.unit)?
      .words(precision, unit: series.unit, in: language)
  }

  private func shareOfPlan(_ year: Year, _ language: Language) -> String? {
    guard let target, target.year == year.year, target.value > 0 else { return nil }
    return Percentage(year.value / target.value).text(in: language)
  }
}

extension Precision {
  /// Both ends of a range: `1,558–1,849`.
  public func range(_ range: ClosedRange<Double>, in language: Language) -> String {
    let (low, high) = (
      text(range.lowerBound, in: language), text(range.upperBound, in: language)
    )
    // Between negative numbers a dash would look like another sign.
    return low.hasPrefix("-") || high.hasPrefix("-")
      ? language.say("\(low) to \(high)", "\(low) đến \(high)") : language.range(low, high)
  }
}
