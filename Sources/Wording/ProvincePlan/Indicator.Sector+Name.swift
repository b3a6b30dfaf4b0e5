public import Figures

extension Indicator.Sector {
  /// The heading of a part of a socio-economic plan.
  public func name(in language: Language) -> String {
    switch self {
    case .economy: language.say("Economy as a whole", "Kinh tế tổng hợp")
    case .agriculture:
      language.say("Agriculture, forestry and fishery", "Nông, lâm nghiệp và thủy sản")
    case .industry: language.say("Industry and energy", "Công nghiệp và năng lượng")
    case .trade: language.say("Trade and prices", "Thương mại và giá cả")
    case .services: language.say("Services and transport", "Dịch vụ và vận tải")
    case .finance: language.say("Budget and banking", "Ngân sách và ngân hàng")
    case .investment: language.say("Investment and enterprises", "Đầu tư và doanh nghiệp")
    case .society: language.say("Society", "Xã hội")
    case .environment: language.say("Environment", "Môi trường")
    }
  }

  /// The heading of what belongs to no part.
  public static func others(in language: Language) -> String {
    language.say("Other indicators", "Chỉ tiêu khác")
  }
}
