/// What is known of plans, by where it was learnt.
public struct PlanCalibrations: Sendable, Equatable {
  private let each: [PlanSource: PlanCalibration]

  public init(_ calibrations: [PlanCalibration]) {
    each = Dictionary(calibrations.map { ($0.source, $0) }) { first, _ in first }
  }

  public subscript(source: PlanSource) -> PlanCalibration? { each[source] }
}
