public import Figures

/// A relation that must hold between stated figures: data, not code.
public struct Rule: Hashable, Sendable, Identifiable {
  /// `attainment`, `growth`: what findings and suppressions name it by.
  public let id: String
  /// Readings of the relation, one of which must hold; empty for a rule that is no formula.
  let formulas: [Formula]
  /// At most this severe, whatever the class of the outcome.
  public let severity: Severity
  /// What the rule is called.
  public let name: Localized
  /// What it demands, and why.
  public let meaning: Localized
  /// Who asks for it: a definition, a circular, the user's own file.
  public let origin: String
  /// The indicators that a rule over what is known of one holds for; empty for all.
  public let indicators: Set<String>
  /// Whether the user brought it.
  public let isOwn: Bool

  /// A text in both languages.
  public struct Localized: Hashable, Sendable {
    /// The English text.
    public let english: String
    /// The Vietnamese text; empty where only the English one is known.
    public let vietnamese: String

    public init(english: String, vietnamese: String) {
      self.english = english
      self.vietnamese = vietnamese
    }

    /// The text in a language; the English one where the other is not known.
    public func text(in language: Language) -> String {
      language == .english || vietnamese.isEmpty ? english : vietnamese
    }
  }

  public init(
    id: String, formulas: [Formula], severity: Severity = .error, name: Localized,
    meaning: Localized, origin: String, indicators: Set<String> = [], isOwn: Bool = false
  ) {
    self.id = id
    self.formulas = formulas
    self.severity = severity
    self.name = name
    self.meaning = meaning
    self.origin = origin
    self.indicators = indicators
    self.isOwn = isOwn
  }
}
