import Glibc
import Testing

@testable import Documents

@Suite struct LegacyOfficeTests {
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func wide(_ text: String) -> [UInt8] {
    text.utf8.reduce(into: []) { $0 += [$1, 0] }
  }

  /// Rich text goes the way of old Word files.
  @Test(arguments: ["report.rtf", "report.xls"])
  func richTextIsReadOrTheProgramIsMissing(name: String) throws {
    let text = Array(#"{\rtf1\ansi Xu\u7845?t kh\u7849?u \u273?\u7841?t 5 tri\u7879?u USD}"#.utf8)
    do {
      let document = try Document.read(text, named: name)
      #expect(document.text == "Xuất khẩu đạt 5 triệu USD" && document.format != .docx)
    } catch {
      #expect(error == DocumentFault.programMissing("LibreOffice"))
    }
  }

  @Test(arguments: [
    ("a.doc", compound + wide("EncryptedPackage"), DocumentFault.encrypted),
    ("a.xlsx", compound + wide("EncryptedPackage"), .encrypted),
    ("a.doc", Array("nhiễu".utf8), .damaged(.doc, detail: "")),
    ("a.xls", [], .damaged(.xls, detail: "")),
  ])
  func whatIsNoOldFileIsRefused(name: String, bytes: [UInt8], fault: DocumentFault) {
    #expect(throws: fault) { try Document.read(bytes, named: name) }
  }

  @Test func theKindIsToldByTheStreams() {
    #expect(CompoundFile.format(of: Self.compound + Self.wide("WordDocument")) == .doc)
    #expect(CompoundFile.format(of: Self.compound + Self.wide("Workbook")) == .xls)
    #expect(CompoundFile.format(of: Self.compound) == nil)
  }
}
