import Figures
import Glibc
import TestSupport

/// Makes records of consistent figures: true values by a heavy-tailed law, each printed with its
/// own precision.
struct RecordMaker {
  /// How the last printed digit comes about.
  enum Rounding: CaseIterable {
    case nearest
    /// Some figures are hedged in words: more than, nearly, about.
    case hedged
    /// Digits are cut off.
    case truncated
  }

  var random: RepeatableRandom
  let rounding: Rounding
  let year = 2023

  init(seed: UInt64, rounding: Rounding = .nearest) {
    random = RepeatableRandom(seed: seed)
    self.rounding = rounding
  }

  /// A record of one to three relations.
  mutating func record() -> Record {
    var record = Record(
      language: chance(0.5) ? .vietnamese : .english,
      province: pick(["Gia Lai", "Bến Tre", "Lạng Sơn", "Đồng Nai", "Sơn La", "Cà Mau"]))
    switch Int.random(in: 0..<12, using: &random) {
    case 0: addAmount(to: &record, plan: true, base: false)
    case 1: addAmount(to: &record, plan: false, base: true)
    case 2, 3, 4: addAmount(to: &record, plan: true, base: true)
    case 5: addMultiple(to: &record)
    case 6: addChange(to: &record)
    case 7: addTrade(to: &record)
    case 8: addShares(to: &record)
    case 9: addChain(to: &record)
    case 10: addNextPlan(to: &record)
    default: addExcess(to: &record)
    }
    return record
  }
}
