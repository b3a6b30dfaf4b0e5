/// How a workbook shows a day or a time.
struct DateFormat {
  private var hasYear = false
  private var hasDay = false
  private var hasMonth = false
  private var hasTime = false

  /// - Returns: nil for a section that shows numbers.
  init?(_ code: Substring) {
    var rest = code
    var hasM = false
    while let character = rest.popFirst() {
      switch character.lowercased() {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": _ = rest.popFirst()
      case "[":
        // `[h]` counts hours; other brackets hold colours, conditions and languages.
        if let first = rest.first?.lowercased(), ["h", "m", "s"].contains(first),
          rest.prefix(while: { $0 != "]" }).count <= 2
        {
          hasTime = true
        }
        rest = rest.drop { $0 != "]" }.dropFirst()
      case "y", "e", "b": hasYear = true
      case "d": hasDay = true
      case "m": hasM = true
      case "h", "s": hasTime = true
      case "0" where !hasTime, "#", "?": return nil
      default: break
      }
    }
    // Beside hours or seconds alone, an m is minutes.
    hasMonth = hasM && (hasYear || hasDay || !hasTime)
    guard hasYear || hasDay || hasMonth || hasTime else { return nil }
  }

  /// A number of days as a date: `31/12/2024`, `12/2024`, `2024`, `31/12/2024 07:30`, `07:30`.
  ///
  /// - Parameter days: since the end of 1899, with a 29 February 1900 that never was.
  /// - Returns: nil for what is no day before the year 10000.
  func shown(_ days: Double) -> String? {
    guard (0..<2_958_466).contains(days) else { return nil }
    var day = Int(days)
    var minutes = Int(((days - Double(day)) * 1440).rounded())
    if hasYear || hasDay || hasMonth {
      if minutes == 1440 {
        day += 1
        minutes = 0
      }
    } else {
      minutes += day * 1440
    }
    var parts: [String] = []
    let date = Self.calendarDate(day < 60 ? day + 1 : day)
    var words: [String] = []
    if hasDay { words.append(Self.padded(date.day)) }
    if hasMonth || hasDay { words.append(Self.padded(date.month)) }
    if hasYear { words.append("\(date.year)") }
    if !words.isEmpty { parts.append(words.joined(separator: "/")) }
    if hasTime { parts.append("\(Self.padded(minutes / 60)):\(Self.padded(minutes % 60))") }
    return parts.joined(separator: " ")
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// The day that is so many days after 30 December 1899, by the Gregorian calendar.
  private static func calendarDate(_ days: Int) -> (year: Int, month: Int, day: Int) {
    // Years are counted from 1 March, in cycles of 400 years.
    let shifted = days + 693_899
    let cycle = shifted / 146_097
    let ofCycle = shifted % 146_097
    let year = (ofCycle - ofCycle / 1460 + ofCycle / 36_524 - ofCycle / 146_096) / 365
    let ofYear = ofCycle - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let isNext = month >= 10
    return (
      cycle * 400 + year + (isNext ? 1 : 0), isNext ? month - 9 : month + 3,
      ofYear - (153 * month + 2) / 5 + 1
    )
  }
}
