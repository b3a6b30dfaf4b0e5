extension Quantity.Unit {
  /// The words for a power of ten before a base unit, each followed by a space.
  struct Magnitude {
    let english: String
    let vietnamese: String

    /// `nil` where no one has a word for that power.
    init?(exponent: Int) {
      guard let names = Self.names[exponent] else { return nil }
      (english, vietnamese) = names
    }

    private static let names: [Int: (String, String)] = [
      0: ("", ""), 3: ("thousand ", "nghìn "), 4: ("ten thousand ", "vạn "),
      6: ("million ", "triệu "), 9: ("billion ", "tỷ "), 12: ("trillion ", "nghìn tỷ "),
      15: ("quadrillion ", "triệu tỷ "),
    ]

    /// What each word adds to the power of ten: a thousand billion is a trillion.
    static let words = [
      "ten": 1, "thousand": 3, "vạn": 4, "million": 6, "billion": 9, "trillion": 12,
      "quadrillion": 15,
    ]
  }

  /// A unit that takes a magnitude before it.
  struct Base {
    let english: String
    let vietnamese: String
    let dimension: String
    let exponent: Int
    let isCounted: Bool

    init(
      _ english: String, _ vietnamese: String, of dimension: String? = nil, exponent: Int = 0,
      isCounted: Bool = false
    ) {
      self.english = english
      self.vietnamese = vietnamese
      self.dimension = dimension ?? english
      self.exponent = exponent
      self.isCounted = isCounted
    }

    /// The unit that counts a thing, which need not be in the catalogue; `nil` for no word.
    ///
    /// `count:people` is convertible with `persons`, and so on, yet keeps its name.
    init?(counting thing: String, given: String) {
      guard !thing.isEmpty else { return nil }
      let known = Self.bySpelling[thing]
      self.init(
        known.flatMap { $0.isCounted ? $0.english : nil } ?? given, known?.vietnamese ?? given,
        of: known?.dimension ?? "count:" + thing, exponent: known?.exponent ?? 0, isCounted: true)
    }

    static let bySpelling: [String: Base] = {
      var bases: [String: Base] = [:]
      for (base, others) in catalogue {
        for spelling in [base.english, base.vietnamese] + others {
          bases[Spelling(spelling).words.joined(separator: " ")] = base
        }
      }
      return bases
    }()

    /// Every base unit with the other spellings met.
    private static let catalogue: [(Base, others: [String])] =
      money + goods + energy + people + ratios + things

    private static let money: [(Base, others: [String])] = [
      (Base("USD", "USD"), ["đô la", "đô la Mỹ", "dollars", "US dollars"]),
      (Base("VND", "đồng"), ["dong"]),
      (Base("VND per person", "đồng/người"), ["VND per person per year"]),
      (Base("VND per person per month", "đồng/người/tháng"), []),
      (Base("VND per worker", "đồng/lao động"), ["VND per worker per year", "đồng/lao động/năm"]),
      (Base("USD per person", "USD/người"), ["USD per person per year"]),
    ]

    private static let goods: [(Base, others: [String])] = [
      (Base("tonnes", "tấn"), []),
      (Base("quintals", "tạ", of: "tonnes", exponent: -1), []),
      (Base("hectares", "ha"), []),
      (Base("tonnes per hectare", "tấn/ha"), []),
      (Base("quintals per hectare", "tạ/ha", of: "tonnes per hectare", exponent: -1), []),
      (Base("m2", "m2"), []),
      (Base("m3", "m3"), []),
      (Base("m3 per day", "m3/ngày"), ["m3/ngày đêm"]),
      (Base("tonne-kilometres", "tấn.km"), ["tấn-km"]),
      (Base("head", "con"), ["animals"]),
    ]

    private static let energy: [(Base, others: [String])] = [
      (Base("kW", "kW"), []),
      (Base("MW", "MW", of: "kW", exponent: 3), []),
      (Base("GW", "GW", of: "kW", exponent: 6), []),
      (Base("kWp", "kWp"), []),
      (Base("MWp", "MWp", of: "kWp", exponent: 3), []),
      (Base("kWh", "kWh"), []),
      (Base("MWh", "MWh", of: "kWh", exponent: 3), []),
      (Base("GWh", "GWh", of: "kWh", exponent: 6), []),
      (Base("TWh", "TWh", of: "kWh", exponent: 9), []),
    ]

    private static let people: [(Base, others: [String])] = [
      (Base("persons", "người"), []),
      (Base("visitors", "lượt khách"), ["lượt", "lượt người", "visits"]),
      (Base("passenger-kilometres", "người.km"), ["lượt khách.km", "hành khách.km"]),
      (Base("per 1,000 live births", "‰ trẻ đẻ sống"), []),
      (Base("children per woman", "con/phụ nữ"), []),
      (Base("doctors per 10,000 people", "bác sĩ/vạn dân"), []),
      (Base("beds per 10,000 people", "giường/vạn dân"), ["giường bệnh/vạn dân"]),
    ]

    private static let ratios: [(Base, others: [String])] = [
      (Base("percent", "%"), ["phần trăm"]),
      (Base("percentage points", "điểm phần trăm"), ["điểm %", "percentage point", "% points"]),
      (Base("per mille", "‰", of: "percent", exponent: -1), ["phần nghìn"]),
      (Base("times", "lần"), []),
    ]

    private static let things: [(Base, others: [String])] =
      [
        ("projects", "dự án", ["lượt dự án"]), ("communes", "xã", []), ("districts", "huyện", []),
        ("provinces", "tỉnh", []), ("households", "hộ", []), ("plants", "nhà máy", []),
        ("workers", "lao động", ["lượt lao động"]), ("products", "sản phẩm", []),
        ("cooperatives", "hợp tác xã", ["htx"]), ("markets", "chợ", []),
        ("industrial zones", "khu công nghiệp", ["kcn"]), ("fruits", "trái", ["quả"]),
        ("enterprises", "doanh nghiệp", ["dn"]), ("points", "điểm", []), ("rank", "hạng", []),
      ].map { english, vietnamese, others in
        (Base(english, vietnamese, of: "count:" + english, isCounted: true), others)
      }
  }
}
