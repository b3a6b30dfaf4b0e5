public import Datasets
public import Figures

extension Break {
  /// Why the figures of those years are kept apart.
  public func sentence(years: [Int], in language: Language) -> String {
    let apart = language.years(years)
    return switch reason {
    case .definition(let before, let after):
      language.say(
        "Figures for \(apart) are kept apart, by another definition:"
          + " \(Definition(before).name(in: .english)); the series shown follows:"
          + " \(Definition(after).name(in: .english)). See --definition \(Definition(before).option).",
        "Số liệu năm \(apart) được để riêng vì theo cách tính khác:"
          + " \(Definition(before).name(in: .vietnamese)); chuỗi đang xem:"
          + " \(Definition(after).name(in: .vietnamese)). Xem --definition \(Definition(before).option)."
      )
    case .priceBasis(let before, let after):
      language.say(
        "Figures for \(apart) are kept apart: they are at \(PriceBasis(before).name(in: .english)), the series at"
          + " \(PriceBasis(after).name(in: .english)).",
        "Số liệu năm \(apart) được để riêng: theo \(PriceBasis(before).name(in: .vietnamese)), còn chuỗi"
          + " này theo \(PriceBasis(after).name(in: .vietnamese)).")
    case .rebased(let published, let implied):
      language.say(
        "Figures for \(apart) are kept apart: \(published.account(in: .english)) was published for"
          + " \(published.year), but the growth printed with \(year) rests on"
          + " \(implied.number(in: .english)), another definition.",
        "Số liệu năm \(apart) được để riêng: năm \(published.year) công bố"
          + " \(published.account(in: .vietnamese)), nhưng mức tăng năm \(year) tính trên"
          + " \(implied.number(in: .vietnamese)), tức cách tính khác.")
    case .level(let before, let after) where before.year == after.year:
      language.say(
        "Figures for \(apart) are kept apart: the two sources do not fit, \(before.account(in: .english)) and"
          + " \(after.account(in: .english)) for \(after.year).",
        "Số liệu năm \(apart) được để riêng: hai nguồn không khớp, năm \(after.year) là"
          + " \(before.account(in: .vietnamese)) và \(after.account(in: .vietnamese)).")
    case .level(let before, let after):
      language.say(
        "Figures for \(apart) are kept apart: the two sources do not fit, \(before.account(in: .english)) in"
          + " \(before.year) and \(after.account(in: .english)) in \(after.year).",
        "Số liệu năm \(apart) được để riêng: hai nguồn không khớp, năm \(before.year) là"
          + " \(before.account(in: .vietnamese)) và năm \(after.year) là"
          + " \(after.account(in: .vietnamese)).")
    case .territory:
      language.say(
        "Figures for \(apart) are kept apart: from \(year) on the name stands for another area.",
        "Số liệu năm \(apart) được để riêng: từ năm \(year) tên gọi chỉ địa bàn khác.")
    }
  }
}
