import Figures
import Glibc

/// How a series is looked at while it is projected.
public enum Form: String, CaseIterable, Sendable, Hashable {
  /// The values themselves.
  case level
  /// Their logarithms, so that changes are relative.
  case log
}

/// The way from values to the scale that models work on, and back.
///
/// Values are first divided by a power of two near the largest of them, which is exact: a history
/// times a power of two projects to the bit-identical projection times that power, and nothing
/// overflows.
struct ValueScale: Sendable, Equatable {
  let form: Form
  let exponent: Int

  /// The scale of a history: logarithms where every value is positive, unless `form` asks for the
  /// values themselves.
  ///
  /// A balance, and a history that spans more than the range of normal numbers, keeps its values.
  init(of history: History, kind: Indicator.Kind, form: Form? = nil) {
    let largest = history.values.reduce(0) { max($0, abs($1)) }
    let exponent = largest > 0 ? Int(largest.exponent) : 0
    let positive = history.values.allSatisfy {
      scalbn($0, Int32(clamping: -exponent)) >= Double.leastNormalMagnitude
    }
    self.exponent = exponent
    let natural = positive && kind != .balance ? Form.log : .level
    self.form = form == .level ? .level : natural
  }

  /// The value divided by the power of two.
  func normal(_ value: Double) -> Double { scalbn(value, Int32(clamping: -exponent)) }

  /// The place of a value on this scale; −∞ for a value that is not positive on the scale of
  /// logarithms.
  func place(of value: Double) -> Double {
    let normal = normal(value)
    switch form {
    case .level: return normal
    case .log: return normal > 0 ? Glibc.log(normal) : -.infinity
    }
  }

  /// The value at a place, held to the largest finite size.
  func value(at place: Double) -> Double {
    amount(form == .log ? exp(place) : place)
  }

  /// The value that `normal` gives this for, held to the largest finite size.
  func amount(_ normal: Double) -> Double {
    let value = scalbn(normal, Int32(clamping: exponent))
    let most = Double.greatestFiniteMagnitude
    return min(max(value, -most), most)
  }

  /// The standard deviation, on this scale, of a value with a standard deviation of its own.
  func deviation(_ deviation: Double, at value: Double) -> Double {
    form == .log ? deviation / value : scalbn(deviation, Int32(clamping: -exponent))
  }

  /// By how much a place misses the one expected.
  ///
  /// On the scale of logarithms a miss downward is a logarithm and a miss upward a ratio less one,
  /// which join smoothly: were both logarithms, the heavy tails of volatile series would explode.
  func miss(of place: Double, from expected: Double) -> Double {
    let miss = place - expected
    return form == .log && miss > 0 ? expm1(miss) : miss
  }

  /// The place that misses the expected one by `miss`; inverse of `miss(of:from:)`.
  func place(missing expected: Double, by miss: Double) -> Double {
    expected + (form == .log && miss > 0 ? log1p(miss) : miss)
  }
}
