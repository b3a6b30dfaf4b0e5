/// Two or three values: their own drift, as far as it is borne out.
///
/// Changes that contradict one another count as none; changes that agree count as far as the
/// smaller goes (the minmod limiter of van Leer, Journal of Computational Physics 32, 1979). The
/// mean change is confronted with the growth usual for the kind, and of three values the two
/// changes with each other. With more values, the last three are used.
public struct ShrunkenDrift: TrendModel {
  public let name = TrendName.shrunkenDrift
  public let needs = 2
  /// What is usual for the kind of indicator.
  public let usual: UsualChange

  /// The share of the slope that two agreeing changes decide; the rest is the mean change against
  /// the usual growth. Chosen on the training years.
  static let ownShare = 0.4
  /// The most that own changes count, in units of the usual size: nothing doubles every year for
  /// long.
  static let fastest = 2.0

  public init(usual: UsualChange) { self.usual = usual }

  public func fitted(to history: History) -> Line {
    let recent = history.suffix(3)
    let drift = Drift().fitted(to: recent).slope
    let borne = ShrunkenDrift.agreement(drift, usual.growth)
    guard recent.count == 3 else { return Line(level: history.lastValue, slope: borne) }
    let steps = recent.steps
    let fastest = ShrunkenDrift.fastest * usual.size
    let own = ShrunkenDrift.agreement(steps[0].rate, steps[1].rate)
    let share = ShrunkenDrift.ownShare
    return Line(
      level: history.lastValue,
      slope: share * min(max(own, -fastest), fastest) + (1 - share) * borne)
  }

  /// The smaller of two changes of one sign, 0 for two of opposite signs.
  static func agreement(_ first: Double, _ second: Double) -> Double {
    if first > 0 && second > 0 { return min(first, second) }
    if first < 0 && second < 0 { return max(first, second) }
    return 0
  }
}
