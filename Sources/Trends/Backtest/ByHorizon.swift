/// Something of all years ahead together, and of each by itself.
public struct ByHorizon<Value> {
  public internal(set) var all: Value
  /// By the number of years ahead; those that nothing is known of are missing.
  public internal(set) var each: [Int: Value]

  init(all: Value, each: [Int: Value] = [:]) {
    self.all = all
    self.each = each
  }

  /// Changes what stands for all years and what stands for one, beginning with `start`.
  mutating func update(_ ahead: Int, from start: Value, _ change: (inout Value) -> Void) {
    change(&all)
    change(&each[ahead, default: start])
  }
}

extension ByHorizon: Sendable where Value: Sendable {}
extension ByHorizon: Equatable where Value: Equatable {}
