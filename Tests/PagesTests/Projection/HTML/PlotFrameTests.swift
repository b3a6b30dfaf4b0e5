import Testing

@testable import Pages

@Suite struct PlotFrameTests {
  static let spans = [2024...2025, 2003...2025, 1990...2055, 1000...2999, 2025...2025]

  static func frame(_ years: ClosedRange<Int>) -> PlotFrame {
    PlotFrame(years: years, scale: PlotScale(holding: [0, 100]))
  }

  @Test(arguments: spans) func yearsStandInOrderInTheWidth(years: ClosedRange<Int>) {
    let frame = Self.frame(years)
    let shares = years.map { frame.share(of: $0) }
    #expect(shares == shares.sorted() && Set(shares).count == shares.count)
    #expect(shares.allSatisfy { (0...1).contains($0) })
    for year in years {
      #expect((0...1).contains(frame.share(of: year, movedBy: 0.5)))
      #expect((0...1).contains(frame.share(of: year, movedBy: -0.5)))
    }
  }

  @Test func higherValuesStandHigher() {
    let frame = Self.frame(2024...2025)
    #expect(frame.height(of: 100) == 0 && frame.height(of: 0) == PlotFrame.height)
    for value in [Double.nan, .infinity, -.infinity, 1e300] {
      #expect((0...PlotFrame.height).contains(frame.height(of: value)))
    }
  }

  @Test(arguments: spans, [26.0, 80])
  func labelsStandApart(years: ClosedRange<Int>, letters: Double) throws {
    let frame = Self.frame(years)
    let (labelled, step) = frame.labelled(letters: letters)
    #expect(labelled.last == years.upperBound)
    for (a, b) in zip(labelled, labelled.dropFirst()) {
      #expect((frame.share(of: b) - frame.share(of: a)) * letters >= 5.9)
    }
    let fewer = frame.labelled(letters: letters / 3, multiplesOf: step).years
    #expect(Set(fewer).isSubset(of: labelled))
  }
}
