/// What stands at one height of a page: runs of words with wide gaps between them.
struct PrintedRow {
  /// From left to right.
  let runs: [PrintedLine]
  let words: [PrintedLine]
  let box: PrintedBox
  /// The lines that it is made of, by their numbers on the page.
  let lines: [Int]

  /// A gap that is wider than so many heights of a line sets columns apart.
  private static let gap = 1.1

  /// - Parameter members: lines by their numbers on the page; one at least.
  init?(_ members: [(number: Int, words: [PrintedLine])]) {
    let words = members.flatMap(\.words).sorted { $0.box.left < $1.box.left }
    guard let first = words.first else { return nil }
    var runs = [first]
    for word in words.dropFirst() {
      let last = runs[runs.count - 1].box
      if word.box.left - last.right > Self.gap * min(last.height, word.box.height) {
        runs.append(word)
      } else {
        runs[runs.count - 1].append(word)
      }
    }
    self.runs = runs
    self.words = words
    box = runs.dropFirst().reduce(runs[0].box) { $0.united(with: $1.box) }
    lines = members.map(\.number)
  }

  /// The rows of a page, from the top.
  static func rows(of lines: [[PrintedLine]]) -> [PrintedRow] {
    let placed = lines.enumerated().compactMap { number, words in
      words.first.map { first in
        (number: number, words: words, box: words.reduce(first.box) { $0.united(with: $1.box) })
      }
    }.sorted { ($0.box.middle, $0.number) < ($1.box.middle, $1.number) }
    var rows: [PrintedRow] = []
    var rest = placed[...]
    while let first = rest.first {
      let members = rest.prefix { $0.box.middle - first.box.middle <= first.box.height * 0.4 }
      if let row = PrintedRow(members.map { ($0.number, $0.words) }) { rows.append(row) }
      // The first is always a member, even if its height is none.
      rest = rest.dropFirst(max(members.count, 1))
    }
    return rows
  }
}
