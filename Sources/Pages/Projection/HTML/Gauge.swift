/// A bar beside the number that it shows.
enum Gauge {
  /// - Parameters:
  ///   - share: how much of the room it takes, from 0 to 1.
  ///   - line: where a line stands that it is held against.
  static func html(_ share: Double, _ kind: String, line: Double? = nil) -> HTML {
    HTML(.svg, .class("gauge"), .isUnseen) {
      HTML(
        .rect, .class(kind), .measure(.width, .share(share)), .measure(.height, .share(1)))
      if let line {
        HTML(
          .line, .measure(.x1, .share(line)), .measure(.x2, .share(line)),
          .measure(.y1, .share(0)), .measure(.y2, .share(1)))
      }
    }
  }
}
