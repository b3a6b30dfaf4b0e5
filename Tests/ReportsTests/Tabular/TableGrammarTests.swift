import Datasets
import Documents
import Figures
import Testing

@testable import Reports

/// Tables written as rows of cells, `|` between them; `^` goes on the cell above, `<` the one before.
@Suite("Reports: tables")
struct TableGrammarTests {
  private func lines(_ rows: [String], caption: String = "", region: String = "") throws -> [String]
  {
    var text = caption
    var cells: [Table.Cell] = []
    let grid = rows.map {
      $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
    for (row, line) in grid.enumerated() {
      text += "\n"
      for (column, cell) in line.enumerated() where cell != "^" && cell != "<" {
        let height = grid[(row + 1)...].prefix { $0.count > column && $0[column] == "^" }.count
        let width = line[(column + 1)...].prefix { $0 == "<" }.count
        let start = text.unicodeScalars.count
        text += cell
        cells.append(
          Table.Cell(
            start..<text.unicodeScalars.count, rows: row..<row + 1 + height,
            columns: column..<column + 1 + width))
        text += "\t"
      }
    }
    let title = 0..<caption.unicodeScalars.count
    let table = Table(cells: cells, caption: title.isEmpty ? nil : title)
    return try Reading(text, tables: [table], region: region).lines
  }

  @Test("Heads tell period, status and measure; a column tells the units")
  func heads() throws {
    let rows = [
      "STT|Chỉ tiêu|ĐVT|TH 2022|KH 2023|Ước TH 2023|% so KH|So với cùng kỳ (%)",
      "1|Kim ngạch xuất khẩu|triệu USD|412|450|463,5|103|112,5",
      "2|Tỷ lệ hộ nghèo|%|7,2|6|5,9||",
    ]
    let read = try lines(rows, region: "Kon Tum")
    #expect(
      read == [
        "412 million USD | level | actual 2022 | Kon Tum | exports",
        "450 million USD | level | plan 2023 | Kon Tum | exports",
        "463.5 million USD | level | estimate 2023 | Kon Tum | exports",
        "103 percent | attainment plan | estimate 2023 | Kon Tum | exports",
        "112.5 percent | attainment same_period_last_year | estimate 2023 | Kon Tum | exports",
        "7.2 percent | rate | actual 2022 | Kon Tum | poverty_rate",
        "6 percent | rate | plan 2023 | Kon Tum | poverty_rate",
        "5.9 percent | rate | estimate 2023 | Kon Tum | poverty_rate",
      ])
  }

  @Test("Merged heads hold for every column under them, and the caption for every number")
  func mergedHeads() throws {
    let rows = [
      "Chỉ tiêu|Năm 2022|<|Năm 2023|<", "^|Kế hoạch|Thực hiện|Kế hoạch|Thực hiện",
      "Thu nội địa|3.100|3.250|3.400|3.390",
    ]
    let read = try lines(rows, caption: "Đơn vị tính: tỷ đồng")
    #expect(
      read == [
        "3100 billion VND | level | plan 2022 |  | domestic_revenue",
        "3250 billion VND | level | actual 2022 |  | domestic_revenue",
        "3400 billion VND | level | plan 2023 |  | domestic_revenue",
        "3390 billion VND | level | actual 2023 |  | domestic_revenue",
      ])
  }

  @Test("Parts stand under the whole that the row before named")
  func parts() throws {
    let rows = [
      "Chỉ tiêu|Năm 2023 (triệu USD)", "Kim ngạch xuất khẩu|780", "- Cà phê|410", "- Gỗ|95",
    ]
    let read = try lines(rows)
    #expect(
      read == [
        "780 million USD | level | actual 2023 |  | exports",
        "410 million USD | level | actual 2023 |  | exports_coffee",
        "95 million USD | level | actual 2023 |  | exports_wood",
      ])
  }

  @Test("Rows that name places take their indicator from the words above")
  func places() throws {
    let rows = ["Tỉnh|Năm 2022|Năm 2023", "Gia Lai|612|654", "Kon Tum|301|298"]
    let read = try lines(rows, caption: "Kim ngạch xuất khẩu (triệu USD)")
    #expect(
      read == [
        "612 million USD | level | actual 2022 | Gia Lai | exports",
        "654 million USD | level | actual 2023 | Gia Lai | exports",
        "301 million USD | level | actual 2022 | Kon Tum | exports",
        "298 million USD | level | actual 2023 | Kon Tum | exports",
      ])
  }

  @Test("A fall is printed with its sign, and empty cells state nothing")
  func signs() throws {
    let rows = [
      "Chỉ tiêu|Năm 2023 (tỷ đồng)|Tăng, giảm so với cùng kỳ (%)", "Thu ngân sách|2.000|-4,5",
      "Chi thường xuyên|-|…",
    ]
    let read = try lines(rows)
    #expect(
      read == [
        "2000 billion VND | level | actual 2023 |  | budget_revenue",
        "4.5 percent | growth down same_period_last_year | actual 2023 |  | budget_revenue",
      ])
  }
}
