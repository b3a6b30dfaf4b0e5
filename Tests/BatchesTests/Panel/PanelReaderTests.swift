import Datasets
import Figures
import Glibc
import Tables
import TestSupport
import Testing
import Trends

@testable import Batches

/// The series of a panel, or why they are refused.
func entries(of text: some Sequence<UInt8>) throws -> [PanelEntry] {
  let file = try withTemporaryFolder { folder in
    try ByteSink(path: "\(folder)/panel").write(Bytes(copying: Array(text)))
    return open("\(folder)/panel", O_RDONLY)
  }
  defer { close(file) }
  let panel = try PanelReader(ByteSource(descriptor: file))
  var entries: [PanelEntry] = []
  while let entry = try panel.next() { entries.append(entry) }
  return entries
}

func entries(of text: String) throws -> [PanelEntry] { try entries(of: text.utf8) }

/// An entry in few words: `a 2020=1.0 2021=2.0`, `a refused: no-values`.
func words(_ entry: PanelEntry) -> String {
  switch entry {
  case .success(let series):
    let values = zip(series.history.years, series.history.values).map { "\($0)=\($1)" }
    let test = zip(series.test?.years ?? [], series.test?.values ?? []).map { "test \($0)=\($1)" }
    let plans = series.plans.sorted { $0.key < $1.key }.map { "plan \($0)=\($1)" }
    return ([series.name] + values + test + plans).joined(separator: " ")
  case .failure(let refused):
    return "\(refused.name ?? "?") refused: \(refused.fault.code)"
  }
}

@Suite struct PanelReaderTests {
  @Test(
    "A panel is read by its header, whatever its dialect",
    arguments: [
      (
        "series,year,value\na,2020,1\na,2021,2.5\nb,2021,-3\n",
        ["a 2020=1.0 2021=2.5", "b 2021=-3.0"]
      ),
      (
        "indicator,province,year,value,status\nx,Bến Tre,2020,1,final\nx,Gia Lai,2020,2,final\n",
        ["x|Bến Tre 2020=1.0", "x|Gia Lai 2020=2.0"]
      ),
      ("\u{FEFF}series;year;value\r\na;2020;1,5\r\na;2021;2,25\r\n", ["a 2020=1.5 2021=2.25"]),
      ("series\tyear\tvalue\na\t2020\t1\n", ["a 2020=1.0"]),
      ("note,VALUE,Year,Series\nx,1,2020,a\n", ["a 2020=1.0"]),
      ("series,year,value\na,2021,2\na,2019,0\na,2020,1\n", ["a 2019=0.0 2020=1.0 2021=2.0"]),
      (
        "series,year,value,plan\na,2020,1,1.1\na,2021,,\na,2022,3,\na,2023,,4\n",
        ["a 2020=1.0 2022=3.0 plan 2020=1.1 plan 2023=4.0"]
      ),
      (
        "series,year,value,split\na,2020,1,train\na,2021,2,test\nb,2020,4,\n",
        ["a 2020=1.0 test 2021=2.0", "b 2020=4.0"]
      ),
      (
        "series,year,value\na,2020,1\nb,2020,2\na,2021,3\n",
        ["a 2020=1.0", "b 2020=2.0", "a 2021=3.0"]
      ),
      ("series,year,value\n\n\"a, \"\"b\"\"\",2020,1\n,,\n", ["a, \"b\" 2020=1.0"]),
      ("series,year,value\na,2020,1e308\na,2021,-1e-308\n", ["a 2020=1e+308 2021=-1e-308"]),
      ("series,year,value\n", []),
      (
        " \n{\"series\":\"a\",\"years\":[2021,2020],\"values\":[2,1],\"plan\":{\"2022\":3}}\n\n"
          + "{\"values\":[1e2,null],\"series\":\"\",\"years\":[2019,2020],\"other\":[{}]}",
        ["a 2020=1.0 2021=2.0 plan 2022=3.0", " 2019=100.0"]
      ),
    ] as [(String, [String])])
  func panels(text: String, expected: [String]) throws {
    #expect(try entries(of: text).map(words) == expected)
  }

  @Test func indicatorAndKindAreTakenOver() throws {
    for text in [
      "series,year,value,kind,indicator\na,2020,1,,\na,2021,2,balance,exports\na,2022,2,balance,\n",
      "{\"series\":\"a\",\"years\":[2020],\"values\":[1],\"kind\":\"balance\",\"indicator\":\"exports\"}",
    ] {
      let series = try #require(try entries(of: text).first).get()
      #expect(series.kind == .balance)
      #expect(series.indicator == "exports")
    }
  }

  @Test(
    "A file that is no panel is refused",
    arguments: [
      ("", TableError.empty), ("\n\n", .empty), ("\u{FEFF}", .empty),
      ("a,b\n1,2\n", .missingColumns(["series", "year", "value"], found: ["a", "b"])),
      (
        "indicator,province,year\n",
        .missingColumns(["value"], found: ["indicator", "province", "year"])
      ),
      ("series,year,value,Year\n", .duplicateColumn(name: "Year", first: 2, second: 4)),
    ])
  func noPanel(text: String, error: TableError) {
    #expect(throws: error) { _ = try entries(of: text) }
  }

  @Test func manySeries() throws {
    var text = "series,year,value\n"
    for series in 0..<5000 {
      for year in 2000..<2020 { text += "series \(series),\(year),\(series + year)\n" }
    }
    let entries = try entries(of: text)
    #expect(entries.count == 5000)
    for (index, entry) in entries.enumerated() {
      let series = try entry.get()
      #expect(series.name == "series \(index)")
      #expect(series.line == 2 + 20 * index)
      #expect(series.history.values == (2000..<2020).map { Double($0 + index) })
    }
  }
}
