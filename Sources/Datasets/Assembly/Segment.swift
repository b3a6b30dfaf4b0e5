import Figures

/// The years of a strand between two breaks: what may be joined by a line.
struct Segment {
  let definition: String
  let priceBasis: String
  /// Whether years of the official table are among its own.
  var holdsTable = false
  var outcomes: [Int: Observation]
  var plans: [Int: Observation]
  var targets: [Int: Observation]

  /// The compiled strand, cut at its breaks, in the order of years.
  static func segments(of strand: Strand) -> (segments: [Segment], breaks: [Break]) {
    let compilation = strand.compilation
    let breaks = Break.rebasings(in: compilation.outcomes)
    var rest = Segment(
      definition: strand.definition, priceBasis: strand.priceBasis,
      outcomes: compilation.outcomes, plans: compilation.plans, targets: compilation.targets)
    var segments: [Segment] = []
    for found in breaks {
      let earlier = rest.cut(before: found.year)
      if case .rebased(_, let implied) = found.reason { rest.outcomes[implied.year] = implied }
      segments.append(earlier)
    }
    segments.append(rest)
    for index in segments.indices {
      segments[index].holdsTable = !strand.tableYears.isDisjoint(
        with: segments[index].outcomes.keys)
    }
    return (segments, breaks)
  }

  /// Takes the years before `year` out and gives them back.
  private mutating func cut(before year: Int) -> Segment {
    func split(_ values: inout [Int: Observation]) -> [Int: Observation] {
      let earlier = values.filter { $0.key < year }
      values = values.filter { $0.key >= year }
      return earlier
    }
    return Segment(
      definition: definition, priceBasis: priceBasis, outcomes: split(&outcomes),
      plans: split(&plans), targets: split(&targets))
  }

  var lastYear: Int? { outcomes.keys.max() }

  /// The one that a forecast starts from: it runs longest into the present. A single year does not
  /// displace a series of three or more that ended at most two years before.
  static func latest(of segments: [Segment]) -> Int? {
    let ranked = segments.indices.filter { segments[$0].lastYear != nil }.sorted {
      let (a, b) = (segments[$0], segments[$1])
      let (lastA, lastB) = (a.lastYear ?? 0, b.lastYear ?? 0)
      if lastA != lastB { return lastA > lastB }
      if a.outcomes.count != b.outcomes.count { return a.outcomes.count > b.outcomes.count }
      return a.definition < b.definition
    }
    guard let first = ranked.first else { return nil }
    guard segments[first].outcomes.count == 1 else { return first }
    return ranked.first {
      segments[$0].outcomes.count >= 3
        && (segments[$0].lastYear ?? 0) >= (segments[first].lastYear ?? 0) - 2
    } ?? first
  }

  /// The series of the segment, beside what `declarations` tell of years before they were over: what
  /// was reached, and the plan where nothing else tells it.
  func series(
    of indicator: Indicator, in province: Province, unit: Quantity.Unit,
    beside declarations: [Declaration]
  ) -> Series {
    let own = declarations.filter {
      $0.definition == definition && ($0.priceBasis.isEmpty || $0.priceBasis == priceBasis)
    }
    let told = Dictionary(
      grouping: own.compactMap { Derivation.plan(of: $0, in: unit) }.map(Candidate.init),
      by: \.observation.year
    ).compactMapValues(Candidate.best)
    let plans = plans.merging(told) { stated, _ in stated }
    func ordered(_ values: [Int: Observation]) -> [Observation] {
      values.sorted { $0.key < $1.key }.map(\.value)
    }
    return Series(
      indicator: indicator, province: province, unit: unit, definition: definition,
      priceBasis: priceBasis, observations: ordered(outcomes), plans: ordered(plans),
      targets: ordered(targets),
      partials: PartialOutcome.all(in: own, unit: unit))
  }
}
