import Figures

/// The word before a figure that tells what the number is of its indicator.
enum Verb: Equatable {
  case growth(Direction)
  /// "gấp": so many times.
  case multiple
  /// "lên", "còn": the level that was come to.
  case becomes
  /// "vượt"; whether the word itself names the plan.
  case excess(Direction, namesPlan: Bool)
  /// "đạt", "bằng".
  case reach
  /// "tương đương".
  case equivalent
  case share
  case contribution
}

/// The verb of a figure and how it was come by.
struct VerbFound {
  let verb: Verb
  let element: Int
  /// Whether only words that carry no meaning stand between it and the number.
  let isAdjacent: Bool
}

extension Sentence {
  /// The verb that a figure belongs to: the nearest before it in its own clause.
  /// - Parameter isRange: whether the figure is one, so that "từ" only opens it.
  func verb(of around: Surroundings, isRange: Bool = false) -> VerbFound? {
    if let bracket = around.bracket {
      // A number alone in brackets goes on with the clause that the bracket stands in.
      let outer = Surroundings(of: bracket, in: elements, depth: elements[bracket].depth - 1)
      guard !outer.before.isEmpty, outer.before.first != outer.previousFigure else { return nil }
      return verb(of: outer)
    }
    var passed = 0
    for index in around.before {
      let element = elements[index]
      if comparison(at: index) != nil { continue }
      if isRange, index == around.before.first, element[.becomes] != nil { continue }
      if element.isMark([","]) { return nil }
      if let verb = verb(index) {
        return VerbFound(verb: verb, element: index, isAdjacent: passed == 0)
      }
      if element.isMark([":"]) || element.isAny(of: Self.transparent) || element.period != nil {
        continue
      }
      passed += 1
      if passed > 5 { return nil }
    }
    return nil
  }

  /// What may stand between a verb and its number.
  private static let transparent: Categories = [
    Categories(.filler), Categories(.hedge), Categories(.average), Categories(.estimate),
    Categories(.outcome), Categories(.aim), Categories(.plan), Categories(.base),
    Categories(.versus), Categories(.copula),
  ]

  private func verb(_ index: Int) -> Verb? {
    guard let term = elements[index].term else { return nil }
    if let direction = term[.growth] { return .growth(direction == "up" ? .up : .down) }
    if let direction = term[.excess] {
      let namesPlan = term.tokens.count > 1 || nextIsPlan(after: index)
      return .excess(direction == "up" ? .up : .down, namesPlan: namesPlan)
    }
    if term[.multiple] != nil { return .multiple }
    if let kind = term[.share], kind != "rate" { return kind == "share" ? .share : .contribution }
    if term[.becomes] != nil { return .becomes }
    if let kind = term[.reach] { return kind == "equivalent" ? .equivalent : .reach }
    return nil
  }

  private func nextIsPlan(after index: Int) -> Bool {
    index + 1 < elements.endIndex && elements[index + 1][.plan] != nil
  }
}
