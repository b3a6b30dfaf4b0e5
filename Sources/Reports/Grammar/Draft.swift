import Figures

/// A figure on its way to a statement: everything is known but its number and its links.
struct Draft {
  let mention: Mention
  /// Code points into the document's text.
  let range: Range<Int>
  /// The printed number with its unit.
  let words: String
  var role: Role
  var subject: Subject
  var status: Status
  var period: Period
  var region: String
  var approximation: Approximation
  var priceBasis: String
  /// The brackets open around it.
  let depth: Int
  /// The sentence that it stands in.
  let sentence: Int
}
