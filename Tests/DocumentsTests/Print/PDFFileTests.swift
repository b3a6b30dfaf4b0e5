import TestSupport
import Testing

@testable import Documents

@Suite struct PDFFileTests {
  private func document(_ sample: SamplePDF) throws -> Document {
    try Document.read(sample.bytes, named: "a.pdf")
  }

  private func fault(_ bytes: [UInt8], limits: Limits = .standard) -> DocumentFault? {
    do throws(DocumentFault) {
      _ = try Document.read(bytes, named: "a.pdf", limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test func linesBecomeParagraphs() throws {
    var sample = SamplePDF()
    sample.addPage()
    sample.add("Báo cáo sáu tháng", y: 80, size: 18)
    sample.add("Kim ngạch xuất khẩu của tỉnh trong sáu tháng đầu năm ước đạt 400", y: 120)
    sample.add("triệu USD, tăng 8,5% so với cùng kỳ.", y: 134)
    sample.add("Thu ngân sách đạt 3.250 tỷ đồng.", y: 160)
    let document = try document(sample)
    #expect(document.format == .pdf && document.name == "a.pdf")
    #expect(
      document.paragraphs.map { document.words($0.range) } == [
        "Báo cáo sáu tháng",
        "Kim ngạch xuất khẩu của tỉnh trong sáu tháng đầu năm ước đạt 400 triệu USD, tăng 8,5% so"
          + " với cùng kỳ.",
        "Thu ngân sách đạt 3.250 tỷ đồng.",
      ])
    #expect(document.paragraphs.map(\.role) == [.heading, .body, .body])
  }

  @Test func tablesAreRead() throws {
    var sample = SamplePDF()
    sample.addPage()
    sample.add("Đơn vị tính: Triệu USD", x: 300, y: 100)
    let rows = [
      ["Chỉ tiêu", "Kế hoạch", "Ước 6 tháng", "So sánh"], ["Cà phê", "480", "310", "110,2"],
      ["Cao su", "60", "25", "92,1"],
    ]
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() {
        sample.add(text, x: 60 + 120 * Double(column), y: 120 + 20 * Double(row))
      }
    }
    let document = try document(sample)
    #expect(
      document.text == "Đơn vị tính: Triệu USD\n"
        + rows.map { $0.joined(separator: "\t") }.joined(separator: "\n"))
    let table = try #require(document.tables.first)
    #expect(table.caption.map { document.words($0) } == "Đơn vị tính: Triệu USD")
    #expect(table.cells.map(\.isHeader) == (0..<12).map { $0 < 4 })
  }

  @Test func oldFontsAreRead() throws {
    var sample = SamplePDF(font: .narrow)
    sample.addPage()
    sample.add("C«ng nghiÖp ®¹t 350 tû ®ång, t¨ng 8,5% so víi cïng kú n¨m tr\u{AD}íc.", y: 100)
    #expect(
      try document(sample).text
        == "Công nghiệp đạt 350 tỷ đồng, tăng 8,5% so với cùng kỳ năm trước.")
  }

  @Test func filesThatHoldNoTextAreToldApart() {
    var sample = SamplePDF()
    sample.addPage()
    #expect(fault(sample.bytes) == .scanned)
    sample.add("Đạt 5%", y: 100)
    #expect(fault(sample.bytes) == nil)
    sample.isEncrypted = true
    #expect(fault(sample.bytes) == .encrypted)
    #expect(fault(Array("%PDF-1.4 không".utf8)) == .damaged(.pdf, detail: ""))
  }

  @Test func programsThatGoTooFarAreStopped() throws {
    let limits = Limits(seconds: 1, output: 4096)
    func fault(_ script: String) throws -> DocumentFault? {
      try withProgram(script) { program in
        do throws(DocumentFault) {
          _ = try PDFFile.document([], named: "a.pdf", limits: limits, program: program)
          return nil
        } catch {
          return error
        }
      }
    }
    #expect(try fault("sleep 60") == .programFailed("pdftotext", seconds: 1))
    #expect(try fault("yes") == .unfoldsTooFar(limit: 4096))
    #expect(
      try fault("echo 'Out of memory' >&2; exit 1") == .programFailed("pdftotext", seconds: 1))
    #expect(try fault("kill -11 $$") == .programFailed("pdftotext", seconds: 1))
    #expect(try fault("exit 127") == .programMissing("pdftotext"))
    #expect(try fault("echo '<page><line><word>a</word>'") == .scanned)
  }
}
