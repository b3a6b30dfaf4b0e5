/// How far to the right the lines of a document go that begin at the same place.
struct TextColumns {
  /// By the places where lines begin, in steps.
  private var edges: [Int: Double] = [:]
  private static let step = 20.0

  init(_ pages: [PrintedPage]) {
    for words in pages.lazy.flatMap({ $0.blocks.lazy.flatMap(\.lines) }) {
      guard let first = words.first, let last = words.last else { continue }
      let place = Self.place(first.box.left)
      edges[place] = max(edges[place] ?? 0, last.box.right)
    }
  }

  /// The right edge of the column that a block stands in; a first line may be indented.
  func edge(of block: PrintedBox) -> Double {
    let place = Self.place(block.left)
    return (place - 1...place + 1).compactMap { edges[$0] }.reduce(block.right, max)
  }

  private static func place(_ left: Double) -> Int {
    Int((left / step).rounded())
  }
}
