import Figures

/// Tells plan, estimate and outcome by the words before a figure.
struct StatusReader {
  let sentence: Sentence

  /// The status that the words before a figure give it; `nil` if none speaks of it.
  func status(of figure: Int) -> Status? {
    var level = sentence.elements[figure].depth
    var hasEstimate = false
    var outcome: Int?
    var lastFigure: Int?
    for index in (sentence.elements.startIndex..<figure).reversed() {
      let element = sentence.elements[index]
      level = min(level, element.depth)
      guard element.depth <= level else { continue }
      if element.figure != nil { lastFigure = index }
      switch cue(at: index) {
      case .plan:
        // "phấn đấu thực hiện …" is carried out only in the plan, unless a figure was planned first.
        if let outcome, let lastFigure, lastFigure < outcome { return .actual }
        return .plan
      case .estimate:
        hasEstimate = true
        // "ước" speaks for itself; what is only expected may stand in a plan.
        if isEstimated(index) { return .estimate }
      case .actual where lastFigure == nil: outcome = index
      default: break
      }
    }
    return hasEstimate ? .estimate : outcome == nil ? nil : .actual
  }

  /// Whether a word tells of an estimate made ("ước đạt") and not of an expectation ("dự kiến").
  private func isEstimated(_ index: Int) -> Bool {
    let element = sentence.elements[index]
    return element.tokens.count == 1 || element[.reach] != nil
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
      // "28 chỉ tiêu" are counted, not set.
      if case .number = element.kind { return false }
      if case .noise = element.kind { return false }
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
