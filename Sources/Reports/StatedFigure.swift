public import Figures

/// A figure as a document states it: what it says, how it stands to the figures beside it, and how
/// it came to be read so.
public struct StatedFigure: Sendable {
  /// Its number in the document, from 1, in the order of the text.
  public let id: Int
  /// The level that a growth, an attainment, an excess or a share belongs to, if the document
  /// states it.
  public let of: Int?
  /// What is stated; its citation holds the document, the place and the printed words.
  public let statement: Statement
  /// Which way a growth, an excess or a change goes.
  public let direction: Direction
  /// `constant_2010`, `constant_1994`, `current`; empty where the document does not say.
  public let priceBasis: String
  /// What part of the indicator is meant, in the document's words; empty for the whole.
  public let scope: String
  /// How sure the reading is, from 0 to 1.
  public let confidence: Double
  /// What in the words around it decided what it is.
  public let rule: ReadingRule

  public init(
    id: Int, of: Int?, statement: Statement, direction: Direction, priceBasis: String,
    scope: String, confidence: Double, rule: ReadingRule
  ) {
    self.id = id
    self.of = of
    self.statement = statement
    self.direction = direction
    self.priceBasis = priceBasis
    self.scope = scope
    self.confidence = confidence
    self.rule = rule
  }
}
