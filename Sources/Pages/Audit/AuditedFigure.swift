import Auditing
import Figures

/// A place of a document's text that an audit speaks of: a figure, or a date.
struct AuditedFigure: PlacedFigure {
  /// Counted in the order of the text, from 1; figures without a place come last.
  let id: Int
  let offsets: Range<Int>?
  let words: String
  let verdict: FigureVerdict
  /// The numbers of the findings that it is part of, from 1.
  let findings: [Int]
  /// The rules that it was found to keep.
  let rules: [Rule]
}

/// Every figure of a document, with how its check went.
struct AuditedFigures {
  /// By `id`.
  let all: [AuditedFigure]
  private let numbers: [Key: Int]

  /// A figure by its place, or by its number in the document where it has none.
  private enum Key: Hashable {
    case place(lower: Int, upper: Int)
    case claim(Int)

    init?(_ exhibit: Finding.Exhibit) {
      if let offsets = exhibit.offsets {
        self = .place(lower: offsets.lowerBound, upper: offsets.upperBound)
      } else if let claim = exhibit.claim {
        self = .claim(claim.id)
      } else {
        return nil
      }
    }

    init(_ claim: Claim) {
      self =
        claim.statement.citation.offsets.map {
          .place(lower: $0.lowerBound, upper: $0.upperBound)
        } ?? .claim(claim.id)
    }

    /// The order of the text.
    var order: (Int, Int) {
      switch self {
      case .place(let lower, let upper): (lower, upper)
      case .claim(let id): (.max, id)
      }
    }
  }

  private struct Entry {
    let words: String
    let offsets: Range<Int>?
    var verdict = FigureVerdict.unchecked
    var findings: [Int] = []
    var rules: [Rule] = []
  }

  /// - Parameter number: that of the document in the audit.
  init(_ report: AuditedReport, _ result: AuditResult, number: Int) {
    var entries: [Key: Entry] = [:]
    for claim in report.claims {
      let citation = claim.statement.citation
      entries[Key(claim)] = Entry(words: citation.words, offsets: citation.offsets)
    }
    func note(
      _ exhibit: Finding.Exhibit, _ verdict: FigureVerdict, finding: Int? = nil,
      keeping rule: Rule? = nil
    ) {
      guard exhibit.document == number, let key = Key(exhibit) else { return }
      var entry = entries[key] ?? Entry(words: exhibit.words, offsets: exhibit.offsets)
      entry.verdict = max(entry.verdict, verdict)
      if let finding, entry.findings.last != finding { entry.findings.append(finding) }
      if let rule, !entry.rules.contains(rule) { entry.rules.append(rule) }
      entries[key] = entry
    }
    for check in result.checks {
      for exhibit in check.exhibits {
        note(exhibit, FigureVerdict(check.verdict), keeping: check.rule)
      }
    }
    for (index, finding) in result.findings.enumerated() {
      for exhibit in finding.exhibits {
        note(exhibit, FigureVerdict(of: exhibit, in: finding), finding: index + 1)
      }
    }
    let keys = entries.keys.sorted { $0.order < $1.order }
    numbers = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0 + 1) })
    all = keys.enumerated().compactMap { index, key in
      entries[key].map {
        AuditedFigure(
          id: index + 1, offsets: $0.offsets, words: $0.words, verdict: $0.verdict,
          findings: $0.findings, rules: $0.rules)
      }
    }
  }

  /// The figure that an exhibit shows; `nil` for one of another document or source.
  func figure(_ exhibit: Finding.Exhibit, of number: Int) -> AuditedFigure? {
    guard exhibit.document == number, let key = Key(exhibit), let id = numbers[key] else {
      return nil
    }
    return all[id - 1]
  }

  /// How many went how.
  func count(_ verdict: FigureVerdict) -> Int { all.count { $0.verdict == verdict } }
}
