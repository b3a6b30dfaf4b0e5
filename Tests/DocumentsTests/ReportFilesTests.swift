import Foundation
import Tables
import TestSupport
import Testing

@testable import Documents

@Suite struct ReportFilesTests {
  /// The paths of a walk without the folder, and "! path" for a fault.
  private func walk(_ arguments: [String], in folder: String) -> (paths: [String], others: Int) {
    var files = ReportFiles(arguments)
    var paths: [String] = []
    while let file = files.next(), paths.count < 1000 {
      switch file {
      case .success(let path): paths.append(path)
      case .failure(let fault): paths.append("! \(fault.path ?? "")")
      }
    }
    return (paths.map { $0.replacingOccurrences(of: folder + "/", with: "") }, files.otherFiles)
  }

  private func put(_ names: [String], in folder: String) throws {
    for name in names {
      let url = URL(filePath: folder).appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: url)
    }
  }

  @Test func foldersAreWalkedInTheOrderOfBytes() throws {
    try withTemporaryFolder { folder in
      try put(
        [
          "b.txt", "a/z.html", "a/b/c.docx", "a.txt", "Z.PDF", "ă.csv", "x.png", "none",
          ".git/a.txt",
          ".a.txt", "a/.b.txt", "hai\ndòng.txt",
        ], in: folder)
      let (paths, others) = walk([folder], in: folder)
      #expect(
        paths == ["Z.PDF", "a/b/c.docx", "a/z.html", "a.txt", "b.txt", "hai\ndòng.txt", "ă.csv"])
      #expect(others == 2)
      #expect(walk([folder + "/"], in: folder).paths == paths)
    }
  }

  @Test func namedFilesAreGivenWhateverTheirEnding() throws {
    try withTemporaryFolder { folder in
      try put(["none", ".a"], in: folder)
      let arguments = [
        "-", "\(folder)/none", "\(folder)/.a", "\(folder)/x.txt", "\(folder)/a\0b", "",
      ]
      let (paths, others) = walk(arguments, in: folder)
      #expect(paths == ["-", "none", ".a", "! x.txt", "! a\0b", "! "])
      #expect(others == 0)
    }
  }

  @Test func linksAreFollowedOnceOnly() throws {
    try withTemporaryFolder { folder in
      try put(["a/x.txt"], in: folder)
      let files = FileManager.default
      try files.createSymbolicLink(atPath: "\(folder)/a/loop", withDestinationPath: folder)
      try files.createSymbolicLink(atPath: "\(folder)/b", withDestinationPath: "a")
      try files.createSymbolicLink(atPath: "\(folder)/self", withDestinationPath: "self")
      try files.createSymbolicLink(atPath: "\(folder)/gone.txt", withDestinationPath: "nowhere")
      try files.createSymbolicLink(atPath: "\(folder)/y.txt", withDestinationPath: "a/x.txt")
      let (paths, others) = walk([folder], in: folder)
      #expect(paths == ["a/x.txt", "! gone.txt", "y.txt"])
      #expect(others == 1)
      #expect(walk([folder, folder], in: folder).paths == paths + paths)
    }
  }

  @Test func whatIsNoFileIsPassedOver() throws {
    try withTemporaryFolder { folder in
      #expect(mkfifo("\(folder)/pipe.txt", 0o600) == 0)
      let (paths, others) = walk([folder], in: folder)
      #expect(paths.isEmpty && others == 1)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "The superuser may look into every folder."))
  func closedFoldersAreFaultsAndTheRestGoesOn() throws {
    try withTemporaryFolder { folder in
      try put(["a/x.txt", "b.txt"], in: folder)
      chmod("\(folder)/a", 0)
      defer { chmod("\(folder)/a", 0o700) }
      #expect(walk([folder], in: folder).paths == ["! a", "b.txt"])
    }
  }

  @Test func aFolderThatGoesAwayIsNoMoreThanAFault() throws {
    try withTemporaryFolder { folder in
      try put(["a/x.txt", "b.txt", "c.txt"], in: folder)
      var files = ReportFiles([folder])
      #expect(files.next() == .success("\(folder)/a/x.txt"))
      try FileManager.default.removeItem(atPath: "\(folder)/b.txt")
      #expect(files.next() == .failure(FileFault(.open, path: "\(folder)/b.txt", code: ENOENT)))
      #expect(files.next() == .success("\(folder)/c.txt"))
      #expect(files.next() == nil)
      #expect(files.next() == nil)
    }
  }
}
