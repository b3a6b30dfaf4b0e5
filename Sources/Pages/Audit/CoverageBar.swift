import Auditing
import Figures
import Wording

/// How the checks of a document's figures went: a bar, and the same in words.
struct CoverageBar {
  let figures: AuditedFigures
  let coverage: Coverage
  let language: Language

  /// From what asks for attention to what nothing can be said of.
  private static let order: [FigureVerdict] = [.flagged, .noted, .holds, .rounding, .unchecked]

  var html: HTML {
    let counts = Self.order.map { ($0, figures.count($0)) }.filter { $0.1 > 0 }
    return HTML(.div, .class("coverage")) {
      if !counts.isEmpty {
        HTML(.div, .class("bar")) {
          for (verdict, count) in counts {
            HTML(.span, .class("b \(verdict.rawValue)"), .portion(count))
          }
        }
        HTML(.ul, .class("parts")) {
          for (verdict, count) in counts {
            HTML(.li) {
              HTML(.span, .class("key b \(verdict.rawValue)"))
              HTML(.strong) { Decimal(count).formatted(in: language) }
              " " + verdict.name(in: language)
            }
          }
        }
      }
      HTML(.p, .class("counts")) { coverage.sentence(in: language) }
    }
  }
}
