/// Which years of a series are forecast from which (rolling-origin evaluation: Tashman,
/// International Journal of Forecasting 16, 2000).
///
/// In a collection with test years, the latest origin is the last year before them; else it is the
/// last but one observation. The others are the observations before it, one by one. From each, every
/// later observation up to `horizon` calendar years ahead is forecast.
public struct RollingOrigins: Sendable, Equatable {
  /// How many origins a series has at most.
  public let count: Int
  /// The most years ahead.
  public let horizon: Int
  /// How many observations before an origin are known; nil for all of them.
  public let last: Int?
  /// Whether test years are marked in the collection.
  public let isSplit: Bool

  /// - Parameter isSplit: whether any series of the collection has test years; those without are
  ///   then known to their end.
  public init(count: Int, horizon: Int, last: Int? = nil, isSplit: Bool) {
    precondition(count >= 1 && horizon >= 1, "A backtest has an origin and looks a year ahead.")
    precondition(last.map { $0 >= 2 } ?? true, "Errors are measured by at least one change.")
    self.count = count
    self.horizon = horizon
    self.last = last
    self.isSplit = isSplit
  }

  /// The origins of a series that can be scored, the latest first, at least one.
  ///
  /// - Throws: `Exclusion`, by the latest origin, if none can.
  func origins(of series: BacktestSeries) throws(Exclusion) -> [Origin] {
    let latest = isSplit ? series.known.count : series.known.count - 1
    var origins: [Origin] = []
    var reason: Exclusion?
    for known in (max(1, latest - count + 1)..<max(1, latest + 1)).reversed() {
      do throws(Exclusion) {
        origins.append(try origin(of: series, knowing: known))
      } catch {
        reason = reason ?? error
      }
    }
    guard !origins.isEmpty else { throw reason ?? .tooShort }
    return origins
  }

  private func origin(of series: BacktestSeries, knowing count: Int) throws(Exclusion) -> Origin {
    let past = series.known.prefix(count)
    let known = last.map(past.suffix) ?? past
    if let last, known.count < last { throw .tooShort }
    let future =
      Array(zip(series.known.years, series.known.values).dropFirst(count))
      + (series.test.map { Array(zip($0.years, $0.values)) } ?? [])
    let targets = future.map { Origin.Target(ahead: $0.0 - past.lastYear, value: $0.1) }
      .filter { (1...horizon).contains($0.ahead) }
    return try Origin(known: known, targets: targets.sorted { $0.ahead < $1.ahead })
  }
}

extension RollingOrigins {
  /// The scheme of a collection where nothing else is asked for: with test years one origin and as
  /// far as the longest test goes, else three origins and three years; never further than
  /// `farthest`.
  public init(
    for collection: some Sequence<BacktestSeries>, count: Int? = nil, horizon: Int? = nil,
    last: Int? = nil, farthest: Int = 100
  ) {
    let spans = collection.compactMap { series in
      series.test.map { $0.lastYear - series.known.lastYear }
    }
    let isSplit = !spans.isEmpty
    self.init(
      count: count ?? (isSplit ? 1 : 3),
      horizon: horizon ?? min(max(spans.max() ?? 3, 1), farthest), last: last, isSplit: isSplit)
  }
}
