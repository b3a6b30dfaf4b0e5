import Figures
import Planning
import Wording

/// What the first year to come reaches with which chance, from the safest value to the boldest, and
/// the place of its plan among them: a bar for every chance.
struct TargetLadder {
  private struct Row {
    let value: String
    let chance: Double
    let isPlan: Bool
  }

  private let rows: [Row]
  private let title: String
  private let language: Language

  /// `nil` if nothing is to come.
  init?(_ figures: YearFigures) {
    let outlook = figures.outlook
    guard let first = outlook.years.first, !outlook.ladder.isEmpty else { return nil }
    language = figures.language
    title = Phrase(in: language).ladderTitle(for: first.year)
    let bound = figures.series.indicator.isLowGood ? "≤" : ""
    var rows = outlook.ladder.map {
      Row(
        value: bound + figures.briefly($0.value, near: first.value), chance: $0.chance,
        isPlan: false)
    }
    if let target = figures.target(in: first.year) {
      let plan = Row(
        value: figures.briefly(target), chance: target.chance,
        isPlan: true)
      rows.insert(plan, at: rows.firstIndex { $0.chance < plan.chance } ?? rows.endIndex)
    }
    self.rows = rows
  }

  var html: HTML {
    HTML(.table, .class("bars")) {
      HTML(.caption) { title }
      HTML(.tbody) {
        for row in rows {
          HTML(.tr, .class(row.isPlan ? "plan" : "")) {
            HTML(.th, .scope(.row)) {
              if row.isPlan { HTML(.small) { Term.plan.text(in: language) + " " } }
              row.value
            }
            HTML(.td, .class("bar")) {
              Gauge.html(min(max(row.chance, 0), 1), row.isPlan ? "plan" : "chance")
            }
            HTML(.td) { Percentage(row.chance).chance(in: language) }
          }
        }
      }
    }
  }
}
