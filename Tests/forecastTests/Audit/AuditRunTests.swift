import Foundation
import Testing

@Suite struct AuditRunTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func rules(_ arguments: String...) throws -> [String] {
    let outcome = try Program.run(["audit", "--format", "json"] + arguments)
    let findings = try AuditSamples.object(outcome.output)["findings"] as? [[String: Any]]
    return findings?.compactMap { $0["rule"] as? String } ?? []
  }

  private static let report = "Kinh tế Gia Lai\nNăm 2022, kim ngạch xuất khẩu đạt 803 triệu USD.\n"

  @Test("Another source speaks if it may, and none speaks of itself")
  func witnesses() throws {
    let path = try folder.file("bao-cao-2022.txt", Self.report)
    let header = "indicator,province,year,kind,value,unit,source_title,source_date\n"
    let row = "exports,Gia Lai,2022,actual,951,million USD,"
    let other = try folder.file("other.csv", header + row + "Một tờ báo khác,2023-01\n")
    let own = try folder.file("own.csv", header + row + "Báo cáo 2022,2023-01\n")
    #expect(try rules(path, "--context", "none") == [])
    #expect(try rules(path, "--context", other) == ["other-report"])
    #expect(try rules(path, "--context", own) == [])
  }

  @Test("Reports are held against each other")
  func reports() throws {
    let first = try folder.file("a.txt", Self.report)
    let second = try folder.file("b.txt", Self.report.replacingOccurrences(of: "803", with: "951"))
    #expect(try rules(first, second, "--context", "none") == ["other-report"])
    #expect(try rules(first, first, "--context", "none") == [])
  }

  private static let placeless = """
    Tình hình năm 2023
    Năm 2023, giá trị sản xuất công nghiệp (giá so sánh 2010) ước đạt 31.621 tỷ đồng.
    Năm 2023, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ước đạt 108.000 tỷ đồng.
    Năm 2023, kim ngạch xuất khẩu ước đạt 680 triệu USD.

    """

  @Test("A report without a place is told by its figures, and confronted if that is accepted")
  func hints() throws {
    let path = try folder.file("x.txt", Self.placeless)
    #expect(try rules(path) == ["province-by-figures"])
    let accepted = try Program.run("audit", path, "--accept-hints")
    #expect(accepted.errors.contains("Gia Lai") && accepted.errors.contains("x.txt"))
    let taken = try rules(path, "--accept-hints")
    #expect(taken.contains("other-report") && !taken.contains("province-by-figures"))
    #expect(try rules(path, "--province", "Gia Lai") == taken)
  }
}
