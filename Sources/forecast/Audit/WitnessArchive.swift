import Auditing
import Datasets
import Documents
import Figures
import Tables

/// What other sources state, for reports to be held against.
struct WitnessArchive: Sendable {
  /// A document that statements were taken from.
  private struct Source: Sendable {
    let title: Folded
    /// The last part of its address, without an ending.
    let page: Folded?
    let hasAddress: Bool
    /// The numbers that are quoted from it, where it has no address.
    var numbers: Set<String> = []

    init(_ citation: Citation) {
      title = Folded(citation.title)
      page = citation.address.map { Folded($0.fileStem) }
      hasAddress = citation.address != nil
    }

    /// Whether a file's name is that of the source; one word, such as `index`, says too little.
    func isNamed(_ name: Folded) -> Bool {
      name.words.count > 1 && (name == title || name == page)
    }
  }

  /// A statement, and the number of its source.
  private struct Entry: Sendable {
    let witness: Witness
    let source: Int
  }

  /// Sources by what tells them apart.
  private struct SourceKey: Hashable {
    let title: String
    let address: String?
    let date: String
  }

  private var entries: [Entry] = []
  private var sources: [Source] = []
  /// The witnesses of all sources.
  private let everyone: [Witness]

  /// No witness at all.
  static let none = WitnessArchive([])

  init(_ declarations: [Declaration]) {
    var numbers: [SourceKey: Int] = [:]
    for declaration in declarations {
      let citation = declaration.citation
      let key = SourceKey(title: citation.title, address: citation.address, date: citation.date)
      let number = numbers[key] ?? sources.count
      if number == sources.count {
        numbers[key] = number
        sources.append(Source(citation))
      }
      if !sources[number].hasAddress {
        sources[number].numbers.formUnion(PrintedNumbers(citation.words).all)
      }
      let claims = Claim.all(of: declaration, from: entries.count + 1) { $0.quotedWords }
      entries += claims.map { Entry(witness: Witness($0), source: number) }
    }
    everyone = entries.map(\.witness)
  }

  /// The witnesses of all sources but some.
  func witnesses(besides own: Set<Int>) -> [Witness] {
    own.isEmpty
      ? everyone : entries.filter { !own.contains($0.source) }.map(\.witness)
  }

  /// The sources that are the document itself, which is no witness of its own: their title or
  /// address is its name or its heading, or they have no address, and every number quoted from
  /// them, three or more, stands in its text.
  ///
  /// Another publication that repeats the figures has an address of its own, and stays.
  func sources(within document: Document) -> Set<Int> {
    guard !sources.isEmpty else { return [] }
    let names = Set([Folded(document.name.fileStem), Folded(document.name.fileName)])
    let heading = document.text.split(whereSeparator: \.isNewline)
      .first { !$0.allSatisfy(\.isWhitespace) }.map { Folded($0) }
    let printed = PrintedNumbers(document.text).all
    return Set(
      sources.indices.filter { number in
        let source = sources[number]
        if names.contains(where: source.isNamed) || source.title == heading { return true }
        return !source.hasAddress && source.numbers.count >= 3
          && source.numbers.isSubset(of: printed)
      })
  }

  /// The sources that a data file under audit takes its statements from.
  func sources(citedIn claims: [Claim]) -> Set<Int> {
    let cited = Set(claims.map { Folded($0.statement.citation.title) })
    let pages = Set(
      claims.compactMap { $0.statement.citation.address?.fileStem }.map { Folded($0) })
    return Set(
      sources.indices.filter { number in
        let source = sources[number]
        return (!source.title.text.isEmpty && cited.contains(source.title))
          || source.page.map(pages.contains) ?? false
      })
  }
}
