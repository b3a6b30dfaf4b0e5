public import Figures
public import Planning
public import Wording

/// A province's table of plans as a workbook: numbers as numbers, ready to be reckoned with.
public struct PlanWorkbook: Sendable {
  private let plan: ProvincePlan
  private let remarks: PlanRemarks
  private let language: Language

  /// - Parameters: as those of `PlanPage`.
  public init(
    _ plan: ProvincePlan, of province: String, notices: [Indicator: [Notice]] = [:],
    fileNotices: [Notice] = [], showsOthers: Bool = false, now: Int = 0, language: Language
  ) {
    self.plan = plan
    self.language = language
    remarks = PlanRemarks(
      plan: plan, province: province, notices: notices, fileNotices: fileNotices,
      showsOthers: showsOthers, language: language, now: now)
  }

  /// A sheet of the table, and one of the series that end in other years where they are shown.
  public var spreadsheet: Spreadsheet {
    let phrase = Phrase(in: language)
    var sheets = [
      sheet(
        named: phrase.planTab(for: plan.year + 1), title: remarks.title, plan.lines,
        in: plan.year, below: remarks.legend + remarks.warnings)
    ]
    if !remarks.others.isEmpty {
      sheets.append(
        sheet(
          named: phrase.otherYearsTab, title: phrase.otherYearsTitle, remarks.others, in: nil,
          below: remarks.legend))
    }
    return Spreadsheet(title: remarks.title, subject: remarks.extent, sheets: sheets)
  }

  private func sheet(
    named name: String, title: String, _ lines: [ProvincePlan.Line], in year: Int?, below: [String]
  ) -> Spreadsheet.Sheet {
    let table = PlanCells(lines, in: year, chance: plan.chance, language: language)
    let widths = table.columns.map(table.width)
    var sheet = Spreadsheet.Sheet(name: name, widths: widths)
    sheet.rows = [
      .init(across: title, .title, height: 24), .init(across: remarks.extent, .subtitle),
      .init([]), table.header,
    ]
    sheet.repeated = 3...3
    sheet.frozen = (rows: 4, columns: 2)
    sheet.rows += lines.isEmpty ? [.init(across: noLines, .remark)] : table.rows
    sheet.rows.append(.init([]))
    let room = widths.reduce(0, +)
    sheet.rows += below.map { text in
      // Merged cells do not grow by themselves.
      .init(across: text, .remark, height: 15 * (Double(text.cells) * 1.1 / room).rounded(.up))
    }
    return sheet
  }

  private var noLines: String { Phrase(in: language).noLines(in: plan.year) }
}

extension Spreadsheet.Style {
  fileprivate static let title = Self(isBold: true, size: 14, alignment: .center)
  fileprivate static let subtitle = Self(isItalic: true, alignment: .center)
  fileprivate static let remark = Self(isItalic: true, wraps: true, size: 10)
}
