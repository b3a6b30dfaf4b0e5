import Figures

/// What a figure is a figure of.
struct Subject {
  /// The indicator's id, or the words of the document for a thing that the catalogue lacks.
  var id: String
  /// The catalogue's entry, if it has one.
  var indicator: Indicator?
  /// Whether its name itself speaks of growth: "tốc độ tăng trưởng kinh tế".
  var namesGrowth: Bool { growthDirection != nil }
  /// Which way the growth goes that its name speaks of.
  var growthDirection: Direction?
  /// The words that named it, which may mean another indicator in another unit.
  var term: Term?

  /// Whether it is itself a change of a percentage: the fall of the poverty rate.
  var isChangeOfPercentage: Bool {
    indicator?.unit?.name == "percentage points" && id.hasSuffix("_reduction")
  }

  /// Whether it is told in percent, as a share or a rate of something.
  var isPercentage: Bool {
    indicator?.unit?.name == "percent" && indicator?.kind != .rate || id.hasSuffix("_rate")
      || id.hasSuffix("_share")
  }

  /// Whether a percentage said of it is its growth: an index, or the economy as a whole.
  var isToldByGrowth: Bool {
    indicator?.nature == .index || namesGrowth || Self.toldByGrowth.contains(id)
  }

  private static let toldByGrowth: Set<String> = ["grdp", "grdp_constant", "gdp"]
}

/// Makes out the subject of a figure from the names before it, and after it for what is counted.
struct SubjectFinder {
  let lexicon: Lexicon
  let tokens: [Token]
  let text: (Range<Int>) -> String
  let indicator: (String) -> Indicator?

  /// What the parts of a name hang on.
  struct Conditions {
    /// The indicators that the list or the sentence stands under, the nearest first.
    var topics: [String]
    var unit: PrintedUnit
    var verb: Verb?
    /// Whether it counts everything so far.
    var isCumulative = false
  }

  enum Found {
    case subject(Subject)
    /// No name stands before the figure: it speaks of what the figure before it spoke of.
    case carried
  }

  /// The subject named among the elements before a figure.
  func subject(
    before around: Surroundings, in sentence: Sentence, verbAt verb: Int?, _ conditions: Conditions
  ) -> Found {
    var words: [Int] = []
    var unknown: Range<Int>?
    for index in around.before {
      let element = sentence.elements[index]
      if sentence.comparison(at: index) != nil { continue }
      if let term = element.term, term.name != nil, !isVerbal(term, index == verb, conditions) {
        if let subject = subject(of: term, conditions) {
          guard words.isEmpty else { return .subject(part(of: subject, words, in: sentence)) }
          return .subject(subject)
        }
        unknown = union(element.tokens, unknown)
        words.append(index)
        continue
      }
      if !words.isEmpty, element.isAny(of: Self.opening) || element.period != nil { break }
      if element[.copula] != nil {
        // What something is said to be is no part of its name.
        (words, unknown) = ([], nil)
        continue
      }
      if element.isMark([","]) || element.isMark([":"]) {
        // What stands before a comma is named only if nothing unknown stands after it.
        if !words.isEmpty, element.isMark([","]) { break }
        continue
      }
      if element[.blocked] != nil || element.isWord || element[.unit] != nil
        || element[.unitOfKnown] != nil
      {
        if isBeforeVerb(index, verb) {
          words.append(index)
          unknown = union(element.tokens, unknown)
        }
      }
    }
    guard let unknown else { return .carried }
    return .subject(Subject(id: text(unknown).lowercased(), indicator: nil))
  }

  /// The subject named right after what was counted: "10 [xã đạt chuẩn NTM]", "8 dự án FDI cấp mới".
  func subject(countedIn mention: Mention, _ conditions: Conditions) -> Subject? {
    let words = mention.tokens.filter { tokens[$0].kind == .word }
    for start in words + [mention.tokens.upperBound] where start < tokens.count {
      var start = start
      // "có 6 xã [đã] đạt": fillers between are skipped.
      if start == mention.tokens.upperBound, let term = lexicon.term(in: tokens, at: start),
        term[.filler] != nil || term[.territory] != nil, term.name == nil
      {
        start = term.tokens.upperBound
      }
      guard start < tokens.count, let term = lexicon.term(in: tokens, at: start), term.name != nil,
        term.tokens.upperBound > mention.tokens.upperBound,
        let subject = subject(of: term, conditions), fits(subject, conditions.unit)
      else { continue }
      return subject
    }
    return nil
  }

  /// What a new name starts after.
  private static let opening: Categories = [
    Categories(.aim), Categories(.plan), Categories(.estimate), Categories(.parts),
    Categories(.outcome), Categories(.reach),
  ]

  private func isBeforeVerb(_ index: Int, _ verb: Int?) -> Bool { verb.map { index < $0 } ?? true }

  /// "tăng trưởng 8%": a verb, unless nothing else can be what grows.
  private func isVerbal(_ term: Term, _ isVerb: Bool, _ conditions: Conditions) -> Bool {
    isVerb && term[.growth] != nil && !conditions.topics.isEmpty && !conditions.unit.isPercentage
  }

  /// What a name means here; `nil` where its unit shows that it means something else.
  func subject(of term: Term, _ conditions: Conditions) -> Subject? {
    guard let name = term.name else { return nil }
    if let rules = name[.part], let id = resolve(rules, conditions) {
      return Subject(id: id, indicator: indicator(id), term: term)
    }
    guard let id = name[.indicator] else { return nil }
    var subject = Subject(id: id, indicator: indicator(id))
    subject.growthDirection = growthDirection(term)
    subject.term = term
    return fits(subject, conditions.unit) ? subject : nil
  }

  /// Which way the change goes that a name speaks of.
  private func growthDirection(_ term: Term) -> Direction? {
    for index in term.tokens {
      guard let (meaning, _) = lexicon.phrase(.growth, in: tokens, at: index) else { continue }
      return meaning == "up" ? .up : .down
    }
    return nil
  }

  /// Whether an indicator can be told in the printed unit; any percentage may be said of any.
  private func fits(_ subject: Subject, _ unit: PrintedUnit) -> Bool {
    guard let own = subject.indicator?.unit, let printed = unit.unit, !unit.isPercentage,
      unit.base != "times"
    else { return true }
    if own.isConvertible(to: printed) { return true }
    if unit.isMoney {
      // Money of either currency, a person or not.
      return own.name.contains("VND") || own.name.contains("USD")
    }
    return printed.isCount && own.name.hasPrefix("count:")
      && (own.name.hasSuffix("workers") || own.name.hasSuffix("people"))
      && (printed.name.hasSuffix("workers") || printed.name.hasSuffix("people"))
  }

  /// The id by the first condition that holds of `CONDITION>ID|…`; of several topics the nearest
  /// decides.
  private func resolve(_ rules: String, _ conditions: Conditions) -> String? {
    var nearest: (topic: Int, id: String)?
    for rule in rules.split(separator: "|") {
      let sides = rule.split(separator: ">").map(String.init)
      guard sides.count == 2 else { continue }
      if let topic = conditions.topics.firstIndex(of: sides[0]) {
        if conditions.unit.isCount && !sides[0].hasPrefix("count:") { continue }
        if nearest.map({ topic < $0.topic }) ?? true { nearest = (topic, sides[1]) }
      } else if nearest == nil, holds(sides[0], conditions) {
        return sides[1]
      }
    }
    return nearest?.id
  }

  private func holds(_ condition: String, _ conditions: Conditions) -> Bool {
    switch condition {
    case "*": true
    case "share": conditions.verb == .share && conditions.unit.isPercentage
    case "contribution":
      conditions.verb == .contribution && conditions.unit.base == "percentage points"
    case "cumulative": conditions.isCumulative
    case "money": conditions.unit.isMoney
    case "percent": conditions.unit.isPercentage || conditions.unit.base == "times"
    case "products": conditions.unit.base == "count:products"
    default: conditions.unit.base == condition
    }
  }

  /// A part of a thing is not the thing: the words after its name are told with it.
  private func part(of subject: Subject, _ words: [Int], in sentence: Sentence) -> Subject {
    guard let last = words.first, let first = words.last else { return subject }
    let range =
      sentence.elements[first].tokens.lowerBound..<sentence.elements[last].tokens.upperBound
    return Subject(id: "\(subject.id): \(text(range).lowercased())", indicator: nil)
  }

  private func union(_ range: Range<Int>, _ other: Range<Int>?) -> Range<Int> {
    guard let other else { return range }
    return min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
  }
}
