import NumericCore
import Testing

@Suite struct DesignMatrixTests {
  @Test("columns keep their names, their order and both parts of their values")
  func columns() {
    var design = DesignMatrix(rows: 2)
    design.append("plain", [3, 4])
    design.append("fine", [DoubleDouble(1) + 0x1p-80, DoubleDouble(2)])
    design.append("last", [5, 6])
    #expect(design.names == ["constant", "plain", "fine", "last"] && design.columns == 4)
    #expect(design[0, 2] == DoubleDouble(1) + 0x1p-80)
    #expect(design[1, 0] == .one && design[1, 3] == DoubleDouble(6))
  }

  @Test("a polynomial holds powers to double-double")
  func polynomial() throws {
    let x = try #require(DoubleDouble(decimal: "-6.860120914"))
    let design = DesignMatrix.polynomial(in: [x], degree: 10)
    #expect(design.names.prefix(3) == ["constant", "x", "x^2"] && design.columns == 11)
    for k in 0...10 {
      let error = (design[0, k] - x.raised(to: k)) / design[0, k]
      #expect(error.magnitude.high < 0x1p-98)
    }
    #expect(DesignMatrix.polynomial(in: [x, x], degree: 0).columns == 1)
  }
}
