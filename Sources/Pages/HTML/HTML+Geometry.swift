extension HTML {
  /// What a header cell of a table heads.
  enum Scope: String {
    case column = "col"
    case row
    case rowGroup = "rowgroup"
  }

  /// A place or size of an element of SVG.
  enum Dimension: String {
    case x, y, x1, y1, x2, y2, cx, cy, r, width, height, dx, dy
  }

  /// How far something reaches in a picture.
  enum Length: Hashable {
    /// Of the width or height of the picture, from 0 to 1.
    case share(Double)
    /// In pixels, or in the picture's own measure.
    case units(Double)

    var text: String {
      switch self {
      case .share(let share): "\((share * 100).coordinate)%"
      case .units(let units): units.coordinate
      }
    }
  }

  /// Straight lines from point to point, in the picture's own measure.
  struct Outline {
    private(set) var text = ""

    /// Lifts the pen and goes on there.
    mutating func move(to x: Double, _ y: Double) { text += "M\(x.coordinate) \(y.coordinate)" }

    mutating func line(to x: Double, _ y: Double) { text += "L\(x.coordinate) \(y.coordinate)" }

    mutating func close() { text += "Z" }

    /// The lines through the points.
    init(through points: [(x: Double, y: Double)] = [], isClosed: Bool = false) {
      for (index, point) in points.enumerated() {
        if index == 0 { move(to: point.x, point.y) } else { line(to: point.x, point.y) }
      }
      if isClosed, !points.isEmpty { close() }
    }
  }
}

extension Double {
  /// The number to three decimals, as SVG reads it in any locale.
  ///
  /// - Precondition: it is finite and below a million.
  var coordinate: String {
    precondition(magnitude < 1e6, "A coordinate is finite and below a million.")
    let thousandths = Int((self * 1000).rounded())
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    var text = "\(thousandths < 0 ? "-" : "")\(whole)"
    guard rest > 0 else { return text }
    text += "." + String("\(1000 + rest)".dropFirst())
    while text.last == "0" { text.removeLast() }
    return text
  }
}
