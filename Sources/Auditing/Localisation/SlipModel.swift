import Figures

/// What may have been meant where something else is printed, and how likely each slip is.
struct SlipModel {
  /// A number that may have been meant.
  struct Candidate {
    let decimal: Decimal
    let slip: Slip
    /// Whether the direction of a change was the other.
    var turnsDirection = false
    /// How likely this print is to come of what was meant.
    let likelihood: Double
  }

  /// Whether a word tells which way the figure goes.
  let hasDirection: Bool

  /// Every number that one slip turns into the printed one.
  func candidates(for printed: Decimal) -> [Candidate] {
    let digits = Array(String(printed.significand.magnitude))
    let places = max(0, printed.places)
    // A decimal below one has its leading zeros, too.
    let padded =
      Array(repeating: Character("0"), count: max(0, places + 1 - digits.count)) + digits
    var found = substitutions(padded, places) + transpositions(padded, places)
    found += insertions(padded, places) + deletions(padded, places)
    found += shifts(printed)
    if hasDirection {
      found.append(
        Candidate(
          decimal: printed, slip: .direction, turnsDirection: true,
          likelihood: Slip.direction.prior))
    }
    return found
  }

  /// Pairs of digits that are taken for each other in reading or recognising characters.
  private static let alike: Set<String> = [
    "06", "60", "08", "80", "68", "86", "17", "71", "38", "83", "56", "65",
  ]

  private func substitutions(_ digits: [Character], _ places: Int) -> [Candidate] {
    digits.indices.flatMap { index in
      "0123456789".compactMap { digit -> Candidate? in
        guard digit != digits[index] else { return nil }
        var meant = digits
        meant[index] = digit
        let weight = Self.alike.contains(String([digit, digits[index]])) ? 1.5 : 0.9
        return candidate(
          meant, places, .substitution,
          Slip.substitution.prior * weight / Double(9 * digits.count))
      }
    }
  }

  private func transpositions(_ digits: [Character], _ places: Int) -> [Candidate] {
    guard digits.count > 1 else { return [] }
    return (1..<digits.count).compactMap { index in
      guard digits[index] != digits[index - 1] else { return nil }
      var meant = digits
      meant.swapAt(index, index - 1)
      return candidate(
        meant, places, .transposition, Slip.transposition.prior / Double(digits.count - 1))
    }
  }

  /// The printed number has a digit too many.
  private func insertions(_ digits: [Character], _ places: Int) -> [Candidate] {
    guard digits.count > 1 else { return [] }
    return digits.indices.compactMap { index in
      var meant = digits
      let extra = meant.remove(at: index)
      let isDecimal = index >= digits.count - places
      // A digit typed twice is the likelier one too many.
      let isTwin = index > 0 && digits[index - 1] == extra
      return candidate(
        meant, isDecimal ? places - 1 : places, .insertion,
        Slip.insertion.prior * (isTwin ? 2 : 1) / Double(10 * digits.count))
    }
  }

  /// The printed number lacks a digit.
  private func deletions(_ digits: [Character], _ places: Int) -> [Candidate] {
    let likelihood = Slip.deletion.prior / Double(digits.count + 1)
    func missing(at index: Int, _ places: Int) -> [Candidate] {
      "0123456789".compactMap { digit in
        var meant = digits
        meant.insert(digit, at: index)
        return candidate(meant, places, .deletion, likelihood)
      }
    }
    let mark = digits.count - places
    let whole = (0...mark).flatMap { missing(at: $0, places) }
    guard places > 0 else { return whole }
    return whole + (mark...digits.count).flatMap { missing(at: $0, places + 1) }
  }

  private func shifts(_ printed: Decimal) -> [Candidate] {
    [-3, -2, -1, 1, 2, 3].compactMap { exponent in
      guard let meant = printed.shifted(by: exponent) else { return nil }
      // A tenfold slip is the usual one; a thousandfold one is rather a unit.
      let share = exponent.magnitude == 3 ? 0 : exponent.magnitude == 1 ? 0.35 : 0.15
      let unit = exponent.magnitude == 3 ? Slip.unit.prior * 0.5 : 0
      let slip: Slip = exponent.magnitude == 3 ? .unit : .decimalMark
      return Candidate(
        decimal: meant.withoutNegativePlaces, slip: slip,
        likelihood: Slip.decimalMark.prior * share + unit)
    }
  }

  private func candidate(
    _ digits: [Character], _ places: Int, _ slip: Slip, _ likelihood: Double
  ) -> Candidate? {
    guard places >= 0, digits.count > places,
      digits.count == 1 || digits[0] != "0"
        || digits.count == places + 1, let significand = Int128(String(digits)),
      let decimal = Decimal(significand: significand, places: places)
    else { return nil }
    return Candidate(decimal: decimal, slip: slip, likelihood: likelihood)
  }
}
