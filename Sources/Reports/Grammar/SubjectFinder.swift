import Figures

/// Makes out the subject of a figure from the names before it, and after it for what is counted.
struct SubjectFinder {
  let lexicon: Lexicon
  let tokens: [Token]
  let text: (Range<Int>) -> String
  /// The printed text of code points.
  let printed: (Range<Int>) -> String
  let indicator: (String) -> Indicator?

  /// "tăng bình quân": whether a term speaks of growth averaged over years.
  func isAverage(_ term: Term) -> Bool {
    guard term.tokens.count > 2 else { return false }
    let holdsAverage = term.tokens.dropFirst().contains {
      lexicon.phrase(.average, in: tokens, at: $0) != nil
    }
    return holdsAverage
      && term.tokens.contains { lexicon.phrase(.growth, in: tokens, at: $0) != nil }
  }

  /// The code points of tokens.
  func range(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// What the parts of a name hang on.
  struct Conditions {
    /// The indicators that the list or the sentence stands under, the nearest first.
    var topics: [String]
    var unit: PrintedUnit
    var verb: Verb?
    /// Whether the sentence has spoken of something already.
    var hasSubject = false
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
    if conditions.unit.isPercentage || conditions.unit.base == "times", let verb,
      goesOn(at: verb, around, in: sentence)
    {
      return .carried
    }
    var words: [Int] = []
    var unknown: Range<Int>?
    var topic: String?
    for index in around.before {
      let element = sentence.elements[index]
      if sentence.comparison(at: index) != nil { continue }
      if let term = element.term, term.name != nil, !isVerbal(term, index == verb, conditions) {
        if let subject = subject(of: term, conditions),
          !(subject.isPart
            && (isTail(at: index, in: sentence) || isListed(at: index, around, in: sentence)))
        {
          guard words.isEmpty else { return .subject(part(of: subject, words, in: sentence)) }
          return .subject(kind(of: subject, before: index, in: sentence, conditions) ?? subject)
        }
        unknown = union(element.tokens, unknown)
        words.append(index)
        topic = topic ?? term.name?[.indicator]
        continue
      }
      if !words.isEmpty, element.isAny(of: Self.opening) || element.period != nil { break }
      if element[.copula] != nil || element[.venue] == "source" && !words.isEmpty {
        // What something is said to be is no part of its name.
        (words, unknown) = ([], nil)
        continue
      }
      if element.isMark([","]) || element.isMark([":"]) {
        // What stands before a comma is named only if nothing unknown stands after it.
        if !words.isEmpty { break }
        continue
      }
      if element[.blocked] != nil || element.isWord || element[.unit] != nil
        || element[.unitOfKnown] != nil
        || element[.notBefore] != nil && unknown?.lowerBound == element.tokens.upperBound
      {
        if isBeforeVerb(index, verb) {
          words.append(index)
          unknown = union(element.tokens, unknown)
        }
      }
    }
    guard let unknown else { return .carried }
    return .subject(Subject(id: text(unknown).lowercased(), topic: topic))
  }

  /// ", tăng 5%" after another figure: the clause only goes on.
  private func goesOn(at verb: Int, _ around: Surroundings, in sentence: Sentence) -> Bool {
    guard around.previousFigure != nil else { return false }
    for index in around.before where index < verb {
      let element = sentence.elements[index]
      if element.isMark([","]) { return true }
      guard element[.filler] != nil || element[.estimate] != nil || element[.neutral] != nil,
        element.term?.name == nil
      else { return false }
    }
    return false
  }

  /// The subject named right after what was counted: "10 [xã đạt chuẩn NTM]", "8 dự án FDI cấp mới".
  ///
  /// - Parameter beyondUnit: whether the name must say more than the unit does.
  func subject(
    countedIn mention: Mention, _ conditions: Conditions, beyondUnit: Bool
  ) -> Subject? {
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
        term.tokens.upperBound >= mention.tokens.upperBound + (beyondUnit ? 1 : 0),
        !term.tokens.contains(where: { tokens[$0].isMark(",") }),
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

  /// "cà phê xuất khẩu": the thing named right before what is done with it.
  private func kind(
    of subject: Subject, before index: Int, in sentence: Sentence, _ conditions: Conditions
  ) -> Subject? {
    guard index > sentence.elements.startIndex, let term = sentence.elements[index - 1].term,
      let rules = term.name?[.part], rules.contains("\(subject.id)>")
    else { return nil }
    var conditions = conditions
    conditions.topics = [subject.id]
    return self.subject(of: term, conditions)
  }

  /// "hàng ăn và dịch vụ ăn uống": a common word that only ends another thing's name.
  private func isTail(at index: Int, in sentence: Sentence) -> Bool {
    index > sentence.elements.startIndex && sentence.elements[index - 1].isWord
  }

  /// "công nghiệp, dịch vụ, xây dựng": several names told together.
  private func isListed(
    at index: Int, _ around: Surroundings, in sentence: Sentence
  ) -> Bool {
    var before = index - 1
    while before >= sentence.elements.startIndex,
      sentence.elements[before].isMark([",", "-"]) || sentence.elements[before][.joint] != nil
    {
      before -= 1
    }
    guard before < index - 1, around.before.contains(before),
      let term = sentence.elements[before].term, term.phrase?[.growth] == nil
    else { return false }
    return term.name?[.part] != nil
  }

  private func isBeforeVerb(_ index: Int, _ verb: Int?) -> Bool { verb.map { index < $0 } ?? true }

  /// "tăng trưởng 8%": a verb, unless nothing else can be what grows.
  private func isVerbal(_ term: Term, _ isVerb: Bool, _ conditions: Conditions) -> Bool {
    isVerb && term[.growth] != nil
      && (conditions.hasSubject || !conditions.topics.isEmpty && !conditions.unit.isPercentage)
  }

  /// A part of a thing is not the thing: the words after its name are told with it.
  private func part(of subject: Subject, _ words: [Int], in sentence: Sentence) -> Subject {
    guard let last = words.first, let first = words.last else { return subject }
    let range =
      sentence.elements[first].tokens.lowerBound..<sentence.elements[last].tokens.upperBound
    var part = subject
    part.scope = text(range).lowercased()
    return part
  }

  private func union(_ range: Range<Int>, _ other: Range<Int>?) -> Range<Int> {
    guard let other else { return range }
    return min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
  }
}
