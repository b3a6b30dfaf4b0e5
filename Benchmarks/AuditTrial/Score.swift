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

  /// The table of the bars.
  var text: String {
    func percent(_ part: Int, _ whole: Int) -> String {
      let tenths = whole == 0 ? 0 : (1000 * part + whole / 2) / whole
      return "\(tenths / 10).\(tenths % 10)% (\(part) of \(whole))"
    }
    let kinds = byKind.keys.sorted().map { kind in
      let counts = byKind[kind] ?? (0, 0)
      return "  found, \(kind): \(percent(counts.found, counts.records))"
    }
    return
      ([
        "found: \(percent(found, records))", "wrong one first: \(percent(first, found))",
        "  where one relation speaks: \(percent(single.first, single.records))",
        "in the first two: \(percent(firstTwo, found))",
        "  where relations meet: \(percent(meeting.firstTwo, meeting.records))",
        "in the set: \(percent(inSet, found))", "print restored: \(percent(restored, found))",
      ] + kinds).joined(separator: "\n")
  }
}
