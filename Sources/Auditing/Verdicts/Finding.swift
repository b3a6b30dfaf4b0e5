public import Figures

/// Figures that cannot all be true, or that stand out, and what may have been meant.
public struct Finding: Sendable, Identifiable {
  /// A place that a finding points to.
  public struct Exhibit: Hashable, Sendable {
    /// The number of the document in the audit; `nil` for another source.
    public let document: Int?
    /// The document's name, or the title of the other source.
    public let name: String
    /// The address of another source, if it may be linked.
    public let address: String?
    /// Code points into the document's text; `nil` for a row of a table and for another source.
    public let offsets: Range<Int>?
    /// The line of a data file, counted from 1.
    public let line: Int?
    /// The printed words.
    public let words: String
    /// What the figure is in the relation: `outcome`, `plan`, `growth` …
    public let role: String
    /// The figure itself; `nil` for a date.
    public let claim: Claim?
  }

  /// A figure that may be the wrong one.
  public struct Suspect: Sendable {
    /// Where it stands.
    public let exhibit: Exhibit
    /// The chance that this is the wrong one, if just one is.
    public let probability: Double
    /// What it may have been meant to be, the likeliest first.
    public let repairs: [Repair]
    /// Every value that the other figures leave it.
    public let range: Interval
  }

  /// A print that would resolve the contradiction.
  public struct Repair: Hashable, Sendable {
    /// In the style of the printed words.
    public let text: String
    /// How the slip came about.
    public let slip: Slip
    /// The chance that it was meant, if its figure is the wrong one.
    public let probability: Double
  }

  /// What may have come about, where nothing contradicts a figure that stands out.
  public struct Hypothesis: Sendable {
    /// The raw values are those that `audit` prints.
    public enum Kind: String, Sendable {
      /// A figure was mistyped, and others computed from it.
      case slip
      /// It is as it is printed.
      case happened
      /// Another definition, another unit, a misreading.
      case other
    }

    /// What came about.
    public let kind: Kind
    /// What would have been printed without the slip, in the style of the printed words.
    public let text: String
    /// The chance, all that is known considered.
    public let probability: Double
    /// The chance from the report alone.
    public let probabilityAlone: Double
    /// What speaks for it or against it.
    public let evidence: [Evidence]
  }

  /// What another statement says to a hypothesis.
  public struct Evidence: Sendable {
    /// What is stated, and where.
    public let statement: Statement
    /// The amount that it states or implies of the period at hand, in the unit of the statement.
    public let implied: Rational
    /// The period of that amount.
    public let period: Period
    /// Whether the amount follows from a growth printed beside it.
    public let isDerived: Bool
  }

  /// What is peculiar to a kind of finding.
  public enum Matter: Sendable {
    /// A relation of figures that do not fit.
    case relation
    /// One figure printed twice, in two ways.
    case repeated
    /// No whole number fits.
    case whole
    /// Nothing is broken; the multiples of what was planned and of the year before. The slip that
    /// would explain them is in the `outcome`, the `plan` or the `base`.
    case outlier(
      slipIn: String, ofPlan: Double?, ofBase: Double?, usual: ClosedRange<Double>)
    /// A day too early for what is told.
    case date(AuditedReport.DateMention, reviewed: Int)
    /// A figure of the document against that of another one.
    case elsewhere(here: Interval, there: Interval, isDerived: Bool, definition: String)
    /// Figures that are those of a province which the document does not name.
    case province(String, year: Int, values: [Claim])
  }

  /// A fingerprint that stays the same while the figures concerned do.
  public let id: String
  /// What is broken.
  public let rule: Rule
  /// How much it asks for attention.
  public let severity: Severity
  /// How the figures stand to each other.
  public let outcome: OutcomeClass
  /// What is peculiar to it.
  public let matter: Matter
  /// In the order of the text, those of other sources last.
  public let exhibits: [Exhibit]
  /// The exhibit that is set against what the others imply.
  public let focus: Exhibit
  /// What its print may stand for, told as it is printed.
  public let stated: Interval?
  /// What the others imply for it.
  public let implied: Interval?
  /// The unit of both.
  public let unit: Quantity.Unit
  /// The likeliest first; empty where none can be told.
  public let suspects: [Suspect]
  /// How many relations speak of the figures: one alone cannot tell which is wrong.
  public let relations: Int
  /// Whether the search for suspects was cut short.
  public let isCut: Bool
  /// What may have come about; empty but for outliers.
  public let hypotheses: [Hypothesis]
}
