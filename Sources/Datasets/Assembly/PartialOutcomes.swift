import Figures

extension PartialOutcome {
  /// What is told of the first months of years, in the order of years and months; of two documents
  /// on the same months the later one.
  static func all(in declarations: [Declaration], unit: Quantity.Unit) -> [PartialOutcome] {
    let told = declarations.compactMap { declaration -> PartialOutcome? in
      guard declaration.status.isOutcome, let year = declaration.yearBegun,
        let months = months(of: declaration.period.part)
      else { return nil }
      let level = declaration.level?.converted(to: unit)
      guard level != nil || declaration.attainment != nil else { return nil }
      return PartialOutcome(
        year: year, months: months, value: level?.decimal.value, printed: level,
        statedAttainment: declaration.attainment?.printed, citation: declaration.citation)
    }
    let ordered = told.sorted { $0.precedence.lexicographicallyPrecedes($1.precedence) }
    var best: [[Int]: PartialOutcome] = [:]
    for partial in ordered { best[[partial.year, partial.months]] = partial }
    return best.values.sorted { ($0.year, $0.months) < ($1.year, $1.months) }
  }

  /// Later documents come last; what is equal is ordered by its source, so that the order of rows
  /// decides nothing.
  private var precedence: [String] {
    [
      citation.date.isEmpty ? "9999" : citation.date, value == nil ? "0" : "1",
      citation.address ?? "", citation.title, "\(self)",
    ]
  }
}

extension Declaration {
  /// The year of whose first months it tells.
  var yearBegun: Int? {
    guard let years = period.years, years.lowerBound == years.upperBound,
      PartialOutcome.months(of: period.part) != nil
    else { return nil }
    return years.lowerBound
  }
}
