extension SentenceReader {
  /// "công nghiệp, dịch vụ tăng lần lượt 8% và 9%": where a figure stands among those told so.
  private func place(of index: Int) -> (marker: Int, place: Int)? {
    var place = 0
    for element in (sentence.elements.startIndex..<index).reversed() {
      if sentence.elements[element].isMark([";"]) { return nil }
      if sentence.elements[element][.respectively] != nil { return (element, place) }
      if sentence.elements[element].figure != nil { place += 1 }
    }
    return nil
  }

  /// The turn of a figure told so, from 0.
  func turn(of index: Int) -> Int? { place(of: index)?.place }

  /// The subject of a figure told so: the name at its own place among those before.
  func respective(_ index: Int, _ conditions: SubjectFinder.Conditions) -> Subject? {
    guard let (marker, place) = place(of: index) else { return nil }
    var subjects: [Subject] = []
    for element in sentence.elements[..<marker].reversed() {
      if element.figure != nil || element.isMark([";", ":"]) { break }
      if let term = element.term, term.name != nil,
        let subject = finder.subject(of: term, conditions)
      {
        subjects.append(subject)
      }
    }
    return subjects.count > max(1, place) ? subjects[subjects.count - 1 - place] : nil
  }

  /// What a figure told so is compared to: "so với tháng trước và cùng kỳ tăng lần lượt …".
  func respectiveBase(_ index: Int) -> ComparisonPhrase.Base? {
    guard let (marker, place) = place(of: index) else { return nil }
    let phrases = sentence.comparisons.filter { $0.elements.upperBound <= marker }
    let start = sentence.elements[..<marker].lastIndex { $0.figure != nil } ?? marker
    let own = phrases.filter { start == marker || $0.elements.lowerBound > start }
    return own.count > max(1, place) ? own[place].base : nil
  }
}
