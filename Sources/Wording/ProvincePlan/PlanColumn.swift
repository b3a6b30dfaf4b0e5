public import Figures

/// The columns of a province's table of plans.
public enum PlanColumn: CaseIterable, Sendable {
  case number, indicator, unit, year
  case before, plan, outcome, ofPlan, growth
  case forecast, low, high, target, nextPlan, chance
  case notes

  /// What the titles of a table depend on.
  public struct Context: Sendable {
    /// The year that all lines are seen from; `nil` where each has its own.
    public let year: Int?
    /// Whether all outcomes of that year are estimates.
    public let isEstimated: Bool
    /// The chance that targets are suggested for.
    public let chance: Double

    public init(year: Int?, isEstimated: Bool, chance: Double) {
      self.year = year
      self.isEstimated = isEstimated
      self.chance = chance
    }

    /// The chance that targets are suggested for: `75%`.
    public func chanceText(in language: Language) -> String {
      PlanColumn.percent(chance, in: language)
    }
  }

  /// The title, as a plan of a Vietnamese province would have it.
  public func title(_ context: Context, in language: Language) -> String {
    let year = context.year
    let next = year.map { " \($0 + 1)" }
    return switch self {
    case .number: language.say("No.", "STT")
    case .indicator: language.say("Indicator", "Chỉ tiêu")
    case .unit: language.say("Unit", "ĐVT")
    case .year: language.say("Year", "Năm")
    case .before:
      year.map { language.say("\($0 - 1)", "TH \($0 - 1)") }
        ?? language.say("Before", "TH năm trước")
    case .plan: language.say("Plan", "KH") + (year.map { " \($0)" } ?? "")
    case .outcome: Self.outcome(context, in: language)
    case .ofPlan: language.say("Of plan", "% KH")
    case .growth: language.say("Growth", "Tăng")
    case .forecast: language.say("Forecast", "Dự báo") + (next ?? Self.yearAfter(in: language))
    case .low: language.say("Low (80%)", "Thấp (80%)")
    case .high: language.say("High (80%)", "Cao (80%)")
    case .target: language.say("Target", "Đề xuất")
    case .nextPlan: language.say("Plan", "KH") + (next ?? Self.yearAfter(in: language))
    case .chance: language.say("Chance", "Khả năng")
    case .notes: language.say("Notes", "Ghi chú")
    }
  }

  private static func outcome(_ context: Context, in language: Language) -> String {
    guard let year = context.year else { return language.say("Outcome", "TH") }
    return context.isEstimated
      ? language.say("\(year) est.", "Ước TH \(year)") : language.say("\(year)", "TH \(year)")
  }

  private static func yearAfter(in language: Language) -> String {
    language.say(" +1", " năm sau")
  }

  /// A chance asked for, with the decimals that it has: `75%`, `99.5%`.
  static func percent(_ chance: Double, in language: Language) -> String {
    let percent = chance * 100
    let isWhole = (percent - percent.rounded()).magnitude < 1e-9
    return Precision(places: isWhole ? 0 : 1).text(percent, in: language) + "%"
  }
}
