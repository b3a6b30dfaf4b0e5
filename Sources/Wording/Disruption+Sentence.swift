public import Figures
public import Trends

/// How a forecast counts a change that is out of the pattern.
public enum Reckoning: Hashable, Sendable {
  /// As it is.
  case whole
  /// As if it had not been.
  case leftOut
  /// As another change.
  case change(Change)
}

extension Disruption {
  /// What stands out, by how much, what it looks like, and how the forecast counts it.
  ///
  /// - Parameter unit: that of the series.
  public func sentence(
    of indicator: Indicator, in unit: Quantity.Unit, reckoned: Reckoning, language: Language
  ) -> String {
    let found = clause(of: indicator, in: unit, language: language)
    let counted =
      switch reckoned {
      case .whole: language.say("counts it in full", "tính đủ thay đổi này")
      case .leftOut: language.say("leaves it out", "bỏ qua thay đổi này")
      case .change(let other):
        language.say(
          "counts it as \(told(other, in: unit, language)) in its trends",
          "chỉ tính là \(told(other, in: unit, language)) khi xét xu thế")
      }
    return language.say("\(found); the forecast \(counted).", "\(found); dự báo \(counted).")
  }

  /// What stands out, by how much, and what it looks like.
  func clause(of indicator: Indicator, in unit: Quantity.Unit, language: Language) -> String {
    let change =
      Change(from: reference, to: value, of: indicator, in: unit) ?? .amount(value - reference)
    let size = told(change, in: unit, language)
    let scale = scale(in: language)
    return switch kind {
    case .levelShift:
      language.say(
        "The change from \(yearBefore) to \(year), \(size), is \(scale) and stays: it looks like a new"
          + " definition",
        "Mức thay đổi từ năm \(yearBefore) đến năm \(year), \(size), \(scale) và kéo dài: có vẻ do đổi"
          + " cách tính")
    case .spike:
      language.say(
        "\(year) stands out: \(size) on what its neighbours suggest, which is \(scale) and does not"
          + " stay: it looks like a slip or a passing event",
        "Năm \(year) khác thường: \(size) so với mức suy từ hai năm kề bên, \(scale) và không kéo dài:"
          + " có vẻ do nhầm lẫn hoặc biến động nhất thời")
    case .lastYear:
      language.say(
        "The last year stands out: the change from \(yearBefore) to \(year), \(size), is \(scale), and"
          + " only the next year will tell whether it stays",
        "Năm cuối khác thường: mức thay đổi từ năm \(yearBefore) đến năm \(year), \(size), \(scale),"
          + " phải chờ năm sau mới biết có kéo dài hay không")
    }
  }

  private func told(_ change: Change, in unit: Quantity.Unit, _ language: Language) -> String {
    change.words(Precision(near: value - reference, printed: 0), unit: unit, in: language)
  }

  /// The change beside the usual one.
  private func scale(in language: Language) -> String {
    guard let multiple else {
      return language.say(
        "one that an otherwise still series has never seen",
        "chưa từng có ở một chuỗi vốn hầu như không đổi")
    }
    let times = Precision(places: multiple < 9.95 ? 1 : 0).text(multiple, in: language)
    return language.say("\(times) times the usual one", "gấp \(times) lần mức thông thường")
  }
}
