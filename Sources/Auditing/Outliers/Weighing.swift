import Figures
import Glibc

/// Weighs "a slip, and the percentages were computed from it" against "it happened", by how often
/// each comes about and by what other statements say.
struct Weighing {
  let item: OutlierSearch.Case
  let slip: OutlierSearch.Explanation
  let witnesses: [Witness]

  /// How often an amount is mistyped by a power of ten and compared as mistyped: one figure in some
  /// hundred is wrong, a seventh of those by the decimal mark, few of them before the percentages
  /// are computed.
  private static let slipRate = 2e-4
  /// How often an amount leaps beyond the usual law within a year: of the 1,319 yearly changes of
  /// sums of money in the built-in official tables, one is by more than a factor of three.
  private static let leapRate = 1e-3
  /// Leaps are taken as equally likely on the logarithm between a thirtieth and thirty times.
  private static let leapDensity = 1 / (2 * log(30.0))
  /// What else may lie behind it: another definition, another unit, a misreading.
  private static let otherShare = 0.05
  /// How likely a statement of another source is itself wrong, or of something else.
  private static let doubt = 0.02
  /// A chance is never told to be less.
  private static let leastChance = 0.01

  func hypotheses() -> [Finding.Hypothesis] {
    let evidence = evidence()
    let alone = weights(slip: prior(of: .slip), happened: prior(of: .happened))
    var (slipOdds, happenedOdds) = (prior(of: .slip), prior(of: .happened))
    for item in evidence {
      let ratio = ratio(of: item)
      slipOdds *= ratio
      happenedOdds *= 1 / ratio
    }
    let all = weights(slip: slipOdds, happened: happenedOdds)
    return [
      Finding.Hypothesis(
        kind: .slip, text: slip.text, probability: all.slip, probabilityAlone: alone.slip,
        evidence: evidence.filter { favours($0, .slip) }),
      Finding.Hypothesis(
        kind: .happened, text: item.figure.claim.statement.citation.words,
        probability: all.happened, probabilityAlone: alone.happened,
        evidence: evidence.filter { favours($0, .happened) }),
      Finding.Hypothesis(
        kind: .other, text: "", probability: all.other, probabilityAlone: alone.other,
        evidence: []),
    ]
  }

  private var amount: Double { item.figure.claim.value.double * item.figure.factor.double }
  private var slipFactor: Double { slip.role == "outcome" ? slip.factor : 1 }

  private func weights(
    slip: Double, happened: Double
  ) -> (slip: Double, happened: Double, other: Double) {
    let known = slip + happened
    guard known > 0 else { return (0, 0, 1) }
    let share = 1 - Self.otherShare
    // Offices copy from each other: no evidence makes quite sure.
    let part = min(max(slip / known, Self.leastChance), 1 - Self.leastChance)
    return (share * part, share * (1 - part), Self.otherShare)
  }

  /// How often the figures come about as they are printed. Plans are set from the year before, so
  /// that a leap shows in both comparisons at once, and counts once.
  private func prior(of kind: Finding.Hypothesis.Kind) -> Double {
    guard kind == .slip else { return Self.leapRate * Self.leapDensity }
    let law = Plausibility.growth
    let multiple = slip.ofBase ?? slip.ofPlan ?? 1
    return Self.slipRate * law.density(ofMultiple: multiple)
  }

  // MARK: - Other statements

  /// What other sources say of the amount's year, or of the year after against it.
  private func evidence() -> [Finding.Evidence] {
    guard let year = item.key.period.wholeYear else { return [] }
    let own = witnesses.map(\.claim).filter {
      $0.statement.indicator == item.key.subject.indicator
        && $0.statement.region == item.key.subject.region
        && ($0.territory.isEmpty || $0.territory == territory(of: year))
        && ($0.priceBasis.isEmpty || item.key.subject.priceBasis.isEmpty
          || $0.priceBasis == item.key.subject.priceBasis)
    }
    let levels = own.filter { $0.isLevel && !$0.isPlan }
    var found = levels.compactMap { claim -> Finding.Evidence? in
      guard isWithin(claim.statement.period, year) else { return nil }
      return Finding.Evidence(
        statement: claim.statement, implied: claim.statement.quantity.decimal.value,
        period: claim.statement.period, isDerived: false)
    }
    for claim in own {
      guard claim.statement.measure == .growth, let owner = claim.of,
        let base = claim.statement.period.base(of: claim.statement.comparison),
        isWithin(base, year), let multiple = claim.multiple, (0..<1e9).contains(multiple),
        let level = levels.first(where: {
          $0.id == owner && $0.statement.citation.isSameDocument(as: claim.statement.citation)
        })
      else { continue }
      guard let factor = Rational(significand: Int128(multiple * 1e6), places: 6),
        let implied = level.statement.quantity.decimal.value.divided(by: factor, rounding: .down)
      else { continue }
      found.append(
        Finding.Evidence(
          statement: level.statement, implied: implied, period: base, isDerived: true))
    }
    return Self.distinct(found)
  }

  private func territory(of year: Int) -> String {
    year < KnownValue.yearOfMergers ? "former" : "today"
  }

  /// Several sources that repeat one figure are one witness.
  private static func distinct(_ evidence: [Finding.Evidence]) -> [Finding.Evidence] {
    var seen: [(Period, Double)] = []
    return evidence.filter { item in
      let value = item.amountInBaseUnit
      let isKnown = seen.contains { $0.0 == item.period && abs(log($0.1 / value)) < 0.02 }
      if !isKnown { seen.append((item.period, value)) }
      return !isKnown
    }
  }

  private func isWithin(_ period: Period, _ year: Int) -> Bool {
    guard let years = period.years, years.count == 1, !period.isCumulative else { return false }
    return years.lowerBound == year
  }

  /// How likely a source would state that, if the amount of the year were `amount`.
  private func likelihood(of evidence: Finding.Evidence, ifAmountIs amount: Double) -> Double {
    let multiple = evidence.amountInBaseUnit / amount
    let share = evidence.period.part.shareOfYear
    // A part of the year never has more than the year.
    let isPossible = share == 1 || multiple <= 1.02
    let law = Plausibility(scale: share == 1 ? 0.03 : 0.25)
    let fit = isPossible ? law.density(ofMultiple: multiple / share) : 0
    return (1 - Self.doubt) * fit + Self.doubt * Self.leapDensity
  }

  /// How much likelier a statement is after a slip than if it happened, as a square root; a source
  /// that repeats the very amount may have copied it, slip and all.
  private func ratio(of evidence: Finding.Evidence) -> Double {
    let slip = likelihood(of: evidence, ifAmountIs: amount * slipFactor)
    let happened = likelihood(of: evidence, ifAmountIs: amount)
    let isCopy =
      evidence.period == item.key.period
      && (evidence.amountInBaseUnit / amount - 1).magnitude < 0.005
    return (isCopy ? max(slip / happened, Self.copied) : slip / happened).squareRoot()
  }

  private static let copied = 0.5

  private func favours(_ evidence: Finding.Evidence, _ kind: Finding.Hypothesis.Kind) -> Bool {
    kind == .slip ? ratio(of: evidence) > 1 : ratio(of: evidence) < 1
  }
}

extension Finding.Evidence {
  /// The amount told in the base unit of its dimension.
  fileprivate var amountInBaseUnit: Double {
    let unit = statement.quantity.unit
    return implied.double * (unit.factor(to: unit.base)?.double ?? 1)
  }
}
