import Datasets
import Figures

/// Reads the figures of one sentence, each by what stands around it and what was said before.
struct SentenceReader {
  let sentence: Sentence
  let number: Int
  let mentions: [Mention]
  let finder: SubjectFinder
  let tokens: [Token]
  /// Whether one of the next items of its list tells the taxes on products, as only GRDP has them.
  let isBeforeProductTax: Bool
  var discourse: Discourse
  var drafts: [Draft] = []

  init(
    _ sentence: Sentence, number: Int, mentions: [Mention], finder: SubjectFinder,
    tokens: [Token], isBeforeProductTax: Bool = false, discourse: Discourse
  ) {
    self.sentence = sentence
    self.number = number
    self.mentions = mentions
    self.finder = finder
    self.tokens = tokens
    self.isBeforeProductTax = isBeforeProductTax
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
    let opening = sentence.elements.prefix { $0.figure == nil }
    let speaksOfGRDP =
      isBeforeProductTax
      || sentence.elements.contains { element in
        element[.share] == "contribution" || isProductTax(element)
      }
      || opening.lazy.compactMap { $0.term?.name?[.indicator] }.first?.hasPrefix("grdp") == true
    if speaksOfGRDP { discourse.listTopic = "grdp" }
  }

  private func isProductTax(_ element: Element) -> Bool {
    element.term?.name?.namesProductTax == true
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
  var goesOnPlanning: Bool {
    guard discourse.isPlanned else { return false }
    let reader = StatusReader(sentence: sentence)
    return !sentence.elements.indices.contains { index in
      let period = sentence.elements[index].period
      let isOutside = sentence.comparison(at: index) == nil
      return period != nil && isOutside || reader.cue(at: index) != nil
        || sentence.comparison(at: index)?.base == .plan
    } && !sentence.elements.contains { $0[.plan] != nil }
  }

  private mutating func read(_ figure: Int, at index: Int) {
    let around = Surroundings(of: index, in: sentence.elements)
    let mention = mentions[figure]
    guard isFigure(mention, at: index, around) else { return }
    let verb = sentence.verb(of: around, isRange: mention.values.count > 1)
    let conditions = SubjectFinder.Conditions(
      topics: topics, unit: mention.unit, verb: shareVerb(verb, around),
      hasSubject: drafts.last.map { !$0.subject.id.isEmpty } ?? false,
      isCumulative: isCumulative(index, around))
    var (subject, isCarried) = subject(of: mention, around, verb, conditions)
    if let own = respective(index, conditions) { (subject, isCarried) = (own, false) }
    subject = added(subject, around)
    let isDoubtful = mention.unit.base == "count:people" && verb == nil && !isAfterColon(around)
    if mention.unit.isOfKnownOnly || isDoubtful, subject.indicator == nil { return }
    let grammar = RoleGrammar(
      sentence: sentence, figure: index, unit: mention.unit, around: around, verb: verb,
      subject: subject, previous: listed(isCarried)?.role ?? discourse.role,
      isUnderPlan: discourse.isUnderPlan, isPerYear: isPerYear(mention), isCarried: isCarried,
      isAverage: finder.isAverage, sign: mention.sign, value: mention.values.first ?? Decimal(0),
      previousValue: drafts.last?.mention.values.first)
    guard
      var role = base(index, around, mention, verb) ?? plannedInBracket(around, mention)
        ?? grammar.role()
    else { return }
    if let base = respectiveBase(index) { role.comparison = base }
    if mention.sign == Direction.down, role.direction == .up { role.direction = .down }
    finish(index, around, mention, role, subject, isCarried)
  }

  private func isAfterColon(_ around: Surroundings) -> Bool {
    around.before.first.map { sentence.elements[$0].isMark([":"]) } ?? false
  }

  /// Whether a number with its unit can be a figure of an indicator at all.
  private func isFigure(_ mention: Mention, at index: Int, _ around: Surroundings) -> Bool {
    if mention.unit.base == nil, mention.unit.exponent == 0 { return false }
    if mention.unit.isMoney { return true }
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

  private func isPerYear(_ mention: Mention) -> Bool {
    mention.tokens.contains { tokens[$0].isMark("/") } && mention.unit.isPercentage
  }
}
