private import NumericCore

/// The same seed gives the same numbers everywhere.
public struct RepeatableRandom: RandomNumberGenerator {
  private var generator: SplitMix64

  public init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  public mutating func next() -> UInt64 { generator.next() }
}
