import Testing

@testable import Auditing

@Suite struct CoverageTests {
  @Test func addsUpFieldByField() {
    var (a, b) = (Coverage(), Coverage())
    let paths: [WritableKeyPath<Coverage, Int>] = [
      \.documents, \.figures, \.inRelations, \.relations, \.consistent, \.consistentByRounding,
      \.undefined,
      \.flagged, \.notCheckable, \.withoutPartner, \.unsure,
    ]
    for (index, path) in paths.enumerated() {
      a[keyPath: path] = index + 1
      b[keyPath: path] = 100 * (index + 1)
    }
    let sum = a + b
    #expect(paths.map { sum[keyPath: $0] } == (1...11).map { 101 * $0 })
    #expect(a + Coverage() == a)
  }
}
