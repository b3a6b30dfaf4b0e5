import Figures

/// What a figure is a figure of.
struct Subject {
  /// The indicator's id, or the words of the document for a thing that the catalogue lacks.
  var id: String
  /// The catalogue's entry, if it has one.
  var indicator: Indicator?
  /// What part of it is meant, in the document's words; empty for the whole.
  var scope = ""
  /// Whether its name itself speaks of growth: "tốc độ tăng trưởng kinh tế".
  var namesGrowth: Bool { growthDirection != nil }
  /// Which way the growth goes that its name speaks of.
  var growthDirection: Direction?
  /// The indicator that it stands under, where it is none itself.
  var topic: String?
  /// Whether its name means it only under another indicator.
  var isPart: Bool { term?.name?[.part] != nil }
  /// The words that named it, which may mean another indicator in another unit.
  var term: Term?

  /// Whether it is itself a change of a percentage: the fall of the poverty rate.
  var isChangeOfPercentage: Bool {
    indicator?.unit?.name == "percentage points" && id.hasSuffix("_reduction")
  }

  /// Whether it is told in percent, as a share or a rate of something.
  var isPercentage: Bool {
    indicator?.unit?.name == "percent" && indicator?.kind != .rate || id.hasSuffix("_rate")
      || id.hasSuffix("_share")
  }

  /// Whether a percentage said of it is its growth: an index, or the economy as a whole.
  var isToldByGrowth: Bool {
    indicator?.nature == .index || namesGrowth || Self.toldByGrowth.contains(id)
  }

  private static let toldByGrowth: Set<String> = ["grdp", "grdp_constant", "gdp"]
}
