import Figures

/// Tells plan, estimate and outcome by the words before a figure.
struct StatusReader {
  let sentence: Sentence

  /// The status that the words before a figure give it; `nil` if none speaks of it.
  func status(of figure: Int, around: Surroundings) -> Status? {
    var level = sentence.elements[figure].depth
    var estimate: Status?
    for index in (sentence.elements.startIndex..<figure).reversed() {
      let element = sentence.elements[index]
      level = min(level, element.depth)
      guard element.depth <= level, let cue = cue(at: index) else { continue }
      switch cue {
      case .plan: return .plan
      case .estimate: if estimate == nil { estimate = .estimate }
      default: return estimate ?? .actual
      }
      // "ước" speaks for the figures of its own clause; a plan before it holds only on.
      if isPastOutcome(index, figure) { return estimate }
    }
    return estimate
  }

  /// An estimate right at a figure outranks the plan that the sentence opened with, unless it is
  /// only expected ("dự kiến").
  private func isPastOutcome(_ index: Int, _ figure: Int) -> Bool {
    guard let term = sentence.elements[index].term else { return false }
    return term.phrase?[.estimate] == "estimate" && !expects(index)
  }

  private func expects(_ index: Int) -> Bool {
    // "dự kiến", "dự báo", "có thể" may speak of a plan.
    sentence.elements[index].term?.tokens.count == 2 && sentence.elements[index][.reach] == nil
  }

  /// What a word says of the status of the figures after it.
  func cue(at index: Int) -> Status? {
    let element = sentence.elements[index]
    if sentence.comparison(at: index) != nil { return nil }
    if element[.estimate] != nil { return .estimate }
    if element[.plan] != nil { return isSetting(index) ? .plan : nil }
    if element[.aim] != nil { return isOfPlan(index) ? nil : .plan }
    if element[.outcome] != nil { return followedByPlan(index) ? nil : .actual }
    return nil
  }

  private func followedByPlan(_ index: Int) -> Bool {
    sentence.elements[(index + 1)...].prefix(2).contains { $0[.plan] != nil }
  }

  /// "kế hoạch đề ra", "dự toán được giao": part of a plan's name.
  private func isOfPlan(_ index: Int) -> Bool {
    sentence.elements[..<index].suffix(3).contains { $0[.plan] != nil }
      && !sentence.elements[..<index].suffix(1).contains { $0.isMark([",", ":"]) }
  }

  /// Whether a plan is told rather than measured against: "kế hoạch năm 2025 đạt …", and not
  /// "100% kế hoạch", "vượt kế hoạch", "hoàn thành chỉ tiêu".
  private func isSetting(_ index: Int) -> Bool {
    for element in sentence.elements[..<index].suffix(4).reversed() {
      if element.figure != nil { return false }
      if element.isMark([",", ";", ":", "("]) { return true }
      if element.isAny(of: [
        Categories(.excess), Categories(.reach), Categories(.outcome), Categories(.versus),
      ]) {
        return false
      }
    }
    return true
  }
}
