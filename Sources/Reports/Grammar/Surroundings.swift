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
  /// The bracket that opens before a figure.
  let opening: Int?
  /// The bracket that opens before a figure which stands alone in it.
  let bracket: Int?

  init(of index: Int, in elements: ArraySlice<Element>, depth: Int? = nil) {
    let depth = depth ?? elements[index].depth
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
    // What follows the figure before, up to its comma, speaks of that figure.
    if previous != nil, let comma = before.lastIndex(where: { elements[$0].isMark([","]) }) {
      before.removeSubrange((comma + 1)...)
    }
    // So does what it is "about": "tăng 24% về số dự án và 15% về số vốn".
    if let figure = previous, elements.indices.contains(figure + 1),
      elements[figure + 1][.about] != nil,
      let joint = before.lastIndex(where: { elements[$0][.joint] != nil })
    {
      before.removeSubrange(joint...)
    }
    self.before = before
    previousFigure = previous
    self.isInBracket = isInBracket || depth > 0
    opening = isInBracket ? place : nil
    bracket = isInBracket && before.allSatisfy { elements[$0][.hedge] != nil } ? place : nil
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
