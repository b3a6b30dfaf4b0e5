import Documents
import Figures
import Reports
import Testing

/// A figure read by hand: the first place where the document has its words.
func read(
  _ words: String, in text: String, as measure: Measure = .level, _ value: String,
  _ unit: String, id: Int, of owner: Int? = nil, indicator: String = "exports",
  region: String = "Gia Lai", period: Period = .year(2024), status: Status = .estimate,
  _ approximation: Approximation = .exact, direction: Direction = .none,
  comparedTo comparison: Comparison? = nil, scope: String = ""
) throws -> StatedFigure {
  let start = try #require(text.offset(of: words))
  let decimal = try #require(Decimal(plain: value))
  return StatedFigure(
    id: id, of: owner,
    statement: Statement(
      measure, Quantity(decimal, Quantity.Unit(unit), approximation: approximation),
      of: indicator, in: region, over: period, status: status, comparedTo: comparison,
      citation: Citation(
        title: "sample.txt", words: words,
        offsets: start..<start + words.unicodeScalars.count)),
    direction: direction, priceBasis: "", scope: scope, confidence: 0.93, rule: .amount)
}

extension String {
  /// The code points before the first place of some words.
  func offset(of words: String) -> Int? {
    let all = Array(unicodeScalars)
    let sought = Array(words.unicodeScalars)
    guard !sought.isEmpty, all.count >= sought.count else { return nil }
    return (0...all.count - sought.count).first {
      all[$0..<$0 + sought.count].elementsEqual(sought)
    }
  }
}

/// A report of our own with figures of every measure, a range and a table.
struct SampleReport {
  static let text = """
    Kinh tế Gia Lai năm 2024 và nhiệm vụ năm 2025
    Ước cả năm, kim ngạch xuất khẩu đạt hơn 800 triệu USD, bằng 106,67% kế hoạch, tăng 17,65% so \
    với năm 2023; nhập khẩu giảm 14,2%, còn 120 triệu USD.
    Thu ngân sách vượt 4% dự toán; tỷ trọng công nghiệp chiếm 29,8%; tỷ lệ che phủ rừng 47%; thêm \
    12 xã đạt chuẩn nông thôn mới.
    Năm 2025, phấn đấu xuất khẩu 850-900 triệu USD.
    Chỉ tiêu\tĐơn vị\tNăm 2023\tƯớc 2024
    Xuất khẩu\ttriệu USD\t680\t801
    Nhập khẩu\ttriệu USD\t140\t121
    Nguồn: số liệu minh họa.

    """

  let document: Document
  let figures: [StatedFigure]

  init() throws {
    let text = Self.text
    var paragraphs: [Paragraph] = []
    var cells: [Table.Cell] = []
    var start = 0
    for (index, line) in text.split(separator: "\n").enumerated() {
      if (4...6).contains(index) {
        var place = start
        for (column, cell) in line.split(separator: "\t").enumerated() {
          let count = cell.unicodeScalars.count
          cells.append(
            Table.Cell(
              place..<place + count, rows: index - 4..<index - 3, columns: column..<column + 1,
              isHeader: index == 4))
          place += count + 1
        }
      } else {
        paragraphs.append(
          Paragraph(start..<start + line.unicodeScalars.count, index == 0 ? .heading : .body))
      }
      start += line.unicodeScalars.count + 1
    }
    document = Document(
      name: "gia-lai-2024.txt", format: .text, text: text, paragraphs: paragraphs,
      tables: [Table(cells: cells)])
    figures = [
      try read("800 triệu USD", in: text, "800", "million USD", id: 1, .moreThan),
      try read(
        "106,67%", in: text, as: .attainment, "106.67", "percent", id: 2, of: 1, comparedTo: .plan),
      try read(
        "17,65%", in: text, as: .growth, "17.65", "percent", id: 3, of: 1, direction: .up,
        comparedTo: .year(2023)),
      try read(
        "14,2%", in: text, as: .growth, "14.2", "percent", id: 4, of: 5, indicator: "imports",
        direction: .down, comparedTo: .samePeriodLastYear),
      try read("120 triệu USD", in: text, "120", "million USD", id: 5, indicator: "imports"),
      try read(
        "4%", in: text.replacing("14,2%", with: "xx,x "), as: .excess, "4", "percent", id: 6,
        indicator: "budget_revenue", direction: .up, comparedTo: .plan),
      try read("29,8%", in: text, as: .share, "29.8", "percent", id: 7, indicator: ""),
      try read("47%", in: text, as: .rate, "47", "percent", id: 8, indicator: "forest_cover"),
      try read(
        "12 xã", in: text, as: .changeLevel, "12", "count:communes", id: 9,
        indicator: "new_rural_communes", direction: .up),
      try read(
        "850-900 triệu USD", in: text, "850", "million USD", id: 10, period: .year(2025),
        status: .plan, .rangeLow),
      try read(
        "850-900 triệu USD", in: text, "900", "million USD", id: 11, period: .year(2025),
        status: .plan, .rangeHigh),
      try read("680", in: text, "680", "million USD", id: 12, period: .year(2023), status: .actual),
      try read("801", in: text, "801", "million USD", id: 13),
    ]
  }
}
