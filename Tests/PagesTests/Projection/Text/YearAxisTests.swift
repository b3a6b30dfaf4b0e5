import Testing

@testable import Pages

@Suite struct YearAxisTests {
  @Test(
    arguments: [2024...2024, 2023...2025, 1995...2017, 1000...2999, 2001...2027], [20, 44, 60])
  func labelsStandApartBelowTheirYears(years: ClosedRange<Int>, width: Int) {
    let axis = YearAxis(years: years, width: width)
    #expect(axis.rule.count == width)
    #expect(axis.labels.count <= width + 1)
    #expect(axis.labelled.last == years.upperBound)
    for year in years { #expect((0..<width).contains(axis.column(of: year))) }
    let words = axis.labels.split(separator: " ")
    #expect(words.compactMap { Int($0) } == axis.labelled)
  }
}
