import Glibc
public import Trends

/// Made-up series of many shapes; the same seed gives the same values everywhere.
public enum SeededSeries {
  public enum Shape: String, CaseIterable, Sendable {
    case growth, fall, walk, noise, cycle, spikes, shift, zeros, signs, negative, constant, gaps
    case lastSpike, ended
  }

  /// `count` values of a shape up to a year that leaves room before and after.
  public static func history(_ shape: Shape, count: Int, seed: UInt64 = 1) throws -> History {
    var random = RepeatableRandom(seed: seed &* 1009 &+ UInt64(count))
    func draw(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &random) }
    var level = draw(20...200)
    let values = (0..<count).map { index -> Double in
      let isLast = index == count - 1
      switch shape {
      case .growth, .gaps: level *= 1 + draw(0...0.2)
      case .fall: level *= 1 - draw(0...0.15)
      case .walk: level *= exp(draw(-0.2...0.2))
      case .noise, .constant: break
      case .cycle: return level + 15 * sin(Double(index)) + draw(-2...2)
      case .spikes: return level * (draw(0...1) < 0.15 ? 20 : draw(0.9...1.1))
      case .shift: return (index < count / 2 ? level : 4 * level) + draw(-3...3)
      case .zeros: return draw(0...1) < 0.4 ? 0 : draw(0...50)
      case .signs: return draw(-60...60)
      case .negative: return -level + 2 * Double(index) + draw(-5...5)
      case .lastSpike: return isLast ? 30 * level : level + draw(-4...4)
      case .ended: return isLast ? 0 : level + draw(-9...9)
      }
      return shape == .noise ? level + draw(-10...10) : level
    }
    var year = 2010
    let years = (0..<count).map { _ -> Int in
      year -= shape == .gaps ? Int(draw(1...3.9)) : 1
      return year
    }
    return try History(years: years.reversed(), values: values)
  }

  /// Every shape at many lengths from `least` on.
  public static func all(from least: Int = 1) throws -> [History] {
    let lengths = [1, 2, 3, 4, 5, 7, 11, 18, 40].filter { $0 >= least }
    return try Shape.allCases.flatMap { shape in
      try lengths.map { try history(shape, count: $0, seed: UInt64($0)) }
    }
  }
}
