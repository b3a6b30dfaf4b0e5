import Glibc
import NumericCore

/// How errors of histories of one length grow with the horizon: Student t on either side of the
/// point, scaled in units of the series' own changes that are hard to foresee.
///
/// Beyond the last trained horizon H the scale goes on by the power law that it followed from H/2
/// to H, no slower than a random walk and no faster than a straight line.
struct ErrorLaw: Sendable, Equatable {
  typealias Scale = SplitStudentT

  /// The fewest observations that the law stands for.
  let observations: Int
  /// The scales of horizons 1, 2, 3 …
  private let scales: [Scale]

  func scale(horizon: Int) -> Scale {
    guard horizon > scales.count else { return scales[horizon - 1] }
    let last = scales[scales.count - 1]
    let middle = scales[(scales.count - 1) / 2]
    let span = Double(scales.count) / Double((scales.count + 1) / 2)
    let reach = Double(horizon) / Double(scales.count)
    func extended(_ side: KeyPath<Scale, Double>) -> Double {
      let power =
        span > 1 ? Glibc.log(last[keyPath: side] / middle[keyPath: side]) / Glibc.log(span) : 0.5
      return last[keyPath: side] * pow(reach, min(max(power, 0.5), 1))
    }
    return Scale(below: extended(\.below), above: extended(\.above), freedom: last.freedom)
  }

  /// The laws of a form in ascending order of length; throws where rows are missing or unsound.
  static func laws(of form: Form, from rows: [Calibration.Spread]) throws(Calibration.Failure)
    -> [ErrorLaw]
  {
    let rows = rows.filter { $0.form == form }
    var lengths = Set(rows.map(\.observations)).sorted()
    if lengths.first != 1 { lengths.insert(1, at: 0) }
    var laws: [ErrorLaw] = []
    for observations in lengths {
      let own = rows.filter { $0.observations == observations }.sorted { $0.horizon < $1.horizon }
      laws.append(try ErrorLaw(form, observations, rows: own))
    }
    return laws
  }

  private init(_ form: Form, _ observations: Int, rows: [Calibration.Spread])
    throws(Calibration.Failure)
  {
    guard !rows.isEmpty else {
      throw .spreadMissing(form: form, observations: observations, horizon: 1)
    }
    var scales: [Scale] = []
    for (index, row) in rows.enumerated() {
      guard row.horizon == index + 1 else {
        throw .spreadMissing(form: form, observations: observations, horizon: index + 1)
      }
      let least = scales.last ?? Scale(below: 0, above: 0, freedom: row.freedom)
      let sound = row.below > 0 && row.above > 0 && row.freedom > 0 && row.freedom.isFinite
      let grows =
        row.below >= least.below && row.above >= least.above && row.freedom <= least.freedom
      guard sound, grows, row.below.isFinite, row.above.isFinite else {
        throw .spreadInvalid(form: form, observations: observations, horizon: row.horizon)
      }
      scales.append(Scale(below: row.below, above: row.above, freedom: row.freedom))
    }
    self.observations = observations
    self.scales = scales
  }
}
