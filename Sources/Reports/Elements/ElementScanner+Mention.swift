import Figures

extension ElementScanner {
  /// The number with its unit that starts at a token; `nil` for a number without a unit.
  func mention(at index: Int) -> Mention? {
    let isCurrency = currency(at: index)
    let sign = isCurrency == nil ? sign(at: index) : nil
    let first = isCurrency?.end ?? (sign == nil ? index : index + 1)
    guard token(first)?.kind == .number, !isDivisor(first) else { return nil }
    if let mention = compound(at: first, from: index) { return mention }
    guard
      var mention = range(at: first, from: index, currency: isCurrency?.base)
        ?? single(at: first, from: index, currency: isCurrency?.base)
    else { return nil }
    mention.sign = sign.map { $0 == "-" ? .down : .up }
    return mention
  }

  /// The second number of "3/4 tấn", which states no amount.
  private func isDivisor(_ index: Int) -> Bool {
    token(index - 2)?.kind == .number && token(index - 1)?.isMark("/") == true
      && token(index - 1)?.isAfterGap == false && token(index)?.isAfterGap == false
  }

  /// "USD" or "$" before its number.
  private func currency(at index: Int) -> (base: String, end: Int)? {
    guard tokens[index].kind != .number, let (meaning, end) = phrase(.unit, at: index),
      meaning == "USD" || meaning == "VND", token(end)?.kind == .number,
      token(index - 1)?.kind != .number
    else { return nil }
    if let (_, magnitude) = phrase(.magnitude, at: index - 1), magnitude == index { return nil }
    // "triệu USD 5 dự án": the number after has a unit of its own.
    if let own = unit(at: end + 1), own.unit.base != nil { return nil }
    return (meaning, end)
  }

  private func sign(at index: Int) -> Unicode.Scalar? {
    guard case .mark(let mark) = tokens[index].kind, mark == "-" || mark == "+",
      token(index + 1)?.kind == .number, token(index + 1)?.isAfterGap == false,
      tokens[index].isAfterGap || token(index - 1)?.isMark("(") == true,
      let before = token(index - 1), before.kind != .lineEnd, before.kind != .number
    else { return nil }
    return mark
  }

  /// One number with its unit; of "18/20 xã" the first.
  private func single(at index: Int, from start: Int, currency: String?) -> Mention? {
    var after = index + 1
    var isOutOf = false
    if token(after)?.isMark("/") == true, token(after + 1)?.kind == .number {
      after += 2
      isOutOf = true
    }
    guard let (unit, end) = unit(at: after, currency: currency),
      !isOutOf || unit.isCount,
      let value = decimal(index, unit)
    else { return nil }
    return Mention(tokens: start..<end, values: [value], unit: unit, isOutOf: isOutOf)
  }

  /// "8,5 - 9%", "7.000 - 8.000 tỷ đồng", "6,0% - 6,5%", "17 đến 18 triệu".
  private func range(at index: Int, from start: Int, currency: String?) -> Mention? {
    let own = unit(at: index + 1)
    guard let (join, isDash) = joint(at: own?.end ?? index + 1), token(join)?.kind == .number,
      let (unit, end) = unit(at: join + 1, currency: currency), unit.base != nil
    else { return nil }
    if let own {
      guard own.unit.base == nil || own.unit.base == unit.base,
        isDash || own.unit.base == nil
          || unit.isPercentage
      else { return nil }
    }
    guard let low = decimal(index, unit), let high = decimal(join, unit), low.value < high.value
    else { return nil }
    return Mention(tokens: start..<end, values: [low, high], unit: unit)
  }

  /// The token after what joins the ends of a range, and whether a dash does.
  private func joint(at index: Int) -> (Int, isDash: Bool)? {
    guard let token = token(index) else { return nil }
    if token.isMark("-") { return (index + 1, true) }
    if let (meaning, end) = phrase(.time, at: index), meaning == "until", end == index + 1 {
      return (end, false)
    }
    return nil
  }

  /// "30 tỷ 048 triệu đồng", "7 triệu 520 nghìn con": told in the smaller of the two.
  private func compound(at index: Int, from start: Int) -> Mention? {
    guard let (large, middle) = phrase(.magnitude, at: index + 1), token(middle)?.kind == .number,
      let (unit, end) = unit(at: middle + 1), unit.base != nil,
      let largeExponent = Int(large), (1...9).contains(largeExponent - unit.exponent),
      let high = integer(index), let low = integer(middle),
      scalars[tokens[middle].range].count <= 3
    else { return nil }
    let scale = (0..<largeExponent - unit.exponent).reduce(1) { value, _ in value * 10 }
    guard low < scale else { return nil }
    return Mention(tokens: start..<end, values: [Decimal(high * scale + low)], unit: unit)
  }

  private func decimal(_ index: Int, _ unit: PrintedUnit) -> Decimal? {
    style.decimal(NumberText(scalars[tokens[index].range]), usual: unit.usualLimit)
  }

  /// The unit that starts at a token: a magnitude, a base unit or both.
  func unit(at index: Int, currency: String? = nil) -> (unit: PrintedUnit, end: Int)? {
    var unit = PrintedUnit(base: currency)
    var end = index
    if let (meaning, after) = phrase(.magnitude, at: index), let exponent = Int(meaning) {
      unit.exponent = exponent
      end = after
      // "500 tr.đ"
      if token(end)?.isMark(".") == true, token(end)?.isAfterGap == false,
        phrase(.unit, at: end + 1)?.meaning == "VND"
      {
        end += 1
      }
    }
    if currency == nil, let (meaning, after) = phrase(.unit, at: end) {
      unit.base = meaning
      end = after
    } else if currency == nil, let (meaning, after) = phrase(.unitOfKnown, at: end) {
      unit.base = meaning
      unit.isOfKnownOnly = true
      end = after
    }
    return end > index || currency != nil ? (unit, end) : nil
  }
}
