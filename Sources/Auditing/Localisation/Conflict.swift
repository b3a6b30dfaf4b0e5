/// Figures that cannot all be true, none of which is needless for that.
struct Conflict {
  let figures: [Int]
  /// Those that, set aside alone, leave the others without contradiction.
  let suspects: [Int]
  /// The figures of other conflicts that rest on the suspects, too.
  var further: [Int] = []
  /// Whether the search for suspects ended early.
  let isCut: Bool
  /// The relations that the figures meet in.
  let relations: [Int]
}
