import Figures

/// Finds things by the names that people type: case, marks, punctuation and Unicode form aside.
struct NameIndex<Value: Hashable> {
  private var values: [Folded: [Value]] = [:]

  /// Adds a value under some of its names.
  mutating func add(_ value: Value, names: [String]) {
    for name in Set(names.map(Folded.init)) where !name.text.isEmpty {
      values[name, default: []].append(value)
    }
  }

  /// The values of that very name, after folding.
  func matches(_ name: String) -> [Value] { values[Folded(name)] ?? [] }

  /// The values whose names come near, nearest first, each once: a few slips of the keys away, or
  /// holding every word that was typed.
  ///
  /// - Complexity: O(names · length²).
  func nearest(to name: String, limit: Int) -> [Value] {
    let typed = Folded(name)
    guard !typed.text.isEmpty else { return [] }
    let slips = max(1, typed.text.utf8.count / 4)
    let near = values.compactMap { entry -> (distance: Int, name: Folded, values: [Value])? in
      if let distance = typed.distance(to: entry.key, limit: slips) {
        return (distance, entry.key, entry.value)
      }
      let words = Set(entry.key.words)
      return typed.words.allSatisfy(words.contains) ? (slips, entry.key, entry.value) : nil
    }
    var found: [Value] = []
    for entry in near.sorted(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) {
      for value in entry.values where !found.contains(value) { found.append(value) }
    }
    return Array(found.prefix(limit))
  }
}
