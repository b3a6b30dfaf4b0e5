import TestSupport
import Testing

@testable import Documents

@Suite struct ContainerTests {
  private func parts(
    _ bytes: [UInt8], limits: Limits = .standard, wanting: (String) -> Bool = { _ in true }
  ) throws(DocumentFault) -> [String: [UInt8]] {
    try Container(bytes, .docx, limits: limits, wanting: wanting).parts
  }

  @Test func partsComeByTheirPaths() throws {
    let stored = StoredContainer([("a/b.xml", "một"), ("a\\c.xml", ""), ("/d", "x"), ("d", "y")])
    #expect(
      try parts(stored.bytes) == ["a/b.xml": Array("một".utf8), "a/c.xml": [], "d": [0x78]])
    #expect(try parts(stored.bytes) { $0 == "d" } == ["d": [0x78]])
  }

  @Test func aContainerCutShortIsDamaged() {
    let whole = StoredContainer([("a.xml", "một hai ba"), ("b.xml", "bốn")]).bytes
    for count in stride(from: 0, to: whole.count - 22, by: 7) {
      #expect(throws: DocumentFault.damaged(.docx, detail: "container")) {
        try parts(Array(whole[..<count]))
      }
    }
    var changed = whole
    changed[37] ^= 1
    #expect(throws: DocumentFault.damaged(.docx, detail: "a.xml")) { try parts(changed) }
  }

  @Test func enciphermentIsTold() {
    var stored = StoredContainer([("a.xml", "một hai ba bốn năm")])
    stored.flags = 1
    #expect(throws: DocumentFault.encrypted) { try parts(stored.bytes) }
  }

  @Test func whatUnfoldsTooFarIsRefused() throws {
    let large = String(repeating: "a", count: 1000)
    let stored = StoredContainer([("a.xml", large), ("b.xml", large)]).bytes
    #expect(throws: DocumentFault.unfoldsTooFar(limit: 1999)) {
      try parts(stored, limits: Limits(unfolded: 1999))
    }
    #expect(try parts(stored, limits: Limits(unfolded: 2000)).count == 2)
    let many = StoredContainer((0...Container.entryLimit).map { ("\($0)", "") }).bytes
    #expect(throws: DocumentFault.unfoldsTooFar(limit: Container.entryLimit)) { try parts(many) }
  }

  /// A part of 12 MB of spaces in 12 KB.
  @Test func aBombIsRefusedByItsRatio() throws {
    let bomb = try Fixture.bytes("bomb.docx")
    #expect(throws: DocumentFault.unfoldsTooFar(limit: Container.smallSize)) {
      try Document.read(bomb, named: "bomb.docx")
    }
  }

  @Test func containersWithinAreNotLookedInto() throws {
    let inner = StoredContainer([("word/document.xml", "<document/>")]).bytes
    var outer = StoredContainer([])
    outer.add("report.docx", inner)
    #expect(throws: DocumentFault.damaged(.docx, detail: "word/document.xml")) {
      try Document.read(outer.bytes, named: "a.docx")
    }
  }
}
