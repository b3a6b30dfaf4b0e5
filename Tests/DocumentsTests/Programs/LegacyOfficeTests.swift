import Testing

@testable import Documents

@Suite struct LegacyOfficeTests {
  static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  static let word = compound + wide("WordDocument")
  static let workbook = compound + wide("Workbook")

  static func wide(_ text: String) -> [UInt8] { Array(text.utf8.map { [$0, 0] }.joined()) }

  /// What becomes of a file with a program in the place of LibreOffice.
  private func fault(
    _ script: String?, bytes: [UInt8] = word, format: Document.Format = .doc,
    limits: Limits = Limits(seconds: 1)
  ) throws -> DocumentFault? {
    try withProgram(script ?? "") { program in
      do throws(DocumentFault) {
        _ = try LegacyOffice.document(
          bytes, as: format, named: "a.doc", limits: limits,
          programs: ["no-such-program"] + (script == nil ? [] : [program]))
        return nil
      } catch {
        return error
      }
    }
  }

  @Test func withoutLibreOfficeThatIsSaid() throws {
    #expect(try fault(nil) == .programMissing("LibreOffice"))
  }

  @Test func whatIsNeitherFormatIsDamaged() throws {
    #expect(try fault(nil, bytes: Array("Đạt 5%".utf8)) == .damaged(.doc, detail: ""))
    #expect(try fault(nil, bytes: [], format: .xls) == .damaged(.xls, detail: ""))
    #expect(try fault(nil, bytes: Self.compound) == .damaged(.doc, detail: ""))
  }

  @Test func aConversionThatFailsIsTold() throws {
    #expect(try fault("exit 0") == .damaged(.doc, detail: ""))
    #expect(try fault("exit 1", bytes: Self.workbook) == .damaged(.xls, detail: ""))
    #expect(try fault("sleep 60") == .programFailed("LibreOffice", seconds: 3))
    #expect(
      try fault("yes | head -c 200 > \"$7/report.docx\"", limits: Limits(file: 100, seconds: 5))
        == .unfoldsTooFar(limit: 100))
  }

  @Test func filesThatWantAPasswordAreKnown() {
    let name = Self.wide("EncryptedPackage")
    #expect(LegacyOffice.isLocked(Self.compound + [0, 0] + name))
    #expect(!LegacyOffice.isLocked(Self.compound))
    #expect(!LegacyOffice.isLocked(name))
    for file in ["a.docx", "a.xlsx", "a.doc", "-"] {
      #expect(throws: DocumentFault.encrypted) {
        try Document.read(Self.compound + name, named: file)
      }
    }
  }
}
