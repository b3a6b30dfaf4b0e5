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
    let compared = ComparisonPhrase.all(in: elements[...])
    period =
      elements.indices.lazy.filter { index in !compared.contains { $0.elements.contains(index) } }
      .compactMap { elements[$0].period }.filter {
        !$0.isDay && $0 != PeriodPhrase(isCumulative: true)
      }
      .last
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

  /// Whether its numbers compare the amounts of another column.
  var isComparison: Bool {
    guard case .figures(let role) = kind else { return false }
    return role.measure != .level
  }

  /// Gives columns that compare the time and the standing of the outcome that they compare: that of
  /// the last amounts before them.
  static func completed(_ columns: [ColumnMeaning]) -> [ColumnMeaning] {
    var columns = columns
    var outcome: ColumnMeaning?
    for index in columns.indices {
      guard case .figures = columns[index].kind else { continue }
      if columns[index].isComparison {
        if columns[index].period == nil { columns[index].period = outcome?.period }
        if columns[index].status != .estimate { columns[index].status = outcome?.status }
      } else if columns[index].status != .plan || outcome == nil {
        outcome = columns[index]
      }
    }
    return columns
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
