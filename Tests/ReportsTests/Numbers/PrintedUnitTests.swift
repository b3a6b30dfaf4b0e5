import Figures
import Testing

@testable import Reports

@Suite struct PrintedUnitTests {
  /// The units that `read` prints, by the words after a number.
  static let names: [(String, String)] = [
    ("%", "percent"), ("phần trăm", "percent"), ("percent", "percent"), ("per cent", "percent"),
    ("%/năm", "percent"), ("điểm %", "percentage points"), ("điểm phần trăm", "percentage points"),
    ("percentage points", "percentage points"), ("lần", "times"), ("times", "times"),
    ("triệu đồng", "million VND"), ("tr.đ", "million VND"), ("tỷ đồng", "billion VND"),
    ("tỉ đồng", "billion VND"), ("tỷ VNĐ", "billion VND"), ("billion dong", "billion VND"),
    ("billion VND", "billion VND"), ("nghìn tỷ đồng", "trillion VND"),
    ("ngàn tỉ đồng", "trillion VND"), ("trillion dong", "trillion VND"),
    ("triệu USD", "million USD"), ("triệu đô la Mỹ", "million USD"), ("triệu đô", "million USD"),
    ("million US dollars", "million USD"), ("tỷ USD", "billion USD"), ("tỷ đô-la", "billion USD"),
    ("triệu đồng/người", "million VND per person"),
    ("triệu đồng/người/năm", "million VND per person"), ("USD/người", "USD per person"),
    ("USD per capita", "USD per person"), ("lượt khách", "visitors"), ("du khách", "visitors"),
    ("nghìn lượt khách", "thousand visitors"), ("triệu lượt", "million visitors"),
    ("million visitors", "million visitors"), ("tấn", "tonnes"), ("tonnes", "tonnes"),
    ("nghìn tấn", "thousand tonnes"), ("thousand tons", "thousand tonnes"),
    ("vạn tấn", "ten thousand tonnes"), ("triệu tấn", "million tonnes"), ("ha", "hectares"),
    ("héc-ta", "hectares"), ("hectares", "hectares"), ("triệu ha", "million hectares"),
    ("tạ/ha", "quintals per hectare"), ("tấn/ha", "tonnes per hectare"), ("MW", "MW"),
    ("tỷ kWh", "billion kWh"), ("TWh", "TWh"), ("triệu m3", "million m3"),
    ("triệu m³", "million m3"), ("million cubic metres", "million m3"),
    ("m3/ngày đêm", "m3 per day"), ("m³/ngày", "m3 per day"), ("dự án", "count:projects"),
    ("lượt dự án", "count:projects"), ("projects", "count:projects"), ("xã", "count:communes"),
    ("communes", "count:communes"), ("huyện", "count:districts"), ("districts", "count:districts"),
    ("hộ", "count:households"), ("hộ nghèo", "count:households"),
    ("households", "count:households"),
    ("người", "count:people"), ("people", "count:people"), ("lao động", "count:workers"),
    ("workers", "count:workers"), ("nhà máy", "count:plants"), ("plants", "count:plants"),
    ("sản phẩm", "count:products"), ("products", "count:products"),
    ("HTX", "count:cooperatives"), ("hợp tác xã", "count:cooperatives"), ("chợ", "count:markets"),
    ("KCN", "count:industrial zones"), ("khu công nghiệp", "count:industrial zones"),
    ("industrial zones", "count:industrial zones"), ("nghìn con", "count:thousand animals"),
    ("triệu con", "count:million animals"), ("triệu sản phẩm", "count:million products"),
  ]

  @Test("units are told by their names in the closed list", arguments: names)
  func closedList(words: String, name: String) throws {
    let scan = try Scan("đạt 125 \(words), trong đó")
    #expect(scan.figures == ["125 \(name)"])
    #expect(scan.figureTexts == ["125 \(words)"])
  }

  @Test(
    "a magnitude alone, or one that nothing is told in, makes no unit",
    arguments: [
      PrintedUnit(base: nil, exponent: 9), PrintedUnit(base: "VND", exponent: 5), PrintedUnit(),
    ])
  func incomplete(unit: PrintedUnit) {
    #expect(unit.unit == nil)
  }

  @Test(
    "kinds of units are told apart",
    arguments: [
      ("percent", [true, false, false]), ("percentage points", [true, false, false]),
      ("per mille", [true, false, false]), ("VND", [false, true, false]),
      ("USD per person", [false, true, false]), ("count:projects", [false, false, true]),
      ("tonnes", [false, false, false]),
    ])
  func kinds(base: String, expected: [Bool]) {
    let unit = PrintedUnit(base: base)
    #expect([unit.isPercentage, unit.isMoney, unit.isCount] == expected)
  }

  @Test("only units told in small numbers make a dot before three digits doubtful")
  func limits() {
    #expect(PrintedUnit(base: "percent").usualLimit == 1000)
    #expect(PrintedUnit(base: "USD", exponent: 9).usualLimit == 999)
    #expect(PrintedUnit(base: "VND", exponent: 12).usualLimit == 999)
    for unit in [
      PrintedUnit(base: "VND", exponent: 9), PrintedUnit(base: "USD", exponent: 6),
      PrintedUnit(base: "tonnes"), PrintedUnit(base: "count:projects"), PrintedUnit(),
    ] {
      #expect(unit.usualLimit == nil)
    }
  }
}
