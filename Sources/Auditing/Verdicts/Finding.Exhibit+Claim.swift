import Figures

extension Finding.Exhibit {
  /// A claim of a report under audit.
  init(_ claim: Claim, _ role: String, _ report: AuditedReport, _ number: Int) {
    let citation = claim.statement.citation
    self.init(
      document: number, name: report.name, address: nil, offsets: citation.offsets,
      line: citation.line, words: citation.words, role: role, claim: claim)
  }

  /// A claim of another source.
  init(witness claim: Claim, _ role: String) {
    let citation = claim.statement.citation
    self.init(
      document: nil, name: citation.title, address: citation.address, offsets: nil, line: nil,
      words: citation.words, role: role, claim: claim)
  }
}
