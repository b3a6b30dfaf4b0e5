import Figures

extension SentenceReader {
  /// The place that a figure is about.
  mutating func place(of figure: Int, _ around: Surroundings) -> String {
    let depth = sentence.elements[figure].depth
    var level = depth
    for index in (sentence.elements.startIndex..<figure).reversed() {
      let element = sentence.elements[index]
      level = min(level, element.depth)
      if element.isMark(["("]), index > sentence.elements.startIndex,
        sentence.elements[index - 1][.rank] == "Việt Nam"
      {
        return "Việt Nam"
      }
      guard element.depth <= level, let place = element.place, isAbout(index),
        place.rank != .commune || isOpening(index)
      else { continue }
      let name = grouped(at: index, with: place, figure)
      if element.depth == 0, place.rank != .commune { discourse.place = name }
      return name
    }
    return discourse.place
  }

  /// "A và B lần lượt 8% và 9%": the place at the figure's own turn; a group without turns has no
  /// name.
  private func grouped(at index: Int, with place: Place, _ figure: Int) -> String {
    var places = [place.name]
    var before = index - 1
    while before >= sentence.elements.startIndex {
      let element = sentence.elements[before]
      if let other = element.place {
        places.append(other.name)
      } else if !element.isMark([","]), element[.joint] == nil {
        break
      }
      before -= 1
    }
    guard places.count > 1 else { return place.name }
    guard let turn = turn(of: figure), turn < places.count else { return "" }
    return places[places.count - 1 - turn]
  }

  /// Whether a place is what is spoken of, and not what it is ranked among or sent to.
  func isAbout(_ index: Int) -> Bool {
    guard sentence.comparison(at: index) == nil else { return false }
    for element in sentence.elements[..<index].reversed() {
      if element.isMark([",", ";", ":", "(", "."]) { break }
      // "chiếm 18,5% xuất khẩu của cả nước": the whole that a figure is a part of.
      if element.figure != nil { return false }
    }
    for element in sentence.elements[..<index].suffix(3).reversed() {
      if element.isMark([",", ";", ":", "(", "."]) { return true }
      if element[.rank] != nil || element[.versus] != nil || element[.notAfter] != nil {
        return false
      }
      if case .noise = element.kind { return false }
    }
    return true
  }

  /// Whether a clause opens with a place.
  func isOpening(_ index: Int) -> Bool {
    index == sentence.elements.startIndex
      || sentence.elements[index - 1].isMark([",", ";", ":", "-", "("])
  }

  /// The hedge right before the number, or right after it.
  func approximation(_ around: Surroundings) -> Approximation {
    if let index = around.after.first, let meaning = sentence.elements[index][.hedgeAfter] {
      return Approximation(rawValue: meaning) ?? .exact
    }
    guard let index = around.before.first, let meaning = sentence.elements[index][.hedge] else {
      return .exact
    }
    return Approximation(rawValue: meaning) ?? .exact
  }

  /// The price basis named last before the figure in its sentence.
  func priceBasis(_ figure: Int) -> String {
    sentence.elements[..<figure].last { $0[.priceBasis] != nil }?[.priceBasis] ?? ""
  }
}
