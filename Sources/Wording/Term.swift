public import Figures

/// The words that pages label their parts with.
public enum Term: CaseIterable, Sendable {
  case year, plan, outcome, ofPlan, remark
  case forecast, range80, range95, chance
  case warnings, sources, statements
  case underWay, reachable, record, model, target, explanation
  case estimate, preliminary, derived, sum
  case indicator, province, unit, years, outcomes, plans, id, provinces
  case figure, meaning, period, status, place, why, figures, documents, belongsTo, certainty
  case inside80, inside95, yearsAhead, standIns

  public func text(in language: Language) -> String {
    switch self {
    case .year: language.say("year", "năm")
    case .plan: language.say("plan", "kế hoạch")
    case .outcome: language.say("outcome", "thực hiện")
    case .ofPlan: language.say("of plan", "so KH")
    case .remark: language.say("remark", "ghi chú")
    case .forecast: language.say("forecast", "dự báo")
    case .range80: language.say("80% range", "khoảng 80%")
    case .range95: language.say("95% range", "khoảng 95%")
    case .chance: language.say("chance", "khả năng đạt")
    case .warnings: language.say("Warnings", "Lưu ý")
    case .sources: language.say("Sources", "Nguồn")
    case .statements: language.say("Every figure on record", "Toàn bộ số liệu đã có")
    case .underWay: language.say("So far", "Đến nay")
    case .reachable: language.say("In reach", "Mức có thể đạt")
    case .record: language.say("Plans so far", "Kế hoạch các năm")
    case .model: language.say("Model", "Mô hình")
    case .target: language.say("Target", "Mục tiêu")
    case .explanation: language.say("Why this forecast", "Cơ sở của dự báo")
    case .estimate: language.say("estimate", "ước thực hiện")
    case .preliminary: language.say("preliminary", "sơ bộ")
    case .derived: language.say("derived", "tính ra")
    case .sum: language.say("sum", "cộng gộp")
    case .indicator: language.say("indicator", "chỉ tiêu")
    case .province: language.say("province", "địa bàn")
    case .unit: language.say("unit", "đơn vị")
    case .years: language.say("years", "giai đoạn")
    case .outcomes: language.say("outcomes", "số năm")
    case .plans: language.say("plans", "kế hoạch")
    case .id: language.say("id", "mã")
    case .provinces: language.say("provinces", "số địa bàn")
    case .figure: language.say("figure", "số liệu")
    case .meaning: language.say("what it says", "nội dung")
    case .period: language.say("period", "kỳ")
    case .status: language.say("status", "tình trạng")
    case .place: language.say("place", "địa bàn")
    case .why: language.say("why", "vì sao")
    case .figures: language.say("Figures", "Số liệu")
    case .documents: language.say("Documents", "Văn bản")
    case .belongsTo: language.say("of", "của")
    case .certainty: language.say("sure to", "độ chắc chắn")
    case .inside80: language.say("in 80%", "trong 80%")
    case .inside95: language.say("in 95%", "trong 95%")
    case .yearsAhead: language.say("years ahead", "trước (năm)")
    case .standIns: language.say("stood in", "thay thế")
    }
  }
}
