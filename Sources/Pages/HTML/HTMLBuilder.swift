/// Puts the content of an element together: strings are text, the rest is HTML.
@resultBuilder enum HTMLBuilder {
  static func buildExpression(_ text: String) -> HTML { HTML(text: text) }
  static func buildExpression(_ html: HTML) -> HTML { html }
  static func buildExpression(_ parts: [HTML]) -> HTML { parts.reduce(into: HTML()) { $0 += $1 } }
  static func buildBlock(_ parts: HTML...) -> HTML { parts.reduce(into: HTML()) { $0 += $1 } }
  static func buildArray(_ parts: [HTML]) -> HTML { parts.reduce(into: HTML()) { $0 += $1 } }
  static func buildOptional(_ part: HTML?) -> HTML { part ?? HTML() }
  static func buildEither(first part: HTML) -> HTML { part }
  static func buildEither(second part: HTML) -> HTML { part }
}
