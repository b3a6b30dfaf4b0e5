import Figures

/// What a document says of itself as a whole: when it was written, what time and place it is about.
struct Frame {
  /// The day that it carries, by month and year.
  var date: (year: Int, month: Int)?
  /// The period that its title or its first words name.
  var period: PeriodPhrase?
  /// The year that most of it is about, if any is named.
  var year: Int?
  /// The place that it is about, empty if it names none.
  var place = ""

  init(sentences: [Sentence], of elements: [Element], region: String) {
    for (number, sentence) in sentences.enumerated() {
      for index in sentence.elements.indices {
        let element = sentence.elements[index]
        if let phrase = element.period {
          if phrase.isDay {
            if date == nil, let year = phrase.year, case .month(let month) = phrase.part {
              date = (year, month)
            }
          } else if sentence.comparison(at: index) == nil {
            note(phrase, isEarly: number < 3)
          }
        }
      }
    }
    if year == nil { year = date?.year }
    place = Self.place(in: elements) ?? region
  }

  private mutating func note(_ phrase: PeriodPhrase, isEarly: Bool) {
    if let years = phrase.years, years.count == 1, year == nil { year = years.lowerBound }
    guard isEarly, period == nil, phrase.part != nil || phrase.years?.count == 1, !phrase.isUntil
    else { return }
    period = phrase
  }

  /// The first place named, unless only an event took place there.
  private static func place(in elements: [Element]) -> String? {
    var first: String?
    for index in elements.indices {
      guard let name = elements[index].place else { continue }
      if first == nil { first = name }
      let before = index > 0 ? elements[index - 1] : nil
      let isVenue =
        before?[.neutral] != nil && before?.tokens.count == 1 && before?.term?[.filler] != nil
      if !isVenue { return name }
    }
    return first
  }
}
