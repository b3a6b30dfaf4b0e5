import Testing

@testable import Pages

@Suite struct HTMLGeometryTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (-7, "-7"), (0.1 + 0.2, "0.3"), (33.33333, "33.333"),
    (-0.5, "-0.5"), (0.0004, "0"), (-0.0004, "0"), (999_999, "999999"), (10.05, "10.05"),
  ])
  func coordinatesAreTheSameInEveryLocale(value: Double, text: String) {
    #expect(value.coordinate == text)
  }

  @Test func coordinatesAreFinite() async {
    await #expect(processExitsWith: .failure) { _ = Double.nan.coordinate }
    await #expect(processExitsWith: .failure) { _ = (-1e6).coordinate }
  }

  @Test func outlinesAreDrawnFromPointToPoint() {
    #expect(HTML.Outline().text.isEmpty)
    #expect(HTML.Outline(through: [], isClosed: true).text.isEmpty)
    #expect(HTML.Outline(through: [(0, 1), (2.5, 3)], isClosed: true).text == "M0 1L2.5 3Z")
  }

  @Test func sharesAreToldInPercent() {
    let html = HTML(.rect, .measure(.width, .share(0.125)), .measure(.height, .units(8)))
    #expect(html.text == "<rect width=\"12.5%\" height=\"8\"></rect>")
  }
}
