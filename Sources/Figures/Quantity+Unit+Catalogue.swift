extension Quantity.Unit {
  private typealias Entry = (name: String, vietnamese: String, base: String, exponent: Int)

  private static let catalogue: [Entry] = [
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

  static let bySpelling: [String: Quantity.Unit] = {
    var units: [String: Quantity.Unit] = [:]
    for entry in catalogue {
      let unit = Quantity.Unit(name: entry.name, dimension: entry.base, exponent: entry.exponent)
      units[entry.name.lowercased()] = unit
      units[entry.vietnamese.lowercased()] = unit
    }
    for (spelling, name) in otherSpellings { units[spelling] = units[name.lowercased()] }
    return units
  }()

  static let vietnameseNames = Dictionary(
    uniqueKeysWithValues: catalogue.map { ($0.name, $0.vietnamese) })
}
