import Documents

/// A sentence or a row of a table with the figures of a finding in it, cut to what is needed to
/// recognise them.
struct QuotedPassage {
  /// A stretch of text, marked or between marks.
  struct Stretch: Equatable {
    var text: String
    let isMarked: Bool
  }

  /// The line of the text that it begins in, from 1.
  let line: Int
  let stretches: [Stretch]
}

/// Finds the sentences of a document that figures stand in.
struct PassageFinder {
  private let scalars: [Unicode.Scalar]
  /// Where lines begin.
  private let lines: [Int]

  init(_ document: Document) {
    let scalars = Array(document.text.unicodeScalars)
    self.scalars = scalars
    lines = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
  }

  /// The line of a code point, from 1.
  func line(of place: Int) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// The sentences of the places, in the order of the text, each place once.
  ///
  /// - Parameter room: the letters around and between marks that a passage keeps, about.
  func passages(of places: [Range<Int>], room: Int) -> [QuotedPassage] {
    let inside = places.map { $0.clamped(to: 0..<scalars.count) }.filter { !$0.isEmpty }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var groups: [(sentence: Range<Int>, marks: [Range<Int>])] = []
    for place in inside {
      if let last = groups.last, last.sentence.contains(place.lowerBound) {
        groups[groups.count - 1].marks.append(place)
      } else {
        groups.append((sentence(around: place), [place]))
      }
    }
    return groups.map { passage($0.sentence, $0.marks, room: room) }
  }

  /// From the end of the sentence before to the end of this one, within the line.
  private func sentence(around place: Range<Int>) -> Range<Int> {
    var start = place.lowerBound
    while start > 0, !isEnd(before: start) { start -= 1 }
    var end = place.upperBound
    while end < scalars.count, !scalars[end].isLineBreak, !isEnd(before: end) { end += 1 }
    while start < place.lowerBound, scalars[start].properties.isWhitespace { start += 1 }
    while end > place.upperBound, scalars[end - 1].properties.isWhitespace { end -= 1 }
    return start..<end
  }

  /// Whether a sentence or a line ends there: after a full stop, where a blank and a capital
  /// follow, so that neither numbers nor abbreviations within words are cut.
  private func isEnd(before place: Int) -> Bool {
    guard place > 0 else { return true }
    let last = scalars[place - 1]
    if last.isLineBreak { return true }
    guard ".;?!".unicodeScalars.contains(last), place < scalars.count,
      scalars[place].properties.isWhitespace
    else { return false }
    guard last == "." else { return true }
    guard let next = scalars[place...].first(where: { !$0.properties.isWhitespace }) else {
      return true
    }
    return next.properties.isUppercase || next == "-"
  }

  private func passage(
    _ sentence: Range<Int>, _ marks: [Range<Int>], room: Int
  ) -> QuotedPassage {
    var stretches: [QuotedPassage.Stretch] = []
    var place = sentence.lowerBound
    let length = marks.reduce(sentence.count) { $0 - $1.count }
    let share = max(12, room / (marks.count + 1))
    func append(_ range: Range<Int>, isMarked: Bool, isFirst: Bool = false, isLast: Bool = false) {
      guard !range.isEmpty else { return }
      let text = shown(range)
      let kept =
        isMarked || length <= room
        ? text : text.shortened(to: share, keepsStart: !isFirst, keepsEnd: !isLast)
      stretches.append(QuotedPassage.Stretch(text: kept, isMarked: isMarked))
    }
    for mark in marks where mark.upperBound > place {
      let start = max(place, mark.lowerBound)
      append(place..<start, isMarked: false, isFirst: stretches.isEmpty)
      append(start..<mark.upperBound, isMarked: true)
      place = mark.upperBound
    }
    append(place..<max(place, sentence.upperBound), isMarked: false, isLast: true)
    return QuotedPassage(line: line(of: sentence.lowerBound), stretches: stretches)
  }

  /// The text on one line, cells of a table set apart.
  private func shown(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars[range] {
      if scalar == "\t" {
        view.append(contentsOf: " | ".unicodeScalars)
      } else {
        view.append(scalar)
      }
    }
    return String(view)
  }
}

extension Unicode.Scalar {
  fileprivate var isLineBreak: Bool { self == "\n" || self == "\r" }
}

extension String {
  /// About so many letters of it, at its start, its end or both, whole words.
  fileprivate func shortened(to room: Int, keepsStart: Bool, keepsEnd: Bool) -> String {
    guard count > room + 1 else { return self }
    let half = keepsStart && keepsEnd ? room / 2 : room
    let start = keepsStart ? String(prefix(half)) : ""
    let end = keepsEnd ? String(suffix(half)) : ""
    let head =
      start.lastIndex(of: " ").map { String(start[...$0]) } ?? (start.isEmpty ? "" : start + " ")
    let tail = end.firstIndex(of: " ").map { String(end[$0...]) } ?? (end.isEmpty ? "" : " " + end)
    return head + "…" + tail
  }
}
