import Figures

/// How much a series rests on.
struct Evidence {
  /// Values printed in some document, each counted once.
  let statements: Int
  let documents: Int

  init(of series: Series) {
    let all = (series.observations + series.plans + series.targets).flatMap(\.withAlternatives)
    let printed = all.filter { $0.origin == .published }.map { Key($0) }
    var documents: [Citation] = []
    for citation in all.map(\.citation)
    where !documents.contains(where: { $0.isSameDocument(as: citation) }) {
      documents.append(citation)
    }
    statements = Set(printed).count
    self.documents = documents.count
  }

  private struct Key: Hashable {
    let year: Int
    let status: Status
    let printed: Quantity?
    let citation: Citation

    init(_ observation: Observation) {
      year = observation.year
      status = observation.status
      printed = observation.printed
      citation = observation.citation
    }
  }
}

extension Observation {
  /// The observation, those that it sums up, and all that else is known of its year.
  var withAlternatives: [Observation] {
    var parts: [Observation] = []
    if case .summed(let summed, _) = origin { parts = summed }
    return [self] + (parts + alternatives).flatMap(\.withAlternatives)
  }

  /// The documents that the value itself stands in.
  var citations: [Citation] {
    if case .summed(let parts, _) = origin { return parts.flatMap(\.citations) }
    return [citation]
  }
}
