import Figures
import TestSupport

/// Tells a record in sentences, each relation in one of several ways, and notes where each figure
/// stands.
struct Sentences {
  private(set) var text = ""
  /// The code points of each figure, in the order of the record.
  private(set) var places: [Int: Range<Int>] = [:]
  private var random: RepeatableRandom
  private let record: Record

  private static let names = [
    "exports": "kim ngạch xuất khẩu", "imports": "kim ngạch nhập khẩu",
    "retail_sales": "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ",
    "industrial_output": "giá trị sản xuất công nghiệp",
    "budget_revenue": "thu ngân sách nhà nước trên địa bàn",
    "food_output": "sản lượng lương thực có hạt",
    "trade_total": "tổng kim ngạch xuất nhập khẩu", "exports_coffee": "cà phê",
    "exports_rubber": "cao su", "exports_wood": "gỗ và sản phẩm gỗ",
  ]

  init(_ record: Record, seed: UInt64) {
    self.record = record
    random = RepeatableRandom(seed: seed)
    text = "Báo cáo tình hình kinh tế - xã hội tỉnh \(record.province) năm 2023\n\n"
    for index in record.figures.indices { tell(index) }
    text += "."
  }

  private mutating func pick(_ ways: [String]) -> String {
    ways[Int.random(in: ways.indices, using: &random)]
  }

  /// Appends a clause in which `#` stands for the figure.
  private mutating func tell(_ index: Int) {
    let figure = record.figures[index]
    let parts = clause(for: figure, index).split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    text += parts[0]
    let start = text.unicodeScalars.count
    text += figure.words(in: .vietnamese)
    places[index] = start..<text.unicodeScalars.count
    text += parts.count > 1 ? parts[1] : ""
  }

  private mutating func clause(for figure: Figure, _ index: Int) -> String {
    let name = Self.names[figure.indicator] ?? figure.indicator
    let title = name.prefix(1).uppercased() + name.dropFirst()
    let way = figure.direction == .down ? "giảm" : "tăng"
    switch figure.role {
    case "outcome", "total":
      return pick([
        "Năm 2023, \(name) đạt #", "\(title) năm 2023 đạt #", "Cả năm 2023, \(name) thực hiện #",
      ])
    case "plan" where figure.period == .year(2024):
      return pick([
        ". Kế hoạch năm 2024, \(name) đạt #", ". Năm 2024, phấn đấu \(name) đạt #",
      ])
    case "plan":
      // A growth behind a sentence of its own would be that of the plan.
      let isLast = !record.figures[index...].contains { $0.role == "growth" }
      return isLast ? pick([" (kế hoạch là #)", ". Kế hoạch năm 2023 là #"]) : " (kế hoạch là #)"
    case "attainment":
      return pick([", bằng # kế hoạch", ", đạt # kế hoạch năm", ", hoàn thành # kế hoạch"])
    case "growth" where figure.period == .year(2024):
      return pick([", \(way) # so với năm 2023", ", \(way) # so với thực hiện năm 2023"])
    case "growth":
      return pick([
        ", \(way) # so với năm 2022", ", \(way) # so với cùng kỳ", ", \(way) # so với năm trước",
      ])
    case "base":
      return pick([". Năm 2022, \(name) đạt #", ". \(title) năm 2022 là #"])
    case "times": return pick([", gấp # năm 2022", ", tăng # so với năm trước"])
    case "change": return ", \(way) # so với năm 2022"
    case "excess":
      return figure.direction == .down
        ? ", thấp hơn # so với kế hoạch" : pick([", vượt # kế hoạch", ", vượt # so với kế hoạch"])
    case "part":
      let lead = index == 1 ? ", trong đó " : record.figures[1].role == "part" ? "; " : ", "
      return "\(lead)\(name) #"
    case "share": return ", chiếm #"
    case "year": return "\(title) năm 2023 đạt #"
    case "half": return index == 1 ? ", trong đó 6 tháng đầu năm đạt #" : ", 6 tháng cuối năm đạt #"
    case "quarter":
      let numerals = ["I", "II", "III", "IV"]
      return (index == 1 ? ", trong đó " : ", ") + "quý \(numerals[index - 1]) đạt #"
    default: return ", #"
    }
  }
}
