import Figures

/// Weighs which figure of a conflict is wrong, and what was meant.
///
/// The posterior of a figure is its prior odds, times how likely one slip leads from a number that
/// the others allow to the printed one, times how plausible that number is (AUDITING, D4 and D5).
struct Blame {
  let network: Network
  let conflict: Conflict
  /// The figures of other conflicts, which say nothing here.
  let setAside: Set<Int>

  /// What is known of a figure that may be the wrong one.
  struct Suspicion {
    let figure: Int
    let probability: Double
    let repairs: [Finding.Repair]
    let range: Interval
  }

  /// The suspects, the likeliest first; those of equal probability in the order of the text.
  func suspicions() -> [Suspicion] {
    var weighed = conflict.suspects.map { weigh($0) }
    for (a, b) in exchanges {
      for (figure, other) in [(a, b), (b, a)] {
        let added = exchange(figure, for: other)
        if let index = weighed.firstIndex(where: { $0.figure == figure }) {
          weighed[index].repairs.append(added)
        } else {
          weighed.append(
            Weighing(figure: figure, repairs: [added], range: range(without: figure), odds: 1))
        }
      }
    }
    let total = weighed.reduce(0) { $0 + $1.weight }
    return weighed.enumerated().sorted { a, b in
      (b.element.weight, a.offset) < (a.element.weight, b.offset)
    }.map { _, item in
      Suspicion(
        figure: item.figure, probability: total > 0 ? item.weight / total : 0,
        repairs: item.shown, range: item.range)
    }
  }

  /// Among more amounts than these, two are not tried in each other's place: pairs are many.
  private static let mostExchanged = 12

  /// Pairs of amounts of one unit that would leave no contradiction in each other's place.
  private var exchanges: [(Int, Int)] {
    let levels = conflict.figures.filter { network.figures[$0].claim.isLevel }
    guard levels.count <= Self.mostExchanged else { return [] }
    return levels.enumerated().flatMap { index, a in
      levels[(index + 1)...].filter { b in
        let (own, other) = (network.figures[a].claim, network.figures[b].claim)
        guard own.statement.quantity.unit == other.statement.quantity.unit,
          network.figures[a].variable != network.figures[b].variable
        else { return false }
        return Propagation(
          network, .init(without: setAside, exchanged: [a: b, b: a])
        ).isConsistent
      }.map { (a, $0) }
    }
  }

  private func exchange(_ figure: Int, for other: Int) -> Weighed {
    let printed = PrintedNumber(
      network.figures[figure].claim.statement.citation.words,
      of: network.figures[figure].claim.statement.quantity.decimal)
    let decimal = network.figures[other].claim.statement.quantity.decimal
    return Weighed(
      repair: Finding.Repair(
        text: printed.printing(decimal.magnitude), slip: .exchange, probability: 0),
      weight: Slip.exchange.prior / 2)
  }

  /// What the others leave a figure.
  func range(without figure: Int) -> Interval {
    let propagation = Propagation(
      network, .init(without: setAside.union(network.twins(of: figure))))
    return propagation.ranges[network.figures[figure].variable]
  }

  /// A suspect with all that speaks for it.
  private struct Weighing {
    let figure: Int
    var repairs: [Weighed]
    let range: Interval
    let odds: Double

    private var sum: Double { repairs.reduce(0) { $0 + $1.weight } }
    var weight: Double { odds * sum }

    /// The likeliest repairs.
    var shown: [Finding.Repair] {
      repairs.sorted { ($1.weight, $0.repair.text) < ($0.weight, $1.repair.text) }
        .prefix(3).map {
          Finding.Repair(
            text: $0.repair.text, slip: $0.repair.slip,
            probability: sum > 0 ? $0.weight / sum : 0)
        }
    }
  }

  private func weigh(_ number: Int) -> Weighing {
    let figure = network.figures[number]
    let range = range(without: number)
    // A figure that is told alike elsewhere is the less likely slip.
    let twins = Double(network.twins(of: number).count)
    return Weighing(
      figure: number, repairs: repairs(of: figure, within: range), range: range,
      odds: (1.05 - figure.claim.confidence) / 0.1 / (twins * twins))
  }

  private struct Weighed {
    let repair: Finding.Repair
    let weight: Double
  }

  /// Every number within the range that one slip turns into the print, with its weight.
  private func repairs(of figure: Network.Figure, within range: Interval) -> [Weighed] {
    let claim = figure.claim
    let quantity = claim.statement.quantity
    let printed = PrintedNumber(claim.statement.citation.words, of: quantity.decimal)
    let model = SlipModel(hasDirection: claim.direction != .none)
    var weights: [String: Weighed] = [:]
    func add(_ text: String, _ slip: Slip, _ weight: Double) {
      let known = weights[text]
      weights[text] = Weighed(
        repair: Finding.Repair(text: text, slip: known?.repair.slip ?? slip, probability: 0),
        weight: (known?.weight ?? 0) + weight)
    }
    for candidate in model.candidates(for: quantity.decimal.magnitude) {
      var meant = claim.replacing(candidate.decimal)
      if candidate.turnsDirection { meant = meant.turned }
      guard fits(meant, figure, range) else { continue }
      let text =
        candidate.turnsDirection
        ? DirectionWord.turned(printed) : printed.printing(candidate.decimal)
      add(text, candidate.slip, candidate.likelihood * plausibility(of: meant, instead: claim))
    }
    for (text, unit) in UnitSlip.others(than: quantity.unit, in: printed) {
      let meant = claim.replacing(quantity.decimal, in: unit)
      guard let factor = unit.factor(to: network.variables[figure.variable].unit),
        fits(meant, figure, range, factor: factor)
      else { continue }
      add(text, .unit, Slip.unit.prior / 2 * plausibility(of: meant, instead: claim))
    }
    if let (decimal, share) = recomputed(figure, range) {
      let meant = claim.replacing(decimal)
      add(
        printed.printing(decimal), .other,
        Slip.other.prior * share * plausibility(of: meant, instead: claim))
    }
    return weights.keys.sorted().compactMap { weights[$0] }
  }

  /// Whether values that round to the number lie in the range.
  private func fits(
    _ claim: Claim, _ figure: Network.Figure, _ range: Interval, factor: Rational? = nil
  ) -> Bool {
    let factor = factor ?? figure.factor
    let own = claim.interval
    return (factor == 1 ? own : own.scaled(by: factor)).meets(range)
  }

  /// How much of what a wrong percentage might be is the very one that the others give.
  private static let miscomputed = 0.05

  /// The middle of the range by the printed precision, and how much of what might have been
  /// printed falls in the range.
  private func recomputed(_ figure: Network.Figure, _ range: Interval) -> (Decimal, Double)? {
    guard let low = range.lower?.value, let high = range.upper?.value, !low.isNegative,
      let sum = low.adding(high, rounding: .up), let middle = sum.divided(by: 2, rounding: .up),
      let own = middle.divided(by: figure.factor, rounding: .up),
      let decimal = Decimal(
        rounding: own, places: max(0, figure.claim.statement.quantity.decimal.places)),
      decimal.significand != 0
    else { return nil }
    // A percentage is more often miscomputed than an amount is wrong by more than a slip.
    guard figure.claim.isLevel else { return (decimal, Self.miscomputed) }
    let width = high.double - low.double
    let scale = max(middle.double, figure.claim.value.magnitude.double * figure.factor.double)
    return (decimal, scale > 0 ? min(1, max(width / scale, 1e-6)) : 1e-6)
  }

  /// How much more plausible the number meant is than the printed one.
  private func plausibility(of meant: Claim, instead printed: Claim) -> Double {
    PrintPrior.weight(of: meant) / PrintPrior.weight(of: printed)
  }
}
