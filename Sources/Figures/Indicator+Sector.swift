extension Indicator {
  /// The parts of a province's socio-economic plan, in the order that such plans are written in.
  public enum Sector: String, CaseIterable, Sendable, Comparable {
    /// The whole economy and what it is made of.
    case economy
    /// Farming, forestry and fishery, and the countryside.
    case agriculture
    /// Industry and energy.
    case industry
    /// Trade at home and abroad, and prices.
    case trade
    /// Services, tourism and transport.
    case services
    /// The budget and the banks.
    case finance
    /// Investment and enterprises.
    case investment
    /// Population, work, incomes, health.
    case society
    case environment

    public static func < (left: Sector, right: Sector) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }
}
