public import Figures

extension Citation {
  /// The title, or the host of the address where there is none.
  public var name: String {
    if !title.isEmpty { return title.printable }
    return host ?? address?.printable ?? ""
  }

  /// The host of the address without `www.`, `nil` if there is no address.
  public var host: String? {
    guard let address else { return nil }
    var rest = Substring(address)
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    let host = rest.prefix { !"/?#:".contains($0) }
    return host.isEmpty ? nil : String(host).printable
  }

  /// The date as far as it is known: a date that ends a month or a year is told as that month or
  /// year, since vague dates are held as their last day.
  public func dateText(in language: Language) -> String {
    let parts = date.split(separator: "-").map(String.init)
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1...12).contains(month)
    else { return date.printable }
    if month == 12, day == 31 { return "\(year)" }
    guard day < Self.days(in: month, of: year) else {
      return language.say("\(year)-\(parts[1])", "\(month)/\(year)")
    }
    return language.say("\(year)-\(parts[1])-\(parts[2])", "\(day)/\(month)/\(year)")
  }

  /// Name, line and date in one: `vov.vn, 2023-01`.
  public func text(in language: Language) -> String {
    let place = line.map { language.say("line \($0)", "dòng \($0)") } ?? ""
    return [name, place, dateText(in: language)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
