import Figures

/// Finds sums and shares that nothing but the numbers themselves tells of.
struct PartitionSearch {
  let whole: Network
  let auditor: Auditor

  init(_ whole: Network, auditor: Auditor) {
    self.whole = whole
    self.auditor = auditor
  }

  /// The network with the relations found.
  func network() -> Network { whole }
}
