extension Quantity {
  /// A unit of measure: a dimension and a power of ten of that dimension's base unit.
  ///
  /// Units of one dimension convert exactly. A name that is not in the catalogue is a unit of a
  /// dimension of its own, so that nobody's data is refused for it; `count:THING` counts things.
  public struct Unit: Hashable, Sendable {
    /// The English name, as in `million USD` and `count:communes`.
    public let name: String
    let dimension: String
    let exponent: Int

    /// The unit of that name in English, in Vietnamese or as a symbol (`%`, `tỷ đồng`).
    public init(_ name: String) {
      let spelling = name.split(separator: " ").joined(separator: " ")
      if let known = Self.bySpelling[spelling.lowercased()] {
        self = known
      } else if let counted = Self.counted(spelling) {
        self = counted
      } else {
        self.init(name: spelling, dimension: spelling, exponent: 0)
      }
    }

    init(name: String, dimension: String, exponent: Int) {
      self.name = name
      self.dimension = dimension
      self.exponent = exponent
    }

    /// The name as people read it: `communes` for `count:communes`.
    public func name(in language: Language) -> String {
      switch language {
      case .english: name.hasPrefix("count:") ? String(name.dropFirst(6)) : name
      case .vietnamese: Self.vietnameseNames[name] ?? self.name(in: .english)
      }
    }

    /// The power of ten that a number in this unit is multiplied by to be told in `other`; `nil`
    /// between units of different dimension.
    func exponent(to other: Unit) -> Int? {
      dimension == other.dimension ? exponent - other.exponent : nil
    }

    /// Whether a number in this unit can be told in the other.
    public func isConvertible(to other: Unit) -> Bool { dimension == other.dimension }

    /// Whether this is a percentage or a difference of percentages.
    public var isPercentage: Bool { dimension == "percent" || dimension == "percentage points" }

    /// `count:million visitors` and the like: a magnitude before the thing counted.
    private static func counted(_ name: String) -> Unit? {
      guard name.hasPrefix("count:") else { return nil }
      let words = name.dropFirst(6).split(separator: " ")
      let magnitudes: [Substring: Int] = ["thousand": 3, "million": 6, "billion": 9]
      guard let first = words.first else { return nil }
      let exponent = magnitudes[first] ?? 0
      let thing = words.dropFirst(exponent == 0 ? 0 : 1).joined(separator: " ")
      return Unit(name: name, dimension: "count:" + thing, exponent: exponent)
    }
  }
}
