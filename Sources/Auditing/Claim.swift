public import Figures

/// A stated figure as the audit takes it: the statement, and what its document says around it.
public struct Claim: Hashable, Sendable {
  /// Where in a table the figure stands.
  public struct Cell: Hashable, Sendable {
    /// The number of the table in its document.
    public let table: Int
    /// Counted from 0, as the document counts.
    public let row: Int
    /// Counted from 0, as the document counts.
    public let column: Int
    /// Whether the words of its row say that it is the sum of others.
    public let isTotal: Bool

    public init(table: Int, row: Int, column: Int, isTotal: Bool) {
      self.table = table
      self.row = row
      self.column = column
      self.isTotal = isTotal
    }
  }

  /// What is stated, and where.
  public let statement: Statement
  /// Its number in the document, from 1.
  public let id: Int
  /// The number of the level that a growth, an attainment, an excess or a share belongs to.
  public let of: Int?
  /// Which way a growth, an excess or a change goes; a printed sign counts beside it.
  public let direction: Direction
  /// `constant_2010` and so on; empty where the document does not say.
  public let priceBasis: String
  /// What part of the indicator is meant; empty for the whole.
  public let scope: String
  /// Which of several definitions of the indicator is meant; empty where nothing tells.
  public let definition: String
  /// `former` or `today`: the map that the province's name is meant on; empty where nothing tells.
  public let territory: String
  /// How sure the reading is, from 0 to 1.
  public let confidence: Double
  /// `nil` outside tables.
  public let cell: Cell?
  /// The upper number of a printed range that this is the lower one of.
  public let upper: Decimal?

  public init(
    _ statement: Statement, id: Int, of: Int? = nil, direction: Direction = .none,
    priceBasis: String = "", scope: String = "", definition: String = "", territory: String = "",
    confidence: Double = 1, cell: Cell? = nil, upper: Decimal? = nil
  ) {
    self.statement = statement
    self.id = id
    self.of = of
    self.direction = direction
    self.priceBasis = priceBasis
    self.scope = scope
    self.definition = definition
    self.territory = territory
    self.confidence = confidence
    self.cell = cell
    self.upper = upper
  }

  /// Every value that the print may stand for: below zero for a fall.
  public var interval: Interval { interval(as: .nearest) }

  /// The same under another habit of rounding.
  func interval(as mode: RoundingMode) -> Interval {
    let quantity = statement.quantity
    // A plan is set as a round number, and means it.
    let mode = mode == .lenientZeros && isPlan ? .nearest : mode
    var range = mode.interval(of: quantity)
    if let upper {
      let top = mode.interval(
        of: Quantity(upper, quantity.unit, approximation: quantity.approximation))
      range = Interval(lower: range.lower, upper: top.upper) ?? range
    }
    return isFall ? -range : range
  }

  /// The printed value: below zero for a fall.
  public var value: Rational {
    let value = statement.quantity.decimal.value
    return isFall ? -value : value
  }

  /// Whether a word of falling stands before a number printed without its own minus.
  var isFall: Bool {
    direction == .down && !statement.quantity.decimal.value.isNegative
  }

  /// Whether it says what was planned, and not what came of it.
  var isPlan: Bool { statement.status == .plan || statement.status == .target }

  /// Whether it is an amount or a rate, and not how two of them compare.
  var isLevel: Bool { statement.measure == .level || statement.measure == .rate }
}
