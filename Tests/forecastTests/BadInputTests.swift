import Foundation
import Testing

/// What people feed by mistake: one clear sentence, the right exit code, no trap.
@Suite struct BadInputTests {
  private static let header = "indicator,province,year,value\n"

  /// Twenty years of a series, one row replaced.
  private static func series(replacing line: Int? = nil, by row: String = "") -> String {
    var rows = ["indicator,province,year,value"]
    for index in 0..<20 { rows.append("exports,Bến Tre,\(2001 + index),\(100 + 5 * index)") }
    if let line { rows[line - 1] = row }
    return rows.joined(separator: "\n") + "\n"
  }

  private static func ask(_ path: String, _ more: String...) throws -> Program.Outcome {
    try Program.run(
      ["--indicator", "exports", "--province", "Bến Tre", "--as-of", "2020", "--data", path] + more)
  }

  @Test(
    "A file that cannot be used is refused in one sentence that names it",
    arguments: [
      ("missing column", "indicator,province,year\nexports,Bến Tre,2020\n", ["value"]),
      (
        "bad number on line 17", series(replacing: 17, by: "exports,Bến Tre,2016,12o"),
        ["17", "12o"]
      ),
      (
        "duplicate year", series(replacing: 9, by: "exports,Bến Tre,2003,1"),
        ["9", "2003", "4"]
      ),
      ("empty file", "", [""]),
      ("header alone of something else", "a,b,c\n1,2,3\n", ["a"]),
      ("absurd year", series(replacing: 5, by: "exports,Bến Tre,20015,1"), ["5", "20015"]),
      ("negative amount", series(replacing: 6, by: "exports,Bến Tre,2005,-4"), ["6", "-4"]),
      ("huge", series(replacing: 6, by: "exports,Bến Tre,2005,1e300"), ["6", "1e300"]),
      ("tiny", series(replacing: 6, by: "exports,Bến Tre,2005,1e-300"), ["6", "1e-300"]),
      ("not a number", series(replacing: 6, by: "exports,Bến Tre,2005,NaN"), ["6", "NaN"]),
      ("infinity", series(replacing: 6, by: "exports,Bến Tre,2005,-inf"), ["6", "-inf"]),
      ("too few fields", series(replacing: 6, by: "exports,Bến Tre"), ["6"]),
      ("unclosed quote", series(replacing: 6, by: "\"exports,Bến Tre,2005,7"), ["6"]),
    ])
  func refusedFile(_ name: String, _ content: String, _ facts: [String]) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("own.csv", content)
    let outcome = try Self.ask(path)
    #expect(outcome.code == 65, "\(name)")
    #expect(outcome.output.isEmpty, "\(name)")
    #expect(outcome.errors.contains("own.csv"), "\(name): \(outcome.errors)")
    for fact in facts {
      #expect(outcome.errors.contains(fact) || fact.isEmpty, "\(name): \(outcome.errors)")
    }
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(name): \(outcome.errors)")
  }

  @Test func mixedUnits() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "own.csv",
      "indicator,province,year,value,unit\n"
        + "exports,Bến Tre,2019,1,billion USD\nexports,Bến Tre,2020,24000,billion VND\n")
    let outcome = try Self.ask(path)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("billion VND") && outcome.errors.contains("3"))
  }

  @Test func invalidUTF8() throws {
    let folder = try TemporaryFolder()
    var bytes = Data(Self.series().utf8)
    bytes.append(Data([0x65, 0xFF, 0xFE, 0x2C, 0x0A]))
    let outcome = try Self.ask(try folder.file("own.csv", bytes))
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("UTF-8") && outcome.errors.contains("22"))
  }

  @Test func twoHundredMegabytesOfZeros() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("zeros.csv", Data())
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.truncate(atOffset: 200_000_000)
    try handle.close()
    let outcome = try Self.ask(path)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("zeros.csv"))
  }

  @Test func aDirectory() throws {
    let folder = try TemporaryFolder()
    let outcome = try Self.ask(folder.url.path)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains(folder.url.path))
  }

  @Test func aMissingFile() throws {
    let outcome = try Self.ask("no-such-file.csv")
    #expect(outcome.code == 66)
    #expect(outcome.errors.contains("no-such-file.csv"))
  }

  @Test(
    "What only looks odd is read",
    arguments: [
      ("byte order mark", "\u{FEFF}" + series()),
      ("CRLF", series().replacingOccurrences(of: "\n", with: "\r\n")),
      (
        "semicolons and decimal commas",
        series().replacingOccurrences(of: ",", with: ";")
          .replacingOccurrences(of: "195\n", with: "195,0\n")
      ),
      ("years out of order", series(replacing: 2, by: "exports,Bến Tre,2021,205")),
      ("zero", series(replacing: 6, by: "exports,Bến Tre,2005,0")),
      ("blank lines", series() + "\n\n\n"),
    ])
  func oddFile(_ name: String, _ content: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("own.csv", content)
    let outcome = try Self.ask(path, "--format", "csv")
    #expect(outcome.code == 0, "\(name): \(outcome.errors)")
    #expect(outcome.output.contains("exports,Bến Tre,2020,history,195"), "\(name)")
  }

  @Test func adamagedSeriesLosesNothingElse() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "own.csv",
      Self.series() + "imports,Bến Tre,2019,x\nimports,Bến Tre,2020,5\n")
    let outcome = try Self.ask(path, "--format", "json")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("imports"), "the refused series is told")
  }

  @Test func unknownNames() throws {
    let indicator = try Program.run("--indicator", "exprots", "--province", "Bến Tre")
    #expect(indicator.code == 66)
    #expect(indicator.errors.contains("exports"))
    let province = try Program.run("--indicator", "exports", "--province", "Ben Trw")
    #expect(province.code == 66)
    #expect(province.errors.contains("Bến Tre"))
  }

  @Test func noSeriesTellsWhatIsNear() throws {
    let outcome = try Program.run("--indicator", "imports", "--province", "Bến Tre")
    #expect(outcome.code == 66)
    #expect(outcome.errors.contains("2022") && outcome.errors.contains("2024"))
  }

  @Test func anUnwritableOutput() throws {
    let outcome = try Program.run(
      "--indicator", "exports", "--province", "Bến Tre", "--output", "/nowhere/at/all.txt")
    #expect(outcome.code == 74)
    #expect(outcome.errors.contains("/nowhere/at/all.txt"))
  }

  @Test func aClosedPipeEndsQuietly() throws {
    #expect(try Program.errorsBehindClosedPipe("list") == "0\n")
  }

  @Test(
    "Usage errors exit with 64",
    arguments: [
      ["--indicator", "exports"],
      ["--indicator", "exports", "--province", "Bến Tre", "--horizon", "0"],
      ["--indicator", "exports", "--province", "Bến Tre", "--as-of", "20244"],
      ["--indicator", "exports", "--province", "Bến Tre", "--plan", "many"],
      ["--indicator", "exports", "--province", "Bến Tre", "--format", "pdf"],
      ["--indicator", "exports", "--province", "Bến Tre", "--format", "json", "--excel"],
    ])
  func usage(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.code == 64, "\(outcome.errors)")
    #expect(!outcome.errors.isEmpty)
  }
}
