extension Quantity {
  /// A unit of measure: a dimension and a power of ten of that dimension's base unit.
  ///
  /// Units of one dimension convert exactly. A name that is not in the catalogue is a unit of a
  /// dimension of its own, so that nobody's data is refused for it; `count:THING` counts things.
  public struct Unit: Hashable, Sendable {
    /// The English name, as in `million USD` and `count:communes`; a name that is not in the
    /// catalogue as it was given, with single spaces.
    public let name: String
    private let vietnameseName: String
    private let dimension: String
    private let exponent: Int

    /// The unit of that name in English, in Vietnamese or as a symbol (`%`, `tỷ đồng`).
    ///
    /// Case, white space, composed or decomposed Unicode and variant spellings (`tỉ`, `ngàn`,
    /// `VNĐ`, `US$`) make no difference; `MW` and `mw` are one, since nobody measures in milliwatts.
    public init(_ name: String) {
      self = Self(spelling: Spelling(name)) ?? Self(uncatalogued: name)
    }

    /// The base unit so many powers of ten up, or `nil` if no magnitude is called that.
    init?(_ base: Base, magnitude exponent: Int) {
      guard let magnitude = Magnitude(exponent: exponent) else { return nil }
      let name = magnitude.english + base.english
      self.name = base.isCounted ? "count:" + name : name
      vietnameseName = magnitude.vietnamese + base.vietnamese
      dimension = base.dimension
      self.exponent = exponent + base.exponent
    }

    private init(uncatalogued name: String) {
      self.name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      vietnameseName = self.name.hasPrefix("count:") ? String(self.name.dropFirst(6)) : self.name
      dimension = self.name.lowercased()
      exponent = 0
    }

    /// The name as people read it: `communes` for `count:communes`.
    ///
    /// A unit that is not in the catalogue has the same name in every language.
    public func name(in language: Language) -> String {
      switch language {
      case .english: name.hasPrefix("count:") ? String(name.dropFirst(6)) : name
      case .vietnamese: vietnameseName
      }
    }

    /// The power of ten that a number in this unit is multiplied by to be told in `other`; `nil`
    /// between units of different dimension.
    func exponent(to other: Unit) -> Int? {
      dimension == other.dimension ? exponent - other.exponent : nil
    }

    /// What a number in this unit is multiplied by to be told in `other`, exactly: 1,000 from
    /// billion to million USD; `nil` between units of different dimension.
    public func factor(to other: Unit) -> Rational? {
      exponent(to: other).flatMap { Rational(significand: 1, places: -$0) }
    }

    /// Whether a number in this unit can be told in the other.
    public func isConvertible(to other: Unit) -> Bool { dimension == other.dimension }

    /// Whether it counts things one by one, so that every value is whole.
    public var isCount: Bool { name.hasPrefix("count:") && exponent == 0 }

    /// The unit of the same dimension without a magnitude: `USD` for `million USD`.
    public var base: Unit { exponent == 0 ? self : Unit(dimension) }

    /// Whether this is a percentage or a difference of percentages.
    public var isPercentage: Bool { dimension == "percent" || dimension == "percentage points" }
  }
}
