/// What is measured. The set is open: a catalogue names the usual ones, users bring their own.
public struct Indicator: Identifiable, Sendable {
  /// How a year's value comes about.
  public enum Nature: String, Sendable { case flow, stock, rate, index }

  /// What kind of number it is, which decides how it may move.
  public enum Kind: String, CaseIterable, Sendable {
    /// A sum at current prices: not below zero, and prices help it to grow.
    case money
    /// Any other amount: tonnes, heads, hectares. Not below zero.
    case level
    /// A part of a whole in percent, from 0 to 100.
    case share
    /// A ratio or an index: yield a hectare, deaths a thousand births. Not below zero.
    case rate
    /// A difference of amounts, which may have either sign.
    case balance
  }

  public let id: String
  public let englishName: String
  public let vietnameseName: String
  /// Other names that people type and documents print.
  public let variants: [String]
  public let kind: Kind
  public let nature: Nature
  /// Whether the value of a territory is the sum of its parts' values.
  public let isAdditive: Bool
  /// Whether less is better, as with poverty.
  public let isLowGood: Bool
  /// The unit that its series are shown in; `nil` where the catalogue knows none.
  public let unit: Quantity.Unit?
  /// The part of a socio-economic plan that it stands in; `nil` where the catalogue knows none.
  public let sector: Sector?

  public init(
    id: String, englishName: String, vietnameseName: String, variants: [String] = [],
    kind: Kind = .level, nature: Nature = .flow, isAdditive: Bool = false, isLowGood: Bool = false,
    unit: Quantity.Unit? = nil, sector: Sector? = nil
  ) {
    self.id = id
    self.englishName = englishName
    self.vietnameseName = vietnameseName
    self.variants = variants
    self.kind = kind
    self.nature = nature
    self.isAdditive = isAdditive
    self.isLowGood = isLowGood
    self.unit = unit
    self.sector = sector
  }

  /// An indicator that only the user's own data know, named by its id.
  public init(uncatalogued id: String, unit: Quantity.Unit? = nil) {
    self.init(id: id, englishName: id, vietnameseName: id, unit: unit)
  }

  /// Whether its values take the year before as 100, so that each tells a growth by itself.
  public var isChainIndex: Bool { nature == .index && unit?.name == "index" }

  /// The change from one year to the next, as a fraction; `nil` where the value before gives no
  /// base. A chain index needs none: 112.1 is a growth of 12.1%.
  public func growth(from base: Double?, to value: Double) -> Double? {
    if isChainIndex { return value.isFinite ? value / 100 - 1 : nil }
    guard let base, base > 0, base.isFinite, value.isFinite else { return nil }
    return value / base - 1
  }

  public func name(in language: Language) -> String {
    language == .english ? englishName : vietnameseName
  }

  /// Every name that it may be asked by.
  public var names: [String] { [id, englishName, vietnameseName] + variants }
}

extension Indicator: Hashable {
  public static func == (left: Indicator, right: Indicator) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
