import Auditing

/// How well slips are found, blamed and repaired.
struct Score {
  private(set) var records = 0
  private(set) var found = 0
  private(set) var first = 0
  private(set) var firstTwo = 0
  private(set) var inSet = 0
  private(set) var restored = 0
  /// The same by kind of slip, and for figures in which relations meet.
  private(set) var byKind: [String: (records: Int, found: Int)] = [:]
  private(set) var meeting: (records: Int, firstTwo: Int) = (0, 0)
  private(set) var single: (records: Int, first: Int) = (0, 0)

  /// Counts a mistyped record with what the audit found in it.
  mutating func add(_ record: Record, _ findings: [Finding]) {
    guard let wrong = record.wrong else { return }
    records += 1
    byKind[wrong.kind, default: (0, 0)].records += 1
    guard !findings.isEmpty else { return }
    found += 1
    byKind[wrong.kind, default: (0, 0)].found += 1
    let ranked = findings.flatMap(\.suspects)
    let place = ranked.firstIndex { $0.exhibit.claim?.id == wrong.index + 1 }
    let relations = findings.map(\.relations).max() ?? 0
    if place == 0 { first += 1 }
    if let place, place < 2 { firstTwo += 1 }
    if place != nil { inSet += 1 }
    if let place, ranked[place].repairs.first?.text == wrong.meant { restored += 1 }
    if relations > 1 {
      meeting.records += 1
      if let place, place < 2 { meeting.firstTwo += 1 }
    } else {
      single.records += 1
      if place == 0 { single.first += 1 }
    }
  }

  /// The bars of the audit; those by kind of slip are noted.
  func report(to bars: inout Bars) {
    bars.atLeast("slips found", found, of: records, 0.92)
    bars.atLeast("the wrong one first", first, of: found, 0.82)
    bars.note("  where one relation speaks", single.first, of: single.records)
    bars.atLeast("the wrong one in the first two", firstTwo, of: found, 0.95)
    bars.atLeast("  where relations meet", meeting.firstTwo, of: meeting.records, 0.98)
    bars.atLeast("the wrong one in the set", inSet, of: found, 0.995)
    bars.atLeast("print restored by the first repair", restored, of: found, 0.8)
    for kind in byKind.keys.sorted() {
      let counts = byKind[kind] ?? (0, 0)
      if kind == "decimal" || kind == "unit" {
        bars.atLeast("found, \(kind)", counts.found, of: counts.records, 0.99)
      } else {
        bars.note("found, \(kind)", counts.found, of: counts.records)
      }
    }
  }
}
