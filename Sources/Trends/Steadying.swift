import NumericCore

extension History {
  /// The same history with its wildest changes tamed: a yearly change beyond twice the median size,
  /// or the mean size if that is larger, counts only that far. The last value stays, the past
  /// moves.
  ///
  /// One spike then neither makes a trend nor breaks one. Unchanged when half of the changes are
  /// zero.
  var steadied: History {
    let steps = self.steps
    let sizes = steps.map { abs($0.rate) }
    guard let typical = SortedSample(sizes)?.median, typical > 0 else { return self }
    let limit = max(2 * typical, sizes.reduce(0, +) / Double(sizes.count))
    var steadied = values
    for index in steps.indices.reversed() {
      let reach = limit * steps[index].years
      steadied[index] = steadied[index + 1] - min(max(steps[index].change, -reach), reach)
    }
    return History(unchecked: years, steadied)
  }
}
