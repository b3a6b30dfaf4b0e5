/// How a workbook shows a number, as far as it bears on the number's meaning: decimals, percent,
/// dates, the words around it.
struct NumberFormat {
  /// For numbers above zero, below it, and zero; one or two stand for the rest.
  private let sections: [NumberSection]

  /// - Parameter code: `#,##0.00 "tấn"`, `0.0%;-0.0%`, `dd/mm/yyyy`.
  init(_ code: String) {
    sections = Self.split(code).prefix(3).map { NumberSection($0) }
  }

  static let general = NumberFormat("General")

  /// The format of a number that every workbook knows; nil for the numbers that it defines itself.
  static func builtIn(_ number: Int) -> NumberFormat? {
    codes[number].map { NumberFormat($0) }
  }

  /// What is shown, with a decimal comma and no marks between thousands: so no mark can be read in
  /// two ways. A date is shown as day/month/year, whatever its order in the format.
  ///
  /// - Parameter text: the number as the file has it; what is none, or beyond all that is counted, is given
  ///   back.
  func shown(_ text: String, daysFrom1904: Bool = false) -> String {
    guard let number = Double(text), number.isZero || 1e-40...1e40 ~= number.magnitude else {
      return text
    }
    let digits = DecimalDigits(number)
    let section = section(for: digits)
    guard let date = section.date else { return section.shown(digits) }
    return date.shown(number + (daysFrom1904 ? 1462 : 0)) ?? digits.general
  }

  private func section(for digits: DecimalDigits) -> NumberSection {
    if digits.isZero, sections.count > 2 { return sections[2] }
    if digits.isNegative, sections.count > 1 { return sections[1] }
    return sections.first ?? NumberSection("General")
  }

  /// The code's sections, as semicolons outside quotes and brackets set them apart.
  private static func split(_ code: String) -> [Substring] {
    var sections: [Substring] = []
    var start = code.startIndex
    var index = start
    var isQuoted = false
    while index < code.endIndex {
      switch code[index] {
      case "\"": isQuoted.toggle()
      case "\\" where !isQuoted:
        index = code.index(after: index)
        if index == code.endIndex { continue }
      case ";" where !isQuoted:
        sections.append(code[start..<index])
        start = code.index(after: index)
      default: break
      }
      index = code.index(after: index)
    }
    sections.append(code[start...])
    return sections
  }

  /// The formats of ECMA-376, part 1, 18.8.30.
  private static let codes: [Int: String] = {
    var codes = [
      0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
      11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm",
      17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
      22: "d/m/yy h:mm", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00",
      40: "#,##0.00;-#,##0.00", 41: "#,##0;-#,##0;\"-\"", 42: "#,##0;-#,##0;\"-\"",
      43: "#,##0.00;-#,##0.00;\"-\"", 44: "#,##0.00;-#,##0.00;\"-\"", 45: "mm:ss", 46: "[h]:mm:ss",
      47: "mm:ss", 48: "##0.0E+0", 49: "@",
    ]
    for number in [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58] {
      codes[number] = "dd/mm/yyyy"
    }
    return codes
  }()
}
