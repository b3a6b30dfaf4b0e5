/// What stands around a figure, as far as it can speak of that figure.
struct Surroundings {
  /// The elements before it, the nearest first, back to the figure before, the opening bracket or
  /// the semicolon; what stands in closed brackets is left out.
  let before: [Int]
  /// The figure where `before` ended, if it ended at one.
  let previousFigure: Int?
  /// Whether it stands in a bracket that opens in `before`'s place.
  let isInBracket: Bool
  /// The elements after it up to the next figure, semicolon or bracket of its own depth.
  let after: Range<Int>

  init(of index: Int, in elements: ArraySlice<Element>) {
    let depth = elements[index].depth
    var before: [Int] = []
    var previous: Int?
    var isInBracket = false
    var place = index - 1
    while place >= elements.startIndex {
      let element = elements[place]
      if element.depth < depth { break }
      if element.depth == depth {
        if depth > 0, element.isMark(["(", "["]) {
          isInBracket = true
          break
        }
        if element.figure != nil {
          previous = place
          break
        }
        if element.isMark([";"]) { break }
        before.append(place)
      }
      place -= 1
    }
    self.before = before
    previousFigure = previous
    self.isInBracket = isInBracket || depth > 0
    var end = index + 1
    while end < elements.endIndex {
      let element = elements[end]
      if element.depth < depth || element.figure != nil { break }
      if element.depth > depth || element.isMark([";", ")", "]"]) { break }
      end += 1
    }
    after = index + 1..<end
  }
}
