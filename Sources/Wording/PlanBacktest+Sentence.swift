public import Figures
public import Planning

extension PlanBacktest {
  public func title(in language: Language) -> String {
    language.say(
      "What comes of stated plans, foretold", "Dự báo kết quả thực hiện của kế hoạch đã công bố")
  }

  /// What was scored, and how.
  public func sentence(in language: Language) -> String {
    let share = Percentage(reached).text(in: language)
    let base = Precision(places: 4).text(baseBrier, in: language)
    return language.say(
      "\(plans) plans of \(makers) provinces in \(years) years, each year left out in turn; \(share)"
        + " were reached, which alone gives a Brier score of \(base).",
      "\(plans) kế hoạch của \(makers) địa phương trong \(years) năm, lần lượt bỏ ra từng năm; \(share)"
        + " đạt kế hoạch, chỉ riêng tỷ lệ này cho điểm Brier \(base).")
  }

  /// The titles of the columns.
  public static func titles(in language: Language) -> [String] {
    [
      language.say("method", "phương pháp"), language.say("mean error", "sai số TB"),
      language.say("median", "trung vị"), "Brier", language.say("in 80%", "trong 80%"),
      language.say("in 95%", "trong 95%"),
      language.say("less error, combined", "kết hợp giảm sai số"),
    ]
  }

  /// What the measures mean, one sentence each.
  public func legend(in language: Language) -> [String] {
    [
      language.say(
        "Error: the logarithm of outcome to forecast without its sign, at most 1.5.",
        "Sai số: giá trị tuyệt đối của logarit tỷ số giữa thực hiện và dự báo, tối đa 1,5."),
      language.say(
        "Brier: mean squared error of the chance that the plan is reached; less is better.",
        "Brier: trung bình bình phương sai số của khả năng đạt kế hoạch; càng nhỏ càng tốt."),
      language.say(
        "Less error, combined: what the combination gains in mean error, the middle 90% of draws of the"
          + " provinces with replacement; plan, trend and record are known as of the year before.",
        "Kết hợp giảm sai số: mức giảm sai số trung bình của dự báo kết hợp, 90% ở giữa khi lấy mẫu"
          + " lặp lại các địa phương; chỉ dùng kế hoạch, xu thế và kết quả đến năm trước."),
    ]
  }
}

extension PlanBacktest.Method {
  public func name(in language: Language) -> String {
    switch self {
    case .trend: language.say("trend alone", "chỉ xu thế")
    case .plan: language.say("plan alone", "chỉ kế hoạch")
    case .attainedPlan: language.say("plan × record", "kế hoạch × kết quả các năm")
    case .combination: language.say("combination", "kết hợp")
    }
  }
}
