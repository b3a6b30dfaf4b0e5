public import Figures

/// What the reader of an audit should know beside its findings.
public enum AuditNote: Equatable, Sendable {
  /// Rules of the user's own that no figures met.
  case unusedRules([String], file: String)
  /// Rules of the user's own that define each other in a circle.
  case circularRules([String], file: String)
  /// A suppression that no finding met.
  case unusedSuppression(file: String, line: Int)
  /// A report that names no province was audited as that of the one whose figures it has.
  case acceptedProvince(String, document: String)
  /// Findings that are not reported, since a baseline or a suppression has them.
  case withheld(baseline: Int, suppressed: Int)

  /// The note in one sentence.
  public func sentence(in language: Language) -> String {
    switch self {
    case .unusedRules(let ids, let file):
      language.say(
        "\(language.file(file)): nothing was held against"
          + " \(ids.count == 1 ? "the rule" : "the rules") \(language.columns(ids)), since no"
          + " document states the figures.",
        "\(language.file(file)): chưa áp dụng quy tắc \(language.columns(ids)) vì không văn bản nào"
          + " nêu các số liệu đó.")
    case .circularRules(let ids, let file):
      ids.count == 1
        ? language.say(
          "\(language.file(file)): \(language.columns(ids)) defines itself; it is held against"
            + " figures, yet computes none.",
          "\(language.file(file)): \(language.columns(ids)) tự định nghĩa chính nó; vẫn dùng để đối"
            + " chiếu số liệu, nhưng không tính ra được số nào.")
        : language.say(
          "\(language.file(file)): \(language.columns(ids)) define each other in a circle; they are"
            + " held against figures, yet none of them can be computed from the others.",
          "\(language.file(file)): \(language.columns(ids)) định nghĩa vòng quanh; vẫn dùng để đối"
            + " chiếu số liệu, nhưng không quy tắc nào tính được từ các quy tắc kia.")
    case .unusedSuppression(let file, let line):
      language.say(
        "\(language.file(file, line: line)): no finding is suppressed by this row.",
        "\(language.file(file, line: line)): dòng này không bỏ qua phát hiện nào.")
    case .acceptedProvince(let province, let document):
      language.say(
        "\(language.file(document)): names no province, and was audited as a report of"
          + " \(province.printable), whose figures it has.",
        "\(language.file(document)): không ghi địa bàn; đã kiểm tra như báo cáo của"
          + " \(province.printable) vì có số liệu của tỉnh này.")
    case .withheld(let baseline, let suppressed):
      Self.withheld(baseline, suppressed, language)
    }
  }

  private static func withheld(
    _ baseline: Int, _ suppressed: Int, _ language: Language
  ) -> String {
    let parts = [
      baseline == 0
        ? nil
        : language.say(
          "\(language.count(baseline, "finding", "findings", "")) of the baseline",
          "\(language.count(baseline, "", "", "phát hiện")) đã có trong danh sách trước"),
      suppressed == 0
        ? nil
        : language.say(
          "\(language.count(suppressed, "finding", "findings", "")) suppressed with a reason",
          "\(language.count(suppressed, "", "", "phát hiện")) được bỏ qua có nêu lý do"),
    ]
    let withheld = language.list(parts.compactMap { $0 }, .and)
    return language.say("Not reported: \(withheld).", "Không đưa ra: \(withheld).")
  }
}
