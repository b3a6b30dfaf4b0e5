import NumericCore
import Testing

@testable import Trends

@Suite struct ErrorQuantilesTests {
  @Test(arguments: [1.5, 2, 3, 8, 25]) func freedomComesBackFromItsQuantiles(freedom: Double) {
    let student = StudentT(degreesOfFreedom: freedom)
    let ratio = student.quantile(lowerTail: 0.975) / student.quantile(lowerTail: 0.9)
    #expect(abs(ErrorQuantiles.freedom(ofRatio: ratio) - freedom) < 1e-6)
  }

  @Test func freedomStaysWithinOneAndThirty() {
    #expect(abs(ErrorQuantiles.freedom(ofRatio: 1) - 30) < 1e-6)
    #expect(abs(ErrorQuantiles.freedom(ofRatio: 1e9) - 1) < 1e-6)
  }

  /// Errors whose quantiles are those of a Student t of four degrees, `below` and `above` times.
  private func errors(below: Double, above: Double, order: Int = 1) -> ErrorQuantiles {
    let student = StudentT(degreesOfFreedom: 4)
    var cell = ErrorQuantiles()
    let count = 2001
    for index in 0..<count {
      let p = (Double((index * order) % count) + 0.5) / Double(count)
      let t = student.quantile(lowerTail: p)
      cell.add((t < 0 ? below : above) * t, weight: 0.25)
    }
    return cell
  }

  @Test func lawIsFoundAgain() throws {
    let rows = ErrorQuantiles.spreads(
      form: .log, observations: 4, [errors(below: 2, above: 3), errors(below: 2.5, above: 5)])
    #expect(rows.map(\.horizon) == [1, 2])
    #expect(rows.allSatisfy { $0.form == .log && $0.observations == 4 })
    for row in rows { #expect(abs(row.freedom / 4 - 1) < 0.03) }
    for (row, (below, above)) in zip(rows, [(2.0, 3.0), (2.5, 5)]) {
      #expect(abs(row.below / below - 1) < 0.01 && abs(row.above / above - 1) < 0.01)
    }
  }

  @Test func noYearIsNarrowerThanTheOneBefore() {
    let rows = ErrorQuantiles.spreads(
      form: .level, observations: 1, [errors(below: 2, above: 3), errors(below: 1, above: 4)])
    #expect(rows[1].below == rows[0].below && rows[1].above > rows[0].above)
  }

  @Test func orderOfErrorsDoesNotMatter() {
    let plain = ErrorQuantiles.spreads(
      form: .log, observations: 1, [errors(below: 1, above: 2)])
    #expect(
      plain
        == ErrorQuantiles.spreads(
          form: .log, observations: 1, [errors(below: 1, above: 2, order: 1000)]))
  }

  @Test func withoutErrorsThereIsNoLaw() {
    #expect(
      ErrorQuantiles.spreads(
        form: .log, observations: 1, [errors(below: 1, above: 1), ErrorQuantiles()]
      ).isEmpty)
  }

  @Test func errorsThatAreAllZeroStillHaveAWidth() {
    var cell = ErrorQuantiles()
    for _ in 0..<9 { cell.add(0, weight: 1) }
    let rows = ErrorQuantiles.spreads(form: .level, observations: 2, [cell])
    #expect(rows.allSatisfy { $0.below > 0 && $0.above > 0 && $0.freedom.isFinite })
  }
}
