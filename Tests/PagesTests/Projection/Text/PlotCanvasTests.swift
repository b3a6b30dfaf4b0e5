import Testing

@testable import Pages

@Suite struct PlotCanvasTests {
  @Test func drawingNeverLeavesTheGrid() {
    var canvas = PlotCanvas(width: 8, height: 4)
    for row in stride(from: -6, through: 9, by: 3) {
      canvas.stroke(from: (row, -5), to: (4 - row, 14))
      canvas.dots(from: (row, -5), to: (4 - row, 14))
      canvas[row, 99] = "x"
    }
    for row in 0..<4 { #expect(canvas.line(row).count == 8) }
    #expect(canvas.line(-1) == "" && canvas.line(4) == "")
  }

  @Test func linesTurnInCorners() {
    var canvas = PlotCanvas(width: 5, height: 2)
    canvas.stroke(from: (1, 0), to: (0, 4))
    #expect([canvas.line(0), canvas.line(1)] == ["  ╭──", " ─╯  "])
  }
}
