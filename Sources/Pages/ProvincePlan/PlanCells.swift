import Figures
import Glibc
import Planning
import Wording

/// The lines of a province's table of plans as the cells of a sheet.
struct PlanCells {
  let columns: [PlanColumn]
  private let lines: [ProvincePlan.Line]
  private let context: PlanColumn.Context
  private let language: Language

  /// - Parameter year: that of all lines; `nil` where each has its own.
  init(_ lines: [ProvincePlan.Line], in year: Int?, chance: Double, language: Language) {
    self.lines = lines
    self.language = language
    context = PlanColumn.Context(of: lines, in: year, chance: chance)
    let hasPlans = lines.contains { $0.plan != nil }
    let hasNext = lines.contains { $0.nextPlan != nil }
    columns = PlanColumn.allCases.filter { column in
      switch column {
      case .year: year == nil
      case .plan, .ofPlan: hasPlans
      case .nextPlan, .chance: hasNext
      default: true
      }
    }
  }

  // MARK: - Rows

  var header: Spreadsheet.Row {
    Spreadsheet.Row(
      columns.map { column in
        var title = column.title(context, in: language)
        if column == .target { title += " (\(context.chanceText(in: language)))" }
        return Spreadsheet.Cell(.text(title), .header)
      }, height: 32)
  }

  /// The lines, under the heading of each sector where there are several.
  var rows: [Spreadsheet.Row] {
    var rows: [Spreadsheet.Row] = []
    let hasHeadings = Set(lines.map(\.series.indicator.sector)).count > 1
    var sector: Indicator.Sector??
    var sectors = 0
    for (index, line) in lines.enumerated() {
      if hasHeadings, sector != .some(line.series.indicator.sector) {
        sector = .some(line.series.indicator.sector)
        sectors += 1
        rows.append(heading(line.series.indicator.sector, number: sectors))
      }
      rows.append(
        Spreadsheet.Row(
          columns.map { cell(line, $0, number: index + 1) }, height: height(of: line)))
    }
    return rows
  }

  private func heading(_ sector: Indicator.Sector?, number: Int) -> Spreadsheet.Row {
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    let name = sector?.name(in: language) ?? Indicator.Sector.others(in: language)
    return Spreadsheet.Row(
      columns.map { column in
        switch column {
        case .number: Spreadsheet.Cell(.text(numerals[number - 1]), .heading(.center))
        case .indicator: Spreadsheet.Cell(.text(name), .heading(.left))
        default: Spreadsheet.Cell(.blank, .heading(.left))
        }
      })
  }

  /// High enough for its name and notes: not every program sets rows by itself.
  private func height(of line: ProvincePlan.Line) -> Double {
    func rows(_ text: String, _ column: PlanColumn) -> Int {
      text.wrapped(to: Int(width(of: column))).count
    }
    let most = max(
      rows(line.series.indicator.name(in: language).printable, .indicator),
      rows(line.series.unit.title(in: language), .unit), rows(notes(line), .notes))
    return 3 + 15 * Double(min(max(most, 1), 20))
  }

  private func notes(_ line: ProvincePlan.Line) -> String {
    line.notes(context, in: language).joined(separator: "; ")
  }

  private func cell(_ line: ProvincePlan.Line, _ column: PlanColumn, number: Int)
    -> Spreadsheet.Cell
  {
    let precision = line.precision
    switch column {
    case .number: return .init(.number(Double(number)), .text(.center))
    case .indicator:
      return .init(.text(line.series.indicator.name(in: language).printable), .text(.left))
    case .unit: return .init(.text(line.series.unit.title(in: language)), .text(.center))
    case .year: return .init(.number(Double(line.year)), .text(.center))
    case .before: return .figure(line.before)
    case .plan: return .figure(line.plan)
    case .outcome: return .figure(line.outcome)
    case .ofPlan: return .number(line.series.shareOfPlan(in: line.year), "0.0%")
    case .growth: return growth(line)
    case .forecast: return .number(line.forecast?.value, precision)
    case .low: return .number(line.forecast?.range80.lowerBound, precision)
    case .high: return .number(line.forecast?.range80.upperBound, precision)
    case .target:
      let digits = Spreadsheet.Style.format(places: line.suggestion?.places ?? 0)
      return .number(
        line.suggestion?.value, line.series.indicator.isLowGood ? "\"≤\"\(digits)" : digits)
    case .nextPlan: return .figure(line.nextPlan)
    case .chance: return .number(line.chance, "0%")
    case .notes:
      let notes = notes(line)
      return .init(notes.isEmpty ? .blank : .text(notes), .text(.left, size: 9))
    }
  }

  private func growth(_ line: ProvincePlan.Line) -> Spreadsheet.Cell {
    let places = max(0, line.outcome?.printed?.decimal.places ?? 0)
    switch line.series.change(in: line.year) {
    case .relative(let fraction): return .number(fraction, "+0.0%;-0.0%;0.0%")
    case .points(let difference):
      let digits = Spreadsheet.Style.format(places: max(1, places))
      let unit = "\"\(Phrase(in: language).points(""))\""
      return .number(difference, "+\(digits)\(unit);-\(digits)\(unit);\(digits)\(unit)")
    case .amount(let difference):
      let digits = Spreadsheet.Style.format(places: places)
      return .number(difference, "+\(digits);-\(digits);\(digits)")
    case nil: return .number(nil, "0")
    }
  }

  /// The width of a column, in digits.
  func width(of column: PlanColumn) -> Double {
    switch column {
    case .number: 5
    case .indicator: 36
    case .unit: 13
    case .year: 7
    case .ofPlan, .growth, .chance: 10
    case .notes: 24
    default: 12
    }
  }
}

extension Spreadsheet.Style {
  fileprivate static let header = Self(
    isBold: true, isFramed: true, isShaded: true, wraps: true, alignment: .center)

  fileprivate static func heading(_ alignment: Alignment) -> Self {
    Self(isBold: true, isFramed: true, alignment: alignment)
  }

  fileprivate static func text(_ alignment: Alignment, size: Double = 11) -> Self {
    Self(isFramed: true, wraps: true, size: size, alignment: alignment)
  }

  /// The number format with so many decimals.
  fileprivate static func format(places: Int) -> String {
    "#,##0" + (places > 0 ? "." + String(repeating: "0", count: min(places, 12)) : "")
  }
}

extension Spreadsheet.Cell {
  /// A number in a format; blank where there is none.
  fileprivate static func number(_ value: Double?, _ format: String) -> Self {
    Self(
      value.map { .number($0) } ?? .blank,
      Spreadsheet.Style(isFramed: true, alignment: .right, format: format))
  }

  /// A computed number with no more digits than it is told with.
  fileprivate static func number(_ value: Double?, _ precision: Precision) -> Self {
    let power = pow(10, Double(-min(precision.places, 0)))
    let rounded = value.map { power > 1 ? ($0 / power).rounded() * power : $0 }
    return number(rounded, Spreadsheet.Style.format(places: max(0, precision.places)))
  }

  /// A stated number with the decimals of its print.
  fileprivate static func figure(_ observation: Observation?) -> Self {
    guard let observation else { return number(nil, "0") }
    let places =
      observation.printed.map { max(0, $0.decimal.places) }
      ?? Precision(of: observation.interval).places
    return number(observation.value.double, Spreadsheet.Style.format(places: places))
  }
}
