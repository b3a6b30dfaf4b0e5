public import Figures
public import Planning

extension CredibilityDimension {
  public func name(in language: Language) -> String {
    switch self {
    case .aggregateExpenditure: language.say("aggregate expenditure", "tổng chi")
    case .expenditureByFunction:
      language.say("expenditure composition by function", "cơ cấu chi theo lĩnh vực")
    case .expenditureByEconomicType:
      language.say("expenditure composition by economic type", "cơ cấu chi theo nội dung kinh tế")
    case .contingency: language.say("expenditure from contingency", "chi từ dự phòng")
    case .aggregateRevenue: language.say("aggregate revenue", "tổng thu")
    case .revenueComposition: language.say("revenue composition", "cơ cấu thu")
    }
  }
}
