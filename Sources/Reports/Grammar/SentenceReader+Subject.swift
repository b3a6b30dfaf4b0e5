import Figures

extension SentenceReader {
  var topics: [String] {
    [
      discourse.listTopic, discourse.topic == "grdp" ? nil : discourse.topic,
      discourse.documentTopic,
    ].compactMap { $0 }
  }

  /// A share verb holds for a list: "chiếm", "cơ cấu: A 45%; B 16%".
  func shareVerb(_ verb: VerbFound?, _ around: Surroundings) -> Verb? {
    if around.before.contains(where: { sentence.elements[$0][.share] == "share" }) { return .share }
    if let verb, verb.verb != .reach { return verb.verb }
    if listed(false)?.role.measure == .share { return .share }
    return verb?.verb
  }

  /// The figure that a list goes on from: a new item passes over what the one before changed by.
  func listed(_ isCarried: Bool) -> Draft? {
    isCarried ? drafts.last : drafts.last { $0.role.measure != .changeLevel }
  }

  mutating func subject(
    of mention: Mention, _ around: Surroundings, _ verb: VerbFound?,
    _ conditions: SubjectFinder.Conditions
  ) -> (Subject, isCarried: Bool) {
    if !mention.unit.isMoney, !mention.unit.isPercentage, mention.unit.base != "times",
      let counted = finder.subject(countedIn: mention, conditions, beyondUnit: true)
    {
      return (counted, false)
    }
    if let named = named(after: around, conditions) { return (named, false) }
    switch finder.subject(before: around, in: sentence, verbAt: verb?.element, conditions) {
    case .subject(let subject): return (subject, false)
    case .carried:
      if let counted = finder.subject(countedIn: mention, conditions, beyondUnit: false),
        drafts.isEmpty || carried.map({ !finder.fits($0, mention.unit) }) ?? true
      {
        return (counted, false)
      }
      if let named = namedBeforeBracket(around, conditions) { return (named, false) }
      guard let before = carried else { return (Subject(id: "", indicator: nil), true) }
      // The same words may mean another indicator in another unit.
      let isDependent =
        mention.unit.isPercentage && verb?.verb != .share && verb?.verb != .contribution
      guard let term = before.term, !isDependent, mention.unit.base != "times",
        let subject = finder.subject(of: term, conditions)
      else {
        let isDependent = mention.unit.isPercentage || mention.unit.base == "times"
        if isDependent || finder.fits(before, mention.unit) { return (before, true) }
        let counted = mention.unit.base == "visitors" ? "tourism_arrivals" : ""
        return (Subject(id: counted, indicator: finder.indicator(counted)), true)
      }
      return (subject, true)
    }
  }

  /// "tăng 15% về số doanh nghiệp": what stands after the figure.
  func named(
    after around: Surroundings, _ conditions: SubjectFinder.Conditions
  ) -> Subject? {
    guard let about = around.after.first, sentence.elements[about][.about] != nil,
      around.after.contains(about + 1), let term = sentence.elements[about + 1].term
    else { return nil }
    return finder.subject(of: term, conditions)
  }

  /// "thêm 10 xã đạt chuẩn": those that came to it within the year.
  func added(_ subject: Subject, _ around: Surroundings) -> Subject {
    guard subject.id == "new_rural_communes",
      around.before.prefix(4).contains(where: {
        let element = sentence.elements[$0]
        return element[.aim] != nil
          || element[.filler] != nil && finder.text(element.tokens).lowercased() == "thêm"
      })
    else { return subject }
    let id = "new_rural_communes_added"
    return Subject(id: id, indicator: finder.indicator(id))
  }

  /// "mạnh nhất là khu vực dân doanh (tăng 31,28%)": what the bracket stands after.
  func namedBeforeBracket(
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

  var carried: Subject? { drafts.last?.subject ?? discourse.subject }

  /// Whether "lũy kế" is the nearest time before a figure.
  func isCumulative(_ index: Int, _ around: Surroundings) -> Bool {
    let phrase = PeriodResolver(sentence: sentence, discourse: discourse)
      .phrase(of: index, around: around)?.phrase
    return phrase?.isCumulative == true && phrase?.part == nil && phrase?.years == nil
  }
}
