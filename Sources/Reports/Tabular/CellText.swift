import Documents
import Figures

/// One cell of a table: what its words mean, and the number that stands alone in it.
struct CellText {
  let cell: Table.Cell
  let elements: [Element]
  /// The number of a cell that holds nothing else but perhaps its sign and its unit.
  let number: Number?
  /// The unit that a cell names without a number: "triệu USD", "Giá trị (tỷ đồng)".
  let unit: PrintedUnit?

  struct Number {
    /// Code points of the digits and their unit.
    let range: Range<Int>
    let digits: NumberText
    let sign: Direction?
    let unit: PrintedUnit?
  }

  /// - Parameter tokens: those of the cell alone.
  init(
    _ cell: Table.Cell, tokens: [Token], scalars: [Unicode.Scalar], lexicon: Lexicon,
    style: NumberStyle
  ) {
    self.cell = cell
    var scanner = ElementScanner(tokens: tokens, scalars: scalars, lexicon: lexicon, style: style)
    scanner.run()
    elements = scanner.elements
    number = Self.number(in: tokens, scalars, scanner)
    unit = number == nil ? Self.unit(in: tokens, scanner) : nil
  }

  var isEmpty: Bool { elements.isEmpty }

  /// A year alone, as heads of columns are.
  var isYear: Bool {
    guard elements.count == 1, let period = elements[0].period else { return false }
    return period.years != nil
  }

  func first(_ category: Category) -> String? {
    elements.lazy.compactMap { $0[category] }.first
  }

  /// "1.234,5", "(12,5)", "-3,4", "5,6%".
  private static func number(
    in tokens: [Token], _ scalars: [Unicode.Scalar], _ scanner: ElementScanner
  ) -> Number? {
    guard let start = tokens.firstIndex(where: { $0.kind == .number }) else { return nil }
    let before = tokens[..<start]
    let isNegative = before.count == 1 && (before[0].isMark("-") || before[0].isMark("("))
    let isPositive = before.count == 1 && before[0].isMark("+")
    guard before.isEmpty || isNegative || isPositive else { return nil }
    let unit = scanner.unit(at: start + 1)
    let end = unit?.end ?? start + 1
    guard tokens[end...].allSatisfy({ $0.isMark(")") || $0.isMark("*") }) else { return nil }
    return Number(
      range: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound,
      digits: NumberText(scalars[tokens[start].range]),
      sign: isNegative ? .down : isPositive ? .up : nil, unit: unit?.unit)
  }

  /// The last unit among the words: what stands in brackets or after the name.
  private static func unit(in tokens: [Token], _ scanner: ElementScanner) -> PrintedUnit? {
    tokens.indices.reversed().lazy.compactMap { index -> PrintedUnit? in
      guard let (unit, end) = scanner.unit(at: index), unit.base != nil,
        index == 0 || scanner.phrase(.magnitude, at: index - 1)?.end != index,
        end == tokens.count || !tokens[end].isAfterGap || tokens[end].isMark(")")
          || index == tokens.startIndex
      else { return nil }
      return unit
    }.first
  }
}
