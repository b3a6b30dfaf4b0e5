import Datasets
import Figures

/// Reads the figures of one sentence, each by what stands around it and what was said before.
struct SentenceReader {
  let sentence: Sentence
  let number: Int
  let mentions: [Mention]
  let finder: SubjectFinder
  let lexicon: Lexicon
  let tokens: [Token]
  var discourse: Discourse
  private(set) var drafts: [Draft] = []
  private var isPlanList = false

  init(
    _ sentence: Sentence, number: Int, mentions: [Mention], finder: SubjectFinder,
    lexicon: Lexicon, tokens: [Token], discourse: Discourse
  ) {
    self.sentence = sentence
    self.number = number
    self.mentions = mentions
    self.finder = finder
    self.lexicon = lexicon
    self.tokens = tokens
    self.discourse = discourse
  }

  /// Reads every figure, and leaves in `discourse` what later sentences build on.
  mutating func run() {
    open()
    for index in sentence.elements.indices {
      if let figure = sentence.elements[index].figure { read(figure, at: index) }
    }
    close()
  }

  /// Decides what of the sentences before still holds.
  private mutating func open() {
    let first = sentence.elements.first
    let isListed =
      first?.isMark(["-", "+", "*", "•", "●", "–"]) == true || first?[.parts] != nil
    if !isListed, !startsLower {
      discourse.listTopic = nil
      discourse.listStatus = nil
    }
    if sentence.startsLine, !isListed {
      discourse.topic = nil
      discourse.isUnderPlan = false
      discourse.isPlanned = false
    }
    discourse.role = isListed ? discourse.role : nil
    let speaksOfGRDP = sentence.elements.contains { element in
      element.term?.name?[.part]?.hasPrefix("grdp>grdp_product_tax") == true
        || element[.share] == "contribution"
    }
    if speaksOfGRDP { discourse.listTopic = "grdp" }
  }

  private var startsLower: Bool {
    guard let token = sentence.elements.first?.tokens.first else { return false }
    return tokens[token].kind == .word && !tokens[token].isCapitalised
  }

  private mutating func close() {
    if let last = drafts.last(where: { $0.depth == 0 }) {
      discourse.isPlanned = last.status == .plan
    }
    let hasPlan = sentence.elements.indices.contains {
      StatusReader(sentence: sentence).cue(at: $0) == .plan
    }
    if sentence.elements.last?.isMark([":"]) == true {
      discourse.listStatus = hasPlan ? .plan : nil
    }
    var isDated = false
    for index in sentence.elements.indices {
      let element = sentence.elements[index]
      guard let phrase = element.period, !phrase.isDay, sentence.comparison(at: index) == nil else {
        continue
      }
      if let years = phrase.years, years.count > 1 { discourse.span = phrase }
      if drafts.isEmpty, element.depth == 0, !isDated, !phrase.isCumulative {
        isDated = true
        discourse.period = phrase
        if phrase.years == nil { discourse.period?.years = discourse.frame.year.map { $0...$0 } }
      }
    }
  }

  /// Whether a sentence without a word of its own goes on with the plans of the one before it.
  private var goesOnPlanning: Bool {
    guard discourse.isPlanned else { return false }
    let reader = StatusReader(sentence: sentence)
    return !sentence.elements.indices.contains { index in
      let period = sentence.elements[index].period
      let isOutside = sentence.comparison(at: index) == nil
      return period != nil && isOutside || reader.cue(at: index) != nil
        || sentence.comparison(at: index)?.base == .plan
    } && !sentence.elements.contains { $0[.plan] != nil }
  }

  // MARK: - One figure

  private mutating func read(_ figure: Int, at index: Int) {
    let around = Surroundings(of: index, in: sentence.elements)
    let mention = mentions[figure]
    guard isFigure(mention, at: index, around) else { return }
    let verb = sentence.verb(of: around)
    let conditions = SubjectFinder.Conditions(
      topics: topics, unit: mention.unit, verb: shareVerb(verb, around),
      isCumulative: isCumulative(index, around))
    var (subject, isCarried) = subject(of: mention, around, verb, conditions)
    subject = added(subject, around)
    if mention.unit.isOfKnownOnly || mention.unit.base == "count:people",
      subject.indicator == nil
    {
      return
    }
    let grammar = RoleGrammar(
      sentence: sentence, figure: index, unit: mention.unit, around: around, verb: verb,
      subject: subject, previous: drafts.last?.role ?? discourse.role,
      isUnderPlan: discourse.isUnderPlan, averageTerms: averageTerms, isPerYear: isPerYear(mention),
      isCarried: isCarried)
    guard
      var role = bracketed(index, around, mention) ?? plannedInBracket(around, mention)
        ?? grammar.role()
    else { return }
    if mention.isNegative, role.direction == .up { role.direction = .down }
    finish(figure, index, around, mention, role, subject, isCarried)
  }

  /// Whether a number with its unit can be a figure of an indicator at all.
  private func isFigure(_ mention: Mention, at index: Int, _ around: Surroundings) -> Bool {
    if mention.unit.base == nil, mention.unit.exponent == 0 { return false }
    for place in around.after.prefix(4) {
      let element = sentence.elements[place]
      if element.isMark([",", ";", "."]) { break }
      if element[.staff] != nil { return false }
      if place == around.after.lowerBound, element[.notAfter] != nil, element[.plan] == nil,
        element[.base] == nil, !mention.unit.isPercentage, element.tokens.count > 0,
        mention.unit.base == nil
      {
        return false
      }
    }
    for place in around.before.prefix(8) {
      let element = sentence.elements[place]
      if element.isMark([",", ";"]) { break }
      if element[.staff] != nil { return false }
    }
    if let before = around.before.first, sentence.elements[before][.notBefore] != nil,
      mention.unit.isPercentage || mention.unit.isCount
    {
      return false
    }
    return true
  }

  private var topics: [String] {
    [
      discourse.listTopic, discourse.topic == "grdp" ? nil : discourse.topic,
      discourse.documentTopic,
    ].compactMap { $0 }
  }

  /// A share verb holds for a list: "chiếm", "cơ cấu: A 45%; B 16%".
  private func shareVerb(_ verb: VerbFound?, _ around: Surroundings) -> Verb? {
    if let verb, verb.verb != .reach { return verb.verb }
    if drafts.last?.role.measure == .share, drafts.last?.sentence == number { return .share }
    return verb?.verb
  }

  private mutating func subject(
    of mention: Mention, _ around: Surroundings, _ verb: VerbFound?,
    _ conditions: SubjectFinder.Conditions
  ) -> (Subject, isCarried: Bool) {
    if !mention.unit.isMoney, !mention.unit.isPercentage, mention.unit.base != "times",
      let counted = finder.subject(countedIn: mention, conditions)
    {
      return (counted, false)
    }
    switch finder.subject(before: around, in: sentence, verbAt: verb?.element, conditions) {
    case .subject(let subject): return (subject, false)
    case .carried:
      if let named = namedBeforeBracket(around, conditions) { return (named, false) }
      guard let before = carried else { return (Subject(id: "", indicator: nil), true) }
      // The same words may mean another indicator in another unit.
      let isDependent =
        mention.unit.isPercentage && verb?.verb != .share && verb?.verb != .contribution
      guard let term = before.term, !isDependent, mention.unit.base != "times",
        let subject = finder.subject(of: term, conditions)
      else { return (before, true) }
      return (subject, true)
    }
  }

  /// "thêm 10 xã đạt chuẩn": those that came to it within the year.
  private func added(_ subject: Subject, _ around: Surroundings) -> Subject {
    guard subject.id == "new_rural_communes",
      around.before.prefix(4).contains(where: {
        let element = sentence.elements[$0]
        return element[.aim] != nil
          || element[.filler] != nil && finder.text(element.tokens).lowercased() == "thêm"
          || element[.growth] != nil
      })
    else { return subject }
    let id = "new_rural_communes_added"
    return Subject(id: id, indicator: finder.indicator(id))
  }

  /// The subject of the figure before: in a bracket that of the figure it follows.
  /// "mạnh nhất là khu vực dân doanh (tăng 31,28%)": what the bracket stands after.
  private func namedBeforeBracket(
    _ around: Surroundings, _ conditions: SubjectFinder.Conditions
  ) -> Subject? {
    guard let bracket = around.opening else { return nil }
    let outer = Surroundings(
      of: bracket, in: sentence.elements, depth: sentence.elements[bracket].depth - 1)
    guard bracket > sentence.elements.startIndex, sentence.elements[bracket - 1].figure == nil,
      case .subject(let subject) = finder.subject(
        before: outer, in: sentence, verbAt: nil, conditions), subject.indicator != nil
    else { return nil }
    return subject
  }

  private var carried: Subject? { drafts.last?.subject ?? discourse.subject }

  /// Whether "lũy kế" is the nearest time before a figure.
  private func isCumulative(_ index: Int, _ around: Surroundings) -> Bool {
    PeriodResolver(sentence: sentence, discourse: discourse).phrase(of: index, around: around)?
      .phrase.isCumulative ?? false
  }

  /// A number alone in brackets after "cùng kỳ": the same figure of the year before; after a plan:
  /// the plan.
  private func bracketed(_ index: Int, _ around: Surroundings, _ mention: Mention) -> Role? {
    guard around.isInBracket, around.before.isEmpty, isAfterComparison(index),
      let last = drafts.last
    else { return nil }
    var role = last.role
    role.rule = .baseInBrackets
    role.confidence = 0.8
    if !mention.unit.isPercentage {
      role = Role(measure: .level, rule: .baseInBrackets, confidence: 0.8)
    } else if role.measure != .growth {
      return nil
    }
    return role
  }

  /// "(kế hoạch là 4%)", "(KH đạt 44-45%)": the same figure as planned.
  private func plannedInBracket(_ around: Surroundings, _ mention: Mention) -> Role? {
    guard around.isInBracket, mention.unit.isPercentage, let last = drafts.last,
      last.role.measure != .level, around.after.allSatisfy({ sentence.elements[$0][.plan] == nil }),
      around.before.contains(where: {
        sentence.elements[$0][.plan] != nil && sentence.comparison(at: $0) == nil
      })
    else { return nil }
    return last.role
  }

  /// Whether the bracket that a figure opens follows a phrase of comparison.
  private func isAfterComparison(_ index: Int) -> Bool {
    guard index - 2 >= sentence.elements.startIndex, let phrase = sentence.comparison(at: index - 2)
    else { return false }
    return phrase.base != .plan
  }

  private func isPerYear(_ mention: Mention) -> Bool {
    mention.tokens.contains { tokens[$0].isMark("/") } && mention.unit.isPercentage
  }

  /// Verbs of growth that hold the word for an average: "tăng bình quân".
  private var averageTerms: Set<Range<Int>> {
    Set(
      sentence.elements.compactMap { element in
        guard let term = element.term, term[.growth] != nil, term.tokens.count > 2,
          term.tokens.dropFirst().contains(where: {
            lexicon.phrase(.average, in: tokens, at: $0) != nil
          })
        else { return nil }
        return term.tokens
      })
  }

  // MARK: - Putting together

  private mutating func finish(
    _ figure: Int, _ index: Int, _ around: Surroundings, _ mention: Mention, _ role: Role,
    _ subject: Subject, _ isCarried: Bool
  ) {
    var subject = subject
    if subject.id == "poverty_rate", role.measure == .changeLevel {
      subject = Subject(id: "poverty_reduction", indicator: finder.indicator("poverty_reduction"))
    }
    let own = StatusReader(sentence: sentence).status(of: index, around: around)
    let inherits = isCarried && role.measure != .level
    var status =
      own ?? (inherits ? drafts.last?.status : nil) ?? discourse.listStatus
      ?? (goesOnPlanning ? .plan : .actual)
    let isStock =
      subject.indicator?.nature == .stock || subject.id.contains("stock")
      || mention.unit.base == "MW"
    let resolver = PeriodResolver(sentence: sentence, discourse: discourse)
    let (phrase, isBefore) = resolver.phrase(of: index, around: around) ?? (nil, false)
    var period = resolver.period(
      of: index, around: around, isPlan: status == .plan, isStock: isStock,
      isFlow: subject.indicator?.nature == .flow,
      isAverage: role.comparison == .other)
    if let last = drafts.last, let opening = around.opening, isOutside(opening, index) {
      period = last.period
    }
    if role.rule == .baseInBrackets {
      period = (drafts.last?.period ?? period).yearBefore
      status = .actual
    } else if own == nil, isFuture(period) {
      status = .plan
    }
    let place = place(of: index, around)
    drafts.append(
      Draft(
        mention: figure, role: role, subject: subject, status: status, period: period,
        region: place, approximation: approximation(around), priceBasis: priceBasis(index),
        scope: "", depth: sentence.elements[index].depth, sentence: number))
    remember(subject, role, isBefore ? phrase : nil, index, isCarried)
  }

  /// Whether a period ends after the document was written.
  private func isFuture(_ period: Period) -> Bool {
    guard let year = period.years?.upperBound, let now = discourse.frame.date?.year else {
      return false
    }
    return year > now && !period.isPartOfYear
  }

  private mutating func remember(
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
    guard sentence.elements[index].depth == 0 else { return }
    if drafts.count == 1 { discourse.subject = subject }
    discourse.role = role
    if !isCarried, !subject.id.isEmpty, subject.indicator != nil {
      let topic = subject.id == "grdp_constant" ? "grdp" : subject.id
      if Self.wholes.contains(topic) {
        discourse.listTopic = topic
        discourse.topic = topic
        if number == 0, Self.lasting.contains(topic) { discourse.documentTopic = topic }
      }
    }
  }

  /// Whether no time is named between the bracket's opening and the figure.
  private func isOutside(_ opening: Int, _ index: Int) -> Bool {
    !sentence.elements[opening..<index].contains { $0.period != nil }
      && !sentence.elements[(index + 1)...].prefix(2).contains { $0.period != nil }
  }

  /// Indicators whose parts are told under them.
  private static let wholes: Set<String> = [
    "grdp", "exports", "imports", "industrial_output", "industrial_production_index",
    "tourism_arrivals", "overnight_visitors", "tourism_revenue", "international_arrivals",
    "domestic_arrivals", "fdi_registered", "fdi_projects", "fdi_projects_adjusted", "retail_sales",
    "budget_revenue", "total_output",
  ]

  /// What a title announces for the whole document.
  private static let lasting: Set<String> = [
    "tourism_arrivals", "tourism_revenue", "overnight_visitors", "fdi_registered",
  ]

  /// The place that a figure is about.
  private mutating func place(of figure: Int, _ around: Surroundings) -> String {
    let depth = sentence.elements[figure].depth
    var level = depth
    for index in (sentence.elements.startIndex..<figure).reversed() {
      let element = sentence.elements[index]
      level = min(level, element.depth)
      guard element.depth <= level, let place = element.place, isAbout(index) else { continue }
      if element.depth == 0 { discourse.place = place }
      return place
    }
    return discourse.place
  }

  /// Whether a place is what is spoken of, and not what it is ranked among or sent to.
  private func isAbout(_ index: Int) -> Bool {
    guard sentence.comparison(at: index) == nil else { return false }
    for element in sentence.elements[..<index].suffix(3).reversed() {
      if element.isMark([",", ";", ":", "(", "."]) { return true }
      if element[.rank] != nil || element[.versus] != nil || element[.notAfter] != nil {
        return false
      }
      if case .noise = element.kind { return false }
    }
    return true
  }

  /// The hedge right before the number, or right after it.
  private func approximation(_ around: Surroundings) -> Approximation {
    if let index = around.after.first, let meaning = sentence.elements[index][.hedgeAfter] {
      return Approximation(rawValue: meaning) ?? .exact
    }
    guard let index = around.before.first, let meaning = sentence.elements[index][.hedge] else {
      return .exact
    }
    return Approximation(rawValue: meaning) ?? .exact
  }

  /// The price basis named last before the figure in its sentence.
  private func priceBasis(_ figure: Int) -> String {
    sentence.elements[..<figure].last { $0[.priceBasis] != nil }?[.priceBasis] ?? ""
  }
}
