import Foundation
import Testing

@testable import forecast

@Suite struct WholeFileTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  @Test func replacesWhatWasThere() throws {
    let path = try folder.file("a.xlsx", "before, and longer")
    try WholeFile(path: path).write(Array("after".utf8))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "after")
    #expect(try contents() == ["a.xlsx"])
  }

  @Test func followsALink() throws {
    let path = try folder.file("a.xlsx", "before")
    let link = folder.url.appendingPathComponent("link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try WholeFile(path: link).write(Array("after".utf8))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "after")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
  }

  @Test(arguments: ["", "/no/such/folder/a.xlsx", "/dev/full", "/dev", "a\u{0}b"])
  func saysWhatTheSystemRefuses(path: String) {
    let failure = #expect(throws: OutputFailure.self) {
      try WholeFile(path: path).write([1, 2, 3])
    }
    #expect(failure?.name == path)
  }

  @Test func leavesNothingBehindWhereItFails() throws {
    let taken = folder.url.appendingPathComponent("folder").path
    try FileManager.default.createDirectory(
      atPath: taken + "/inside", withIntermediateDirectories: true)
    #expect(throws: OutputFailure.self) { try WholeFile(path: taken).write([1]) }
    #expect(try contents() == ["folder"])
  }
}
