import Testing

@testable import Pages

@Suite struct TextTableTests {
  static func table(_ numbers: [String]) -> [String] {
    var table = TextTable(columns: [
      .init(title: "năm", alignment: .right), .init(title: "trị", alignment: .decimal(",")),
      .init(title: "", alignment: .left), .init(title: "", alignment: .left),
    ])
    for (index, number) in numbers.enumerated() {
      table.add([
        .init("\(2000 + index)"), .init(number), .init(),
        .init("ghi chú dài hơn một dòng của bảng"),
      ])
    }
    return table.lines(width: 40).map { $0.text(isColored: false) }
  }

  @Test func decimalMarksStandBelowEachOther() {
    let lines = Self.table(["31.620,6", "7", "12,345"])
    let columns = lines.filter { $0.contains(",") }.map { line in
      line.prefix { $0 != "," }.cells
    }
    #expect(Set(columns).count == 1)
  }

  @Test func everyRowIsSetAlike() {
    let lines = Self.table(["31.620,6", "–", "12,345", ">1.400"])
    let starts = lines.filter { $0.contains("ghi") }.compactMap { line in
      line.firstIndex(of: "g").map { line[..<$0].cells }
    }
    #expect(starts.count == 4)
    #expect(Set(starts).count == 1)
  }

  @Test func decomposedTextAlignsToo() {
    func width(_ name: String) -> Int {
      var table = TextTable(columns: [
        .init(title: "", alignment: .left), .init(title: "", alignment: .right),
      ])
      table.add([.init(name), .init("1")])
      table.add([.init("Hà Nội mở rộng"), .init("2")])
      return table.lines(width: 40)[0].cells
    }
    #expect(width("Bến Tre") == width("Be\u{302}\u{301}n Tre"))
  }

  @Test func longRemarksAreSetBelowThemselves() {
    let lines = Self.table(["1"])
    #expect(
      lines == [
        " năm  trị", "2000    1  ghi chú dài hơn một dòng của", "           bảng",
      ])
  }

  @Test func emptyColumnsAreLeftOut() {
    var table = TextTable(columns: [
      .init(title: "a", alignment: .left), .init(title: "b", alignment: .left),
    ])
    table.add([.init("x"), .init("")])
    #expect(table.lines(width: 40).map { $0.text(isColored: false) } == ["a", "x"])
  }
}
