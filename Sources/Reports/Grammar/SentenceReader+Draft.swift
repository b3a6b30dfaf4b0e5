import Figures

extension SentenceReader {
  mutating func finish(
    _ index: Int, _ around: Surroundings, _ mention: Mention, _ role: Role,
    _ subject: Subject, _ isCarried: Bool
  ) {
    var subject = subject
    if subject.id == "poverty_rate", role.measure == .changeLevel {
      subject = Subject(id: "poverty_reduction", indicator: finder.indicator("poverty_reduction"))
    } else if subject.id == "poverty_reduction", role.measure == .rate {
      subject = Subject(id: "poverty_rate", indicator: finder.indicator("poverty_rate"))
    }
    let own = StatusReader(sentence: sentence).status(of: index)
    let inherits = isCarried && role.measure != .level
    // What stands in brackets before it says nothing of a figure outside them.
    let depth = sentence.elements[index].depth
    let before = drafts.last { $0.depth <= depth } ?? drafts.last
    var status =
      own ?? (inherits ? before?.status : nil) ?? discourse.listStatus
      ?? (goesOnPlanning || discourse.frame.isPlan ? .plan : .actual)
    let isStock = isStock(subject, mention, around)
    let resolver = PeriodResolver(
      sentence: sentence, discourse: discourse, becomes: becomes(around),
      isMultiple: mention.unit.base == "times")
    let (phrase, isBefore) = resolver.phrase(of: index, around: around) ?? (nil, false)
    var period = resolver.period(
      of: index, by: phrase, isPlan: status == .plan, isStock: isStock,
      isFlow: subject.indicator?.nature == .flow,
      isAverage: role.comparison == .other || role.measure == .level && isAveraged(around))
    if let last = drafts.last, let opening = around.opening, isOutside(opening, index) {
      period = last.period
    }
    if role.rule == .baseInBrackets {
      period = (spoken?.period ?? period).yearBefore(baseYear(of: index, around))
      status = .actual
    } else if own == nil, isFuture(period) {
      status = .plan
    }
    if let opening = around.bracket, opensAfterPlan(opening, mention) { status = .plan }
    var place = place(of: index, around)
    if subject.id == "gdp", !sentence.elements[..<index].contains(where: { $0.place != nil }) {
      place = "Việt Nam"
    }
    drafts.append(
      Draft(
        mention: mention, range: finder.range(mention.tokens), words: finder.text(mention.tokens),
        role: role, subject: subject, status: status, period: period,
        region: place, approximation: approximation(around), priceBasis: priceBasis(index),
        depth: sentence.elements[index].depth, sentence: number))
    remember(subject, role, isBefore ? phrase : nil, index, isCarried)
  }

  private func becomes(_ around: Surroundings) -> Bool {
    sentence.verb(of: around)?.verb == .becomes
  }

  /// "bình quân hàng năm": an amount averaged over the years of a span.
  private func isAveraged(_ around: Surroundings) -> Bool {
    around.before.prefix(4).contains {
      sentence.elements[$0][.average] != nil
        && sentence.elements[$0].tokens.count > 2
    }
  }

  /// Whether a figure tells a state at a time and no sum over it: by its indicator, else by the
  /// words before it, else as the figure before it.
  private func isStock(_ subject: Subject, _ mention: Mention, _ around: Surroundings) -> Bool {
    if let nature = subject.indicator?.nature {
      return nature == .stock || nature == .rate && mention.unit.isPercentage
    }
    if subject.id.contains("stock") || mention.unit.base == "MW" { return true }
    let saysSo = around.before.contains {
      guard let meaning = sentence.elements[$0][.stock] else { return false }
      return meaning.isEmpty || mention.unit.isCount
    }
    return saysSo || discourse.isStock
  }

  /// The year of "cùng kỳ năm 2019" beside a figure of that year.
  private func baseYear(of index: Int, _ around: Surroundings) -> Int? {
    let near = around.before + Array(around.after) + [index - 2]
    return near.lazy.compactMap { place -> Int? in
      guard case .samePeriod(let year)? = sentence.comparison(at: place)?.base else { return nil }
      return year
    }.first
  }

  /// Whether a period ends after the document was written.
  func isFuture(_ period: Period) -> Bool {
    guard let year = period.years?.upperBound, let now = discourse.frame.date?.year else {
      return false
    }
    return year > now && !period.isPartOfYear
  }

  mutating func remember(
    _ subject: Subject, _ role: Role, _ phrase: PeriodPhrase?, _ index: Int, _ isCarried: Bool
  ) {
    if let phrase, !isCarried, !phrase.isCumulative, role.rule != .baseInBrackets,
      sentence.elements[index].depth == 0, !phrase.isMoment || discourse.period == nil
    {
      var phrase = phrase
      if phrase.years == nil {
        phrase.years = discourse.period?.years ?? discourse.frame.year.map { $0...$0 }
      }
      discourse.period = phrase
    }
    if role.comparison == .plan { discourse.isUnderPlan = true }
    if let nature = subject.indicator?.nature { discourse.isStock = nature == .stock }
    guard sentence.elements[index].depth == 0 else { return }
    if drafts.count == 1 { discourse.subject = subject }
    discourse.role = role
    if !isCarried, subject.scope.isEmpty,
      let named = subject.topic ?? (subject.indicator == nil ? nil : subject.id)
    {
      let topic = named == "grdp_constant" ? "grdp" : named
      if Self.wholes.contains(topic) {
        discourse.listTopic = topic
        discourse.topic = topic
        if number == 0, Self.lasting.contains(topic) { discourse.documentTopic = topic }
      }
    }
  }

  /// Whether no time is named between the bracket's opening and the figure.
  func isOutside(_ opening: Int, _ index: Int) -> Bool {
    !sentence.elements[opening..<index].contains { $0.period != nil }
      && !sentence.elements[(index + 1)...].prefix(2).contains { $0.period != nil }
  }

  /// Indicators whose parts are told under them.
  static let wholes: Set<String> = [
    "grdp", "exports", "imports", "industrial_output", "industrial_production_index",
    "tourism_arrivals", "overnight_visitors", "tourism_revenue", "international_arrivals",
    "wind_power_capacity", "solar_power_capacity", "hydropower_capacity",
    "domestic_arrivals", "domestic_investment_registered", "new_enterprises", "fdi_registered",
    "fdi_projects", "fdi_projects_adjusted", "retail_sales",
    "budget_revenue", "total_output",
  ]

  /// What a title announces for the whole document.
  static let lasting: Set<String> = [
    "tourism_arrivals", "tourism_revenue", "overnight_visitors", "fdi_registered",
  ]
}
