public import Figures
import Planning

extension Observation {
  /// What a plan of several years asks of its last year: `2,600 million USD for 2025 by a plan of
  /// several years, up 59.5% on 2024`.
  public func goal(of series: Series, in language: Language) -> String {
    let asks = series.observations.last.flatMap { last in
      Change(from: last.value.double, to: value.double, of: series.indicator, in: series.unit)?
        .words(
          Outlook.precision(of: series, near: value.double), unit: series.unit, on: last.year,
          in: language)
    }
    return Phrase(in: language).target(
      series.unit.value(hedgedNumber(in: language), in: language), for: year, asks: asks)
  }
}
