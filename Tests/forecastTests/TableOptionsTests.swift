import Foundation
import Testing

@Suite struct TableOptionsTests {
  private static let panel = Data(
    "series,year,value\na,2019,4\na,2020,5\na,2021,7\na,2022,6\na,2023,8\n".utf8)

  private func run(
    _ command: String, table: String, _ more: String...
  ) throws -> Program.Outcome {
    try Program.run([command, "-", "--table", table] + more, input: Self.panel)
  }

  @Test(arguments: ["batch", "backtest"]) func aMissingFileIsNamed(command: String) throws {
    let outcome = try run(command, table: "no-such-table.csv")
    #expect(outcome.code == 66 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("no-such-table.csv"))
  }

  @Test(
    "A file that is no trained table is refused, and what is wrong with it said",
    arguments: [
      ("", "broken"), ("\n", "broken"), ("\u{0}\u{0}\u{0}", "broken"), ("a,b\n1,2\n", "part"),
      ("part,name,form,observations,horizon,term,value\n", "growth"),
      ("part,name,form,observations,horizon,term,value\nkind,money,,,,growth,x\n", "line 2"),
      ("part,name,form,observations,horizon,term,value\nkind,money,,,,growth\n", "line 2"),
      ("part,name,form,observations,horizon,term,value\ntrait,,,,,taming,nan\n", "line 2"),
      ("part,name,form,observations,horizon,term,value\nlaw,,log,x,1,below,1\n", "line 2"),
      (
        "part,name,form,observations,horizon,term,value\nregression,growth,log,,99e9,drift,1\n",
        "line 2"
      ),
    ])
  func brokenTables(text: String, word: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("broken.csv", text)
    for command in ["batch", "backtest"] {
      for language in ["en", "vi"] {
        let outcome = try run(command, table: path, "--language", language)
        #expect(outcome.code == 65 && outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix(path), "\(outcome.errors)")
        if language == "en" { #expect(outcome.errors.contains(word), "\(outcome.errors)") }
      }
    }
  }

  @Test func aFolderIsNoTable() throws {
    #expect(try run("batch", table: "/").code == 65)
  }

  @Test func theProgramsOwnTableMakesNoDifference() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "table.csv", TrainedTableTests.lines.joined(separator: "\n") + "\n")
    let plain = try Program.run("batch", "-", "--quiet", input: Self.panel)
    #expect(try run("batch", table: path, "--quiet").output == plain.output)
    let other = TrainedTableTests.lines.map {
      $0.contains(",dynamic-theta,") ? $0.replacing(#/[^,]*$/#, with: "0.9") : $0
    }
    let changed = try folder.file("other.csv", other.joined(separator: "\n") + "\n")
    #expect(try run("batch", table: changed, "--quiet").output != plain.output)
  }
}
