import Figures

/// What a document says of itself as a whole: when it was written, what time and place it is about.
struct Frame {
  /// The day that it carries, by month and year.
  var date: (year: Int, month: Int)?
  /// The period that its title or its first words name.
  var period: PeriodPhrase?
  /// Whether its title announces plans and no outcome.
  var isPlan = false
  /// The year that most of it is about, if any is named.
  var year: Int?
  /// The place that it is about, empty if it names none.
  var place = ""

  /// The year that comparisons let one conclude.
  private var impliedYear: Int?

  /// - Parameter speaksOfProvince: whether the text speaks of a province, though it may name none.
  init(
    sentences: [Sentence], of elements: [Element], speaksOfProvince: Bool, region: String
  ) {
    for (number, sentence) in sentences.enumerated() {
      for index in sentence.elements.indices {
        let element = sentence.elements[index]
        if let phrase = element.period {
          if phrase.isDay {
            if date == nil, let year = phrase.year, case .month(let month) = phrase.part {
              date = (year, month)
            }
          } else if sentence.comparison(at: index) == nil, element.depth == 0 {
            note(phrase, isEarly: number < 6)
          }
        }
        if impliedYear == nil, let phrase = sentence.comparison(at: index) {
          impliedYear = Self.year(impliedBy: phrase, in: sentence)
        }
      }
    }
    year = year ?? date?.year ?? impliedYear
    isPlan = sentences.prefix(3).contains(where: Self.announcesPlan)
    place = Self.place(in: elements, isOfProvince: speaksOfProvince) ?? region
    if place.isEmpty, !speaksOfProvince, elements.contains(where: { $0[.national] != nil }) {
      place = "Việt Nam"
    }
  }

  /// "Các chỉ tiêu chủ yếu …": a title without figures that names a plan and no outcome.
  private static func announcesPlan(_ sentence: Sentence) -> Bool {
    let reader = StatusReader(sentence: sentence)
    return sentence.startsLine && sentence.elements.count < 20
      && sentence.elements.allSatisfy { element in
        element.figure == nil && element[.outcome] == nil && element[.estimate] == nil
          && element[.excess] == nil && element[.reach] == nil
      } && sentence.elements.indices.contains { reader.cue(at: $0) == .plan }
  }

  /// What is compared to 2019 is of 2020; what is compared to the plan of 2022 is of 2022.
  private static func year(impliedBy phrase: ComparisonPhrase, in sentence: Sentence) -> Int? {
    switch phrase.base {
    case .samePeriod(let year), .year(let year): year + 1
    case .plan:
      phrase.elements.compactMap { sentence.elements[$0].period?.years }.first { $0.count == 1 }?
        .lowerBound
    case .samePeriodLastYear, .previousMonth, .month, .other: nil
    }
  }

  private mutating func note(_ phrase: PeriodPhrase, isEarly: Bool) {
    if let years = phrase.years, years.count == 1, year == nil { year = years.lowerBound }
    guard isEarly, period == nil, phrase.part != nil || phrase.years?.count == 1, !phrase.isUntil
    else { return }
    period = phrase
  }

  /// The first place named, unless only an event took place there; no commune, and not the country
  /// where the text is of a province.
  private static func place(in elements: [Element], isOfProvince: Bool) -> String? {
    var first: String?
    for index in elements.indices {
      guard let place = elements[index].place, place.rank != .commune,
        !isOfProvince || place.rank != .country
      else { continue }
      if first == nil { first = place.name }
      if !isVenue(index, in: elements) { return place.name }
    }
    return first
  }

  /// "tại thành phố A", and the place that news are sent from: "Hà Nội (TTXVN)".
  private static func isVenue(_ index: Int, in elements: [Element]) -> Bool {
    if index > 0, elements[index - 1][.venue] != nil { return true }
    return index + 2 < elements.count && elements[index + 1].isMark(["("])
      && elements[index + 2][.venue] != nil
  }
}
