import Documents
import Figures

/// Reads the figures of a table: the heads of its columns tell period, status and measure, the names
/// of its rows tell the indicator or the place.
struct TableGrammar {
  let cells: [CellText]
  /// What the words above the table say: its unit, its indicator.
  let caption: CellText?
  let style: NumberStyle
  let discourse: Discourse
  let finder: SubjectFinder
  /// Sentences count on from here, a row each.
  let firstSentence: Int

  /// The figures of every row under the heads.
  func drafts() -> [Draft] {
    let rows = Dictionary(grouping: cells) { $0.cell.rows.lowerBound }
    let order = rows.keys.sorted()
    let body = order.first { row in rows[row, default: []].contains(where: isFigure) }
    guard let body else { return [] }
    let columns = columns(above: body)
    var parents: [String] = []
    return order.filter { $0 >= body }.flatMap { row in
      read(rows[row, default: []], columns, row: row, parents: &parents)
    }
  }

  /// A number that can be no year and no running number.
  private func isFigure(_ cell: CellText) -> Bool {
    cell.number != nil && !cell.isYear && cell.cell.columns.lowerBound > 0 && !cell.cell.isHeader
  }

  private func columns(above body: Int) -> [ColumnMeaning] {
    let width = cells.map(\.cell.columns.upperBound).max() ?? 0
    let heads = cells.filter { $0.cell.rows.lowerBound < body }
    var columns = (0..<width).map { column in
      ColumnMeaning(
        heads: heads.filter { $0.cell.columns.contains(column) && !isOverAll($0, width) })
    }
    // Without a head that says so, the first column with words names the rows.
    if !columns.contains(where: { $0.kind == .name }) {
      let below = cells.filter { $0.cell.rows.lowerBound >= body }
      let named = columns.indices.first { column in
        columns[column].kind != .ordinal && columns[column].kind != .unit
          && below.contains { $0.cell.columns.contains(column) && $0.number == nil && !$0.isEmpty }
      }
      if let named { columns[named].kind = .name }
    }
    return ColumnMeaning.completed(columns)
  }

  /// A title merged across the whole table.
  private func isOverAll(_ cell: CellText, _ width: Int) -> Bool {
    width > 1 && cell.cell.columns.count == width
  }

  // MARK: - A row

  /// What a row speaks of.
  private struct Row {
    let number: Int
    var subject: Subject?
    var place: String
    var unit: PrintedUnit?
    let name: CellText
  }

  private func read(
    _ cells: [CellText], _ columns: [ColumnMeaning], row number: Int, parents: inout [String]
  ) -> [Draft] {
    let named = cells.first { columns[$0.cell.columns.lowerBound].kind == .name && !$0.isEmpty }
    guard let named else { return [] }
    let unitCell = cells.first { columns[$0.cell.columns.lowerBound].kind == .unit }
    let place = named.elements.lazy.compactMap(\.place).first
    var row = Row(
      number: number, place: place?.name ?? discourse.place,
      unit: unitCell?.unit ?? named.unit, name: named)
    let drafts = cells.compactMap { cell -> Draft? in
      let column = columns[cell.cell.columns.lowerBound]
      guard case .figures(let role) = column.kind, let printed = cell.number else { return nil }
      return draft(printed, role, column, &row, parents: parents, isOfPlace: place != nil)
    }
    if let id = row.subject?.id, SentenceReader.wholes.contains(id) { parents = [id] }
    return drafts
  }

  private func draft(
    _ printed: CellText.Number, _ role: Role, _ column: ColumnMeaning, _ row: inout Row,
    parents: [String], isOfPlace: Bool
  ) -> Draft? {
    guard let unit = unit(of: printed, role, column, row),
      let value = style.decimal(printed.digits, usual: unit.usualLimit)
    else { return nil }
    var role = role
    let isAmount = role.measure == .level && unit.isPercentage
    if role.measure == .attainment, role.comparison != .plan, value.value < 60 {
      role.measure = .growth
    }
    if role.measure == .growth { role.direction = printed.sign ?? .up }
    let source = isOfPlace ? caption ?? row.name : row.name
    let conditions = SubjectFinder.Conditions(
      topics: parents, unit: role.measure == .level ? unit : PrintedUnit(base: "percent"),
      verb: role.measure == .share ? .share : nil)
    let subject =
      source.elements.lazy.compactMap(\.term).compactMap { finder.subject(of: $0, conditions) }
      .first ?? Subject(id: finder.printed(row.name.cell.range).lowercased())
    if row.subject == nil || role.measure == .level { row.subject = subject }
    if isAmount { role.measure = rateOrGrowth(subject, &role) }
    let status = column.status ?? .actual
    return Draft(
      mention: Mention(tokens: 0..<0, values: [value], unit: unit), range: printed.range,
      words: finder.printed(printed.range), role: role, subject: subject, status: status,
      period: period(column, status), region: row.place, approximation: .exact,
      priceBasis: row.name.first(.priceBasis) ?? caption?.first(.priceBasis) ?? "",
      depth: 0, sentence: firstSentence + row.number)
  }

  /// A percentage in a column of amounts: a rate, or the growth that the indicator is told by.
  private func rateOrGrowth(_ subject: Subject, _ role: inout Role) -> Measure {
    if subject.isToldByGrowth {
      role.direction = .up
      role.comparison = .samePeriodLastYear
      return .growth
    }
    return subject.id.hasSuffix("_share") ? .share : .rate
  }

  /// The unit in the cell itself, else that of the column's head, the row, the caption.
  private func unit(
    of printed: CellText.Number, _ role: Role, _ column: ColumnMeaning, _ row: Row
  ) -> PrintedUnit? {
    if role.measure != .level { return PrintedUnit(base: "percent") }
    return printed.unit ?? column.unit ?? row.unit ?? caption?.unit
  }

  private func period(_ column: ColumnMeaning, _ status: Status) -> Period {
    let resolver = PeriodResolver(sentence: Sentence([], startsLine: true), discourse: discourse)
    guard let phrase = column.period ?? captionPeriod else {
      return resolver.resolve(
        status == .plan
          ? PeriodPhrase() : discourse.period ?? PeriodPhrase(), isStock: false)
    }
    return resolver.resolve(phrase, isStock: false)
  }

  private var captionPeriod: PeriodPhrase? {
    caption?.elements.lazy.compactMap(\.period).first { !$0.isDay }
  }
}
