import Figures

/// A phrase that tells what a figure is compared to: "so với cùng kỳ năm 2019", "so kế hoạch".
struct ComparisonPhrase {
  enum Base: Equatable {
    case plan
    case samePeriodLastYear
    case previousMonth
    /// A year by its number, or its end.
    case year(Int)
    /// A month, of the year of the figure if no other is told.
    case month(Int, of: Int?)
    /// "cùng kỳ năm 2019": the same part of a named year.
    case samePeriod(of: Int)
    case other
  }

  let elements: Range<Int>
  let base: Base
  /// Whether a word of comparison opens it, or the base stands alone.
  let isExplicit: Bool

  /// Every such phrase of a sentence, in order.
  static func all(in elements: ArraySlice<Element>) -> [ComparisonPhrase] {
    var phrases: [ComparisonPhrase] = []
    var index = elements.startIndex
    while index < elements.endIndex {
      if let phrase = phrase(in: elements, at: index) {
        phrases.append(phrase)
        index = phrase.elements.upperBound
      } else {
        index += 1
      }
    }
    return phrases
  }

  private static func phrase(in elements: ArraySlice<Element>, at start: Int) -> ComparisonPhrase? {
    var index = start
    if let plan = ofPlan(in: elements, at: start) { return plan }
    let isExplicit = elements[index][.versus] != nil
    if isExplicit {
      index += 1
      // "so với thực hiện năm 2013", "so với vụ đông xuân năm trước": a few words between.
      let limit = min(index + 5, elements.endIndex)
      while index < limit, elements[index][.base] == nil, elements[index].period == nil,
        elements[index][.plan] == nil, mayStandBetween(elements[index])
      {
        index += 1
      }
      guard index < limit else { return nil }
    }
    guard index < elements.endIndex else { return nil }
    let element = elements[index]
    if let base = element[.base], isExplicit || base != "other" {
      return based(on: base, in: elements, at: index, from: start, isExplicit)
    }
    guard isExplicit else { return nil }
    if element[.plan] != nil {
      return ComparisonPhrase(
        elements: start..<planEnd(in: elements, after: index + 1), base: .plan, isExplicit: true)
    }
    if let period = element.period {
      return ComparisonPhrase(
        elements: start..<index + 1, base: base(of: period), isExplicit: true)
    }
    return nil
  }

  /// "45% kế hoạch năm 2022": the plan right after its percentage, with its year.
  private static func ofPlan(
    in elements: ArraySlice<Element>, at index: Int
  ) -> ComparisonPhrase? {
    guard elements[index][.plan] != nil, index > elements.startIndex,
      elements[index - 1].figure != nil
    else { return nil }
    let end = planEnd(in: elements, after: index + 1)
    guard elements[index..<end].contains(where: { $0.period != nil }) else { return nil }
    return ComparisonPhrase(elements: index..<end, base: .plan, isExplicit: true)
  }

  private static func base(of period: PeriodPhrase) -> Base {
    if period.isSinceJanuary { return .other }
    switch (period.part, period.year) {
    case (.month(12), let year?) where period.isDay: return .year(year)
    case (.month(let month), let year) where !period.isDay: return .month(month, of: year)
    case (.month, _): return .other
    case (nil, let year?), (.whole, let year?): return .year(year)
    case (_, let year?): return .samePeriod(of: year)
    case (_, nil): return .other
    }
  }

  private static func mayStandBetween(_ element: Element) -> Bool {
    switch element.kind {
    case .word, .place: true
    case .mark(let mark): mark == "-"
    case .term: !element.isAny(of: [Categories(.growth), Categories(.excess), Categories(.share)])
    default: false
    }
  }

  /// "cùng kỳ", with the period or the season that may follow.
  private static func based(
    on meaning: String, in elements: ArraySlice<Element>, at index: Int, from start: Int,
    _ isExplicit: Bool
  ) -> ComparisonPhrase {
    var end = index + 1
    var base: Base =
      switch meaning {
      case "previous_month": .previousMonth
      case "same_period_last_year": .samePeriodLastYear
      default: .other
      }
    // "so với cùng kỳ năm 2019", "so với tháng 12 năm trước", "bình quân cùng kỳ năm trước"
    while end < elements.endIndex, elements[end][.base] != nil { end += 1 }
    if end < elements.endIndex, let period = elements[end].period, !period.isDay {
      if let year = period.year, base == .samePeriodLastYear { base = .samePeriod(of: year) }
      end += 1
      if end < elements.endIndex, elements[end][.base] != nil { end += 1 }
    }
    return ComparisonPhrase(elements: start..<end, base: base, isExplicit: isExplicit)
  }

  /// A plan goes on with who set it and for when: "kế hoạch HĐND huyện giao", "dự toán 5 năm
  /// (2011-2015)".
  static func planEnd(in elements: ArraySlice<Element>, after index: Int) -> Int {
    var end = index
    while end < elements.endIndex, end - index < 5 {
      let element = elements[end]
      if element.period != nil || element[.plan] != nil || element[.assigned] != nil
        || element[.neutral] != nil || element[.territory] != nil
      {
        end += 1
      } else if element.isWord, end + 1 < elements.endIndex,
        elements[end + 1][.assigned] != nil || elements[end + 1].isWord
          || elements[end + 1][.territory] != nil
      {
        // "kế hoạch [HĐND] giao": up to the word that says it was set.
        guard let close = elements[end...].prefix(4).firstIndex(where: { $0[.assigned] != nil })
        else {
          return end
        }
        end = close + 1
      } else {
        return end
      }
    }
    return end
  }
}
