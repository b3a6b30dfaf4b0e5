import Figures
import Testing

@Suite struct QuantityUnitTests {
  @Test(arguments: [
    ("billion USD", "million USD"), ("million USD", "billion USD"), ("USD", "USD"),
    ("ha", "hectares"),
    ("trillion VND", "VND"), ("tonnes", "USD"), ("percent", "percentage points"),
  ])
  func aFactorConvertsAsQuantitiesDo(from: String, to: String) {
    let (unit, other) = (Quantity.Unit(from), Quantity.Unit(to))
    let one = Quantity(Decimal(1), unit).converted(to: other)
    #expect(unit.factor(to: other) == one?.decimal.value)
    #expect((unit.factor(to: other) != nil) == unit.isConvertible(to: other))
  }

  /// The closed list of `read`, with what a Vietnamese reader is shown.
  @Test(arguments: [
    ("percent", "%"), ("percentage points", "điểm phần trăm"), ("times", "lần"),
    ("million VND", "triệu đồng"), ("billion VND", "tỷ đồng"), ("trillion VND", "nghìn tỷ đồng"),
    ("quadrillion VND", "triệu tỷ đồng"), ("million USD", "triệu USD"), ("billion USD", "tỷ USD"),
    ("million VND per person", "triệu đồng/người"), ("USD per person", "USD/người"),
    ("visitors", "lượt khách"), ("thousand visitors", "nghìn lượt khách"),
    ("million visitors", "triệu lượt khách"), ("tonnes", "tấn"), ("thousand tonnes", "nghìn tấn"),
    ("ten thousand tonnes", "vạn tấn"), ("million tonnes", "triệu tấn"), ("hectares", "ha"),
    ("million hectares", "triệu ha"), ("quintals per hectare", "tạ/ha"),
    ("tonnes per hectare", "tấn/ha"), ("MW", "MW"), ("billion kWh", "tỷ kWh"), ("TWh", "TWh"),
    ("million m3", "triệu m3"), ("m3 per day", "m3/ngày"), ("count:projects", "dự án"),
    ("count:communes", "xã"), ("count:industrial zones", "khu công nghiệp"),
    ("count:thousand animals", "nghìn con"), ("count:million products", "triệu sản phẩm"),
    ("per 1,000 live births", "‰ trẻ đẻ sống"), ("children per woman", "con/phụ nữ"),
    ("million tonne-kilometres", "triệu tấn.km"), ("per mille", "‰"), ("MWp", "MWp"),
  ])
  func hasOneNameInEachLanguage(name: String, vietnamese: String) {
    let unit = Quantity.Unit(name)
    #expect(unit.name == name)
    #expect(unit.name(in: .vietnamese) == vietnamese)
    #expect(Quantity.Unit(vietnamese).isConvertible(to: unit))
    #expect(Quantity.Unit(name.uppercased()) == unit || name.hasPrefix("count:"))
  }

  @Test(arguments: [
    ("tỷ đồng", "billion VND"), ("tỉ đồng", "billion VND"), ("TỶ ĐỒNG", "billion VND"),
    ("ty\u{309} đo\u{302}\u{300}ng", "billion VND"),
    ("ngàn tỉ đồng", "trillion VND"), ("nghìn tỷ VNĐ", "trillion VND"),
    ("triệu tỉ đồng", "quadrillion VND"), ("thousand billion VND", "trillion VND"),
    ("million billion VND", "quadrillion VND"), ("ngàn tấn", "thousand tonnes"),
    ("ngàn USD", "thousand USD"), ("ngàn ha", "thousand hectares"), ("tỉ kWh", "billion kWh"),
    ("ngàn lượt", "thousand visitors"), ("triệu lượt", "million visitors"),
    ("lượt người", "visitors"), ("triệu US$", "million USD"), ("US$ million", "million USD"),
    ("USD million", "million USD"), ("VND billion", "billion VND"), ("%", "percent"),
    ("điểm %", "percentage points"), ("triệu đồng/người/năm", "million VND per person"),
    ("triệu đồng / người", "million VND per person"), ("VND per capita", "VND per person"),
    ("nghìn đồng/người/tháng", "thousand VND per person per month"), ("mw", "MW"), ("m³", "m3"),
    ("  million   USD ", "million USD"), ("million\u{A0}USD", "million USD"),
    ("DN", "count:enterprises"),
    ("HTX", "count:cooperatives"), ("lượt dự án", "count:projects"), ("con", "head"),
    ("bác sĩ/vạn dân", "doctors per 10,000 people"), ("vạn người", "ten thousand persons"),
    ("phần nghìn", "per mille"),
  ])
  func isReadFromManySpellings(spelling: String, name: String) {
    #expect(Quantity.Unit(spelling).name == name)
  }

  @Test(arguments: [
    "", " ", "/", "//", "count:", "count: ", "million", "tỷ", "ten USD", "triệu triệu triệu USD",
    "tỷ lệ", "% of country", "index, previous year = 100", "đồng/", "🙂", "\u{301}", "hundred USD",
  ])
  func keepsWhatItDoesNotKnow(name: String) {
    let unit = Quantity.Unit(name)
    #expect(unit.name == name.trimmingPrefix(" ") || name == "count: ")
    #expect(unit.isConvertible(to: .init(name.uppercased())))
    #expect(!unit.isConvertible(to: .init("million USD")))
    #expect(Quantity.Unit(unit.name) == unit)
  }

  @Test(arguments: [
    ("count:million widgets", "count:widgets", "million widgets"),
    ("count:people", "persons", "people"), ("count:visitors", "visitors", "visitors"),
    ("count:million visitors", "visitors", "million visitors"),
    ("count:thousand animals", "head", "thousand animals"), ("count:Km/h", "count:km/h", "km/h"),
  ])
  func countsThings(name: String, base: String, shown: String) {
    let unit = Quantity.Unit(name)
    #expect(unit.isConvertible(to: .init(base)))
    #expect(unit.name(in: .english) == shown)
    #expect(Quantity.Unit(unit.name) == unit)
  }

  @Test(arguments: [
    ("percent", true), ("percentage points", true), ("per mille", true), ("times", false),
    ("MW", false), ("", false),
  ])
  func knowsPercentages(name: String, expected: Bool) {
    #expect(Quantity.Unit(name).isPercentage == expected)
  }
}

@Suite struct QuantityUnitCountTests {
  @Test(
    "Only things counted one by one are whole",
    arguments: [
      ("count:farms", true), ("count:thousand animals", false), ("million USD", false),
      ("percent", false), ("tonnes", false),
    ])
  func wholeThings(name: String, expected: Bool) {
    #expect(Quantity.Unit(name).isCount == expected)
  }
}
