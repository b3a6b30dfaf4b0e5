import Figures

/// Puts the figures that documents state together: a level with the growth and the attainment that
/// belong to it, the two ends of a range.
///
/// What a series cannot use says nothing: an excess, a share of something else, a change in the unit
/// of the indicator, a growth against other than the year before.
struct ReadingJoin {
  /// A figure's place among all.
  private struct Key: Hashable {
    let document: String
    let id: Int
  }

  private var rows: [ReadingRow] = []
  /// Where each figure stands in `rows`; the upper end of a range stands where the lower does.
  private var places: [Key: Int] = [:]

  /// Takes a row in; the rows of a document come in the order of its text.
  mutating func append(_ row: ReadingRow) {
    if let last = rows.last, last.upper == nil, row.ends(last) {
      rows[rows.count - 1].upper = row.quantity.decimal
    } else {
      rows.append(row)
    }
    places[Key(document: row.document, id: row.id)] = rows.count - 1
  }

  /// What the figures say, in the order of their rows; a growth or an attainment whose level is not
  /// stated stands alone.
  var declarations: [Declaration] {
    var growths: [Int: Ratio] = [:]
    var attainments: [Int: Ratio] = [:]
    for (place, row) in rows.enumerated() {
      let owner = level(of: row) ?? place
      if let growth = row.growth, growths[owner] == nil { growths[owner] = growth }
      if let share = row.attainment, attainments[owner] == nil { attainments[owner] = share }
    }
    return rows.enumerated().compactMap { place, row in
      declaration(row, growths[place], attainments[place])
    }
  }

  /// Where the level stands that a growth or an attainment belongs to, if it speaks of the same.
  private func level(of row: ReadingRow) -> Int? {
    guard row.level == nil, let id = row.of,
      let place = places[Key(document: row.document, id: id)]
    else { return nil }
    let other = rows[place]
    let isSame =
      other.level != nil && other.indicator == row.indicator && other.province == row.province
      && other.period == row.period && other.isPlan == row.isPlan
    return isSame ? place : nil
  }

  private func declaration(
    _ row: ReadingRow, _ growth: Ratio?, _ attainment: Ratio?
  ) -> Declaration? {
    var level = row.level
    if level == nil, row.indicator.unit == .index {
      level = growth.flatMap { StatementRow.index(after: $0.printed) }
    }
    guard level != nil || growth != nil || attainment != nil else { return nil }
    return Declaration(
      indicator: row.indicator.id, province: row.province, period: row.period, status: row.status,
      level: level, upperLevel: row.level == nil ? nil : row.upper, growth: growth,
      attainment: attainment, priceBasis: row.priceBasis, citation: row.citation)
  }
}
