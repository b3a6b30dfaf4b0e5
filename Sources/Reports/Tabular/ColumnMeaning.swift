import Figures

/// What the heads above a column say of the numbers in it.
struct ColumnMeaning {
  enum Kind: Equatable {
    /// The running number of the rows.
    case ordinal
    /// The names of what is measured, or of places.
    case name
    case unit
    case figures(Role)
    case remarks
  }

  var kind: Kind
  var status: Status?
  var period: PeriodPhrase?
  var unit: PrintedUnit?

  /// - Parameter heads: the cells above the column, from the top.
  init(heads: [CellText]) {
    let elements = heads.flatMap(\.elements)
    func has(_ category: Category) -> Bool { elements.contains { $0[category] != nil } }
    func head(_ meaning: String) -> Bool { elements.contains { $0[.tableHead] == meaning } }
    period = elements.last { $0.period.map { !$0.isDay } ?? false }?.period
    for index in elements.indices.dropFirst() where elements[index - 1].period?.isCumulative == true
    {
      if elements[index].period != nil { period?.isCumulative = false }
    }
    unit = heads.reversed().lazy.compactMap(\.unit).first
    status =
      has(.estimate) ? .estimate : has(.outcome) ? .actual : has(.plan) ? .plan : nil
    if head("ordinal") {
      kind = .ordinal
    } else if head("unit") {
      kind = .unit
    } else if head("remarks") {
      kind = .remarks
    } else if head("name"), !elements.contains(where: { $0.period != nil }) {
      kind = .name
    } else {
      kind = .figures(Self.role(elements, isPercentage: unit?.isPercentage ?? false))
    }
  }

  /// What the numbers of the column are of their indicators.
  private static func role(_ elements: [Element], isPercentage: Bool) -> Role {
    func has(_ category: Category) -> Bool { elements.contains { $0[category] != nil } }
    func role(
      _ measure: Measure, _ direction: Direction = .none, _ base: ComparisonPhrase.Base? = nil
    ) -> Role {
      Role(
        measure: measure, direction: direction, comparison: base, rule: .tableCell, confidence: 0.85
      )
    }
    let compares =
      has(.versus) || isPercentage && (has(.plan) || has(.base))
      || elements.contains { $0.isMark(["/"]) } && (has(.outcome) || has(.estimate))
    if has(.share) { return role(.share) }
    if has(.growth), isPercentage || !compares {
      return role(.growth, .up, base(in: elements) ?? .samePeriodLastYear)
    }
    guard compares else { return role(.level) }
    if has(.plan), !has(.base) { return role(.attainment, .none, .plan) }
    return role(.attainment, .none, base(in: elements) ?? .samePeriodLastYear)
  }

  private static func base(in elements: [Element]) -> ComparisonPhrase.Base? {
    let phrase = ComparisonPhrase.all(in: elements[...]).first?.base
    if let phrase { return phrase }
    return elements.contains { $0[.base] == "previous_month" } ? .previousMonth : nil
  }
}
