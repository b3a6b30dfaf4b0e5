import Figures
import Planning
import Wording

/// How each plan on record has gone: the outcome in percent of it, as a bar against a line at 100%.
struct AttainmentBars {
  let record: PlanRecord
  let language: Language

  /// What the longest bar stands for: as much as was reached, but at most twice the plan.
  private var top: Double {
    min(max(record.years.map { share(of: $0) }.max() ?? 1, 1.1), 2)
  }

  private func share(of year: PlannedYear) -> Double { year.outcome / year.plan }

  var html: HTML {
    let top = top
    return HTML(.table, .class("bars")) {
      HTML(.caption) { Phrase(in: language).attainmentTitle }
      HTML(.tbody) {
        for year in record.years {
          HTML(.tr) {
            HTML(.th, .scope(.row)) { "\(year.year)" }
            HTML(.td, .class("bar")) {
              Gauge.html(
                min(share(of: year) / top, 1), year.isReached ? "reached" : "missed", line: 1 / top)
            }
            HTML(.td) { Percentage(share(of: year)).text(in: language) }
            HTML(.td, .class("word")) { Phrase(in: language).reached(year.isReached) }
          }
        }
      }
    }
  }
}
