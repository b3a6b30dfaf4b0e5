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

    private init(name: String, dimension: String, exponent: Int) {
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

    private static let catalogue:
      [(name: String, vietnamese: String, base: String, exponent: Int)] =
        [
          ("percent", "%", "percent", 0),
          ("percentage points", "điểm phần trăm", "percentage points", 0),
          ("per mille", "‰", "percent", -1),
          ("times", "lần", "times", 0),
          ("USD", "USD", "USD", 0),
          ("thousand USD", "nghìn USD", "USD", 3),
          ("million USD", "triệu USD", "USD", 6),
          ("billion USD", "tỷ USD", "USD", 9),
          ("VND", "đồng", "VND", 0),
          ("thousand VND", "nghìn đồng", "VND", 3),
          ("million VND", "triệu đồng", "VND", 6),
          ("billion VND", "tỷ đồng", "VND", 9),
          ("trillion VND", "nghìn tỷ đồng", "VND", 12),
          ("quadrillion VND", "triệu tỷ đồng", "VND", 15),
          ("million VND per person", "triệu đồng/người", "VND per person", 6),
          ("thousand VND per person", "nghìn đồng/người", "VND per person", 3),
          ("USD per person", "USD/người", "USD per person", 0),
          ("visitors", "lượt khách", "visitors", 0),
          ("thousand visitors", "nghìn lượt khách", "visitors", 3),
          ("million visitors", "triệu lượt khách", "visitors", 6),
          ("tonnes", "tấn", "tonnes", 0),
          ("thousand tonnes", "nghìn tấn", "tonnes", 3),
          ("ten thousand tonnes", "vạn tấn", "tonnes", 4),
          ("million tonnes", "triệu tấn", "tonnes", 6),
          ("hectares", "ha", "hectares", 0),
          ("thousand hectares", "nghìn ha", "hectares", 3),
          ("million hectares", "triệu ha", "hectares", 6),
          ("quintals per hectare", "tạ/ha", "tonnes per hectare", -1),
          ("tonnes per hectare", "tấn/ha", "tonnes per hectare", 0),
          ("kW", "kW", "kW", 0),
          ("MW", "MW", "kW", 3),
          ("MWp", "MWp", "MWp", 0),
          ("kWh", "kWh", "kWh", 0),
          ("MWh", "MWh", "kWh", 3),
          ("million kWh", "triệu kWh", "kWh", 6),
          ("billion kWh", "tỷ kWh", "kWh", 9),
          ("TWh", "TWh", "kWh", 9),
          ("thousand m3", "nghìn m3", "m3", 3),
          ("million m3", "triệu m3", "m3", 6),
          ("m3 per day", "m3/ngày", "m3 per day", 0),
          ("persons", "người", "persons", 0),
          ("thousand persons", "nghìn người", "persons", 3),
          ("million persons", "triệu người", "persons", 6),
          ("head", "con", "head", 0),
          ("thousand head", "nghìn con", "head", 3),
          ("million head", "triệu con", "head", 6),
          ("million tonne-kilometres", "triệu tấn.km", "tonne-kilometres", 6),
          ("million passenger-kilometres", "triệu người.km", "passenger-kilometres", 6),
          ("per 1,000 live births", "‰ trẻ đẻ sống", "per 1,000 live births", 0),
          ("children per woman", "con/phụ nữ", "children per woman", 0),
        ]

    /// Other spellings met, each with the catalogue's name.
    private static let otherSpellings = [
      "%": "percent", "pct": "percent", "thousand billion vnd": "trillion VND",
      "million billion vnd": "quadrillion VND", "tỉ usd": "billion USD",
      "tỉ đồng": "billion VND", "nghìn tỉ đồng": "trillion VND", "ngàn tỷ đồng": "trillion VND",
      "tỷ vnd": "billion VND", "triệu vnd": "million VND", "điểm %": "percentage points",
      "ngàn tấn": "thousand tonnes", "hecta": "hectares", "ngàn ha": "thousand hectares",
      "ngàn usd": "thousand USD", "mw": "MW", "us$ million": "million USD",
    ]

    private static let bySpelling: [String: Unit] = {
      var units: [String: Unit] = [:]
      for entry in catalogue {
        let unit = Unit(name: entry.name, dimension: entry.base, exponent: entry.exponent)
        units[entry.name.lowercased()] = unit
        units[entry.vietnamese.lowercased()] = unit
      }
      for (spelling, name) in otherSpellings { units[spelling] = units[name.lowercased()] }
      return units
    }()

    private static let vietnameseNames = Dictionary(
      uniqueKeysWithValues: catalogue.map { ($0.name, $0.vietnamese) })
  }
}
