public import Figures

/// What a reader of a series must know before trusting it.
public enum SeriesWarning: Hashable, Sendable {
  /// A year's published values, or what follows from them, differ by more than rounding.
  case disagreement(year: Int, used: Observation, other: Observation)
  /// Figures that follow another definition, price basis or scale were left apart.
  case brokenSeries(Break, years: [Int])
  /// Other definitions are on record for this indicator and province.
  case otherDefinition(String, priceBasis: String, years: [Int])
  /// One value lies far from both its neighbours.
  case standsOut(year: Int, before: Observation, value: Observation, after: Observation)
  /// The last value lies far from the one before.
  case jumps(year: Int, before: Observation, value: Observation)
  /// The value of a year rests on a plan alone.
  case restsOnPlan(year: Int)
  /// The series ended years ago.
  case endsLongAgo(year: Int, now: Int)
  /// The name stands for a larger area since the mergers of 2025.
  case territoryOfBefore(Province, successor: String)
  /// The years before the mergers are sums over the former provinces.
  case territorySummed(Province, years: [Int])
  /// Years of the merged area that are not known, since a predecessor's figure is missing.
  case territoryIncomplete(Province, missing: [String])
  /// The former provinces have no year on record that could be added up under one definition.
  case territoryNotSummed(Province)
  /// Years of which only a growth or an attainment is printed, with no level to reckon it from.
  case growthAlone(years: [Int])
  /// Statements that do not tell whether they speak of a plan or an outcome.
  case statusUnknown(count: Int)
  /// Statements that speak of part of a year, or of several.
  case partOfYearLeftOut(count: Int)
  /// Statements in a unit that cannot be told in the unit of the series.
  case unitLeftOut(unit: Quantity.Unit, count: Int)
  /// Years missing between the first and the last.
  case gaps(years: [Int])
}
