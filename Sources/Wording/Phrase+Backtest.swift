import Figures
import Trends

extension Phrase {
  /// How people tell the default among models with names.
  public var defaultModel: String {
    language.say("used when no model is asked for", "dùng khi không chọn mô hình")
  }

  /// The heading of accuracy by horizon.
  ///
  /// - Parameter isWhole: whether every model is told, not the default and its best peer alone.
  public func accuracyByHorizon(isWhole: Bool) -> String {
    isWhole
      ? language.say("By years ahead", "Theo số năm dự báo trước")
      : language.say(
        "The default and its best peer by years ahead (--by-horizon tells every model)",
        "Mô hình mặc định và đối thủ tốt nhất theo số năm dự báo trước (--by-horizon cho xem mọi"
          + " mô hình)")
  }

  /// What the measures mean, one sentence each.
  public func measures(hasFallbacks: Bool) -> [String] {
    let naive = TrendName.randomWalk.rawValue
    return [
      language.say(
        "sMAPE: mean of 200·|y−f|/(|y|+|f|), in percent.",
        "sMAPE: trung bình của 200·|y−f|/(|y|+|f|), tính bằng phần trăm."),
      language.say(
        "MASE: mean error in units of the mean change from year to year known at the origin.",
        "MASE: sai số trung bình so với mức biến động bình quân giữa các năm trước mốc dự báo."),
      language.say(
        "OWA: mean of both, each divided by that of \(naive); below 1 is better than no change.",
        "OWA: trung bình của hai thước đo trên, mỗi thước đo chia cho kết quả của \(naive);"
          + " dưới 1 là tốt hơn giữ nguyên giá trị cuối."),
      language.say(
        "In 80%, in 95%: how often the value lay within the range; right is 80% and 95%.",
        "Trong 80%, trong 95%: tỷ lệ giá trị nằm trong khoảng dự báo; đúng là 80% và 95%."),
      language.say(
        "MSIS: width of the 95% range and what lies outside it, in the units of MASE; less is"
          + " better.",
        "MSIS: độ rộng của khoảng 95% cộng phần vượt ra ngoài, theo đơn vị của MASE; càng nhỏ càng"
          + " tốt."),
      hasFallbacks
        ? language.say(
          "Stood in: origins too short for the model, where \(naive) took its place.",
          "Thay thế: số mốc có chuỗi quá ngắn đối với mô hình, được thay bằng \(naive).") : nil,
    ].compactMap { $0 }
  }

  /// A file as the user named it; `-` is standard input.
  public func file(_ name: String) -> String { language.file(name) }

  /// How far a work with many series has come.
  public func progress(_ done: Int, of total: Int) -> String {
    let all = language.count(total, "series", "series", "chuỗi số liệu")
    let digits = Decimal(done).formatted(in: language)
    return language.say("\(digits) of \(all)", "\(digits)/\(all)")
  }

  /// How many more series of a file cannot be read than were told.
  public func furtherRefusals(_ count: Int) -> String {
    language.say(
      "\(language.count(count, "more series", "more series", "")) could not be read.",
      "Còn \(language.count(count, "", "", "chuỗi số liệu")) khác không đọc được.")
  }
}
