public import Figures

extension Language {
  /// One thing said in the language at hand.
  func say(_ english: @autoclosure () -> String, _ vietnamese: @autoclosure () -> String)
    -> String
  {
    switch self {
    case .english: english()
    case .vietnamese: vietnamese()
    }
  }

  /// `1 line`, `3 lines`; Vietnamese nouns have one form.
  func count(
    _ number: Int, _ singular: String, _ plural: String, _ vietnamese: String
  ) -> String {
    let digits = Decimal(number).formatted(in: self)
    return say("\(digits) \(number == 1 ? singular : plural)", "\(digits) \(vietnamese)")
  }

  /// How the last two of a list are joined.
  enum Conjunction { case and, or }

  /// `a`, `a or b`, `a, b or c`.
  func list(_ words: [String], _ conjunction: Conjunction) -> String {
    let joint =
      switch conjunction {
      case .and: say("and", "và")
      case .or: say("or", "hoặc")
      }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(joint) \(last)"
  }

  /// Years as ranges: `2012–2014, 2016`.
  public func years(_ years: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for year in years.sorted() {
      if let last = runs.last, year <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...max(year, last.upperBound)
      } else {
        runs.append(year...year)
      }
    }
    return runs.map(span).joined(separator: ", ")
  }

  /// The first and the last year: `2015–2024`.
  public func span(_ years: ClosedRange<Int>) -> String {
    guard years.count > 1 else { return "\(years.lowerBound)" }
    return "\(years.lowerBound)\(say("–", "-"))\(years.upperBound)"
  }

  /// Two ends of a range of values: `1,560–1,850`, `1.560 - 1.850`.
  public func range(_ low: String, _ high: String) -> String {
    low + say("–", " - ") + high
  }
}
