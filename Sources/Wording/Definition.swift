import Datasets
public import Figures
import Tables

/// One of several definitions that an indicator is told by.
public struct Definition: Hashable, Sendable {
  /// The id that it is asked by; empty for the usual definition.
  public let id: String

  public init(_ id: String) { self.id = id }

  /// The word that asks for the usual definition, which has no id.
  public static let usual = "usual"

  /// What `--definition` takes for it.
  public var option: String { id.isEmpty ? Self.usual : id.printable }

  /// The words for it; for one that the catalogue lacks, its id.
  public func name(in language: Language) -> String {
    guard !id.isEmpty else {
      return language.say("the usual definition", "định nghĩa thông thường")
    }
    return Self.catalogue[id]?[language]
      ?? String(id.map { $0 == "_" ? " " : $0 }).printable
  }

  /// The words of `Datasets/definitions.csv`. Should the built-in table be damaged, ids are told:
  /// a warning must never fail for want of a nicer word.
  private static let catalogue: [String: [Language: String]] = {
    let rows =
      (try? BuiltInTable.definitions.map { row in
        row.text("id").map {
          (
            $0,
            [
              Language.english: row.text("english_name") ?? $0,
              .vietnamese: row.text("vietnamese_name") ?? $0,
            ]
          )
        }
      }) ?? []
    return Dictionary(rows) { first, _ in first }
  }()
}
