import Figures

/// A value that a year might have, before the rule has chosen.
struct Candidate {
  let observation: Observation
  /// When it was published. What has no date is a user's own and counts as the latest.
  private let date: String

  init(_ observation: Observation) {
    self.observation = observation
    date = observation.citation.date.isEmpty ? "9999" : observation.citation.date
  }

  /// The rule: published before summed before derived; final over preliminary over actual over
  /// estimate over plan; the later document; exact over hedged. What is equal in all is ordered by
  /// its source and content, so that the result never depends on the order of rows.
  static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    let (a, b) = (left.observation, right.observation)
    if a.directness != b.directness { return a.directness > b.directness }
    if a.status != b.status { return a.status > b.status }
    if left.date != right.date { return left.date > right.date }
    if a.isHedged != b.isHedged { return !a.isHedged }
    let (keyA, keyB) = (a.citation.sortingKey, b.citation.sortingKey)
    if keyA != keyB { return keyA < keyB }
    return a.value != b.value ? a.value < b.value : "\(a)" < "\(b)"
  }

  /// The best of the candidates with all others attached, or `nil` if there are none.
  static func best(of candidates: [Candidate]) -> Observation? {
    var ranked: [Observation] = []
    for observation in candidates.sorted(by: precedes).map(\.observation)
    where observation != ranked.last { ranked.append(observation) }
    guard let first = ranked.first else { return nil }
    let chosen =
      !first.isHedged ? 0 : ranked.firstIndex { $0.tellsExactly(first) } ?? 0
    var best = ranked[chosen]
    best.alternatives = ranked.enumerated().filter { $0.offset != chosen }.map(\.element)
    return best
  }
}

extension Observation {
  fileprivate var directness: Int { isDerived ? 0 : isSum ? 1 : 2 }

  /// Whether the value, or what it was derived from, is hedged.
  fileprivate var isHedged: Bool {
    switch origin {
    case .published, .summed: approximation != .exact
    case .derivedFromGrowth(let level, let growth, _, _):
      level.approximation != .exact || growth.approximation != .exact
    case .derivedFromAttainment(let level, let attainment):
      level.approximation != .exact || attainment.approximation != .exact
    case .extendedByGrowth(let growth, let base):
      growth.approximation != .exact || base.isHedged
    case .attainedOf(let plan, let attainment):
      attainment.approximation != .exact || plan.isHedged
    }
  }

  /// Whether this is the exact telling of a hedged value: "more than 198,000" and 198,384 are one
  /// figure told twice. Among printed values both must be equally firm; a derivation from hedged
  /// numbers yields to any derivation from exact ones that it agrees with.
  fileprivate func tellsExactly(_ hedged: Observation) -> Bool {
    !isHedged && directness == hedged.directness
      && (isDerived || status == hedged.status) && interval.meets(hedged.interval)
  }
}

extension Citation {
  fileprivate var sortingKey: String { (address ?? "") + "\n" + title + "\n\(line ?? 0)" }
}
