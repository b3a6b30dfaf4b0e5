public import Auditing
public import Figures

extension Coverage {
  /// How much could be checked and how it went, in one line:
  /// `23 figures · 14 in 9 relations · 8 hold (2 only by rounding) · 1 finding · 9 cannot be checked
  /// (no partner stated: 8, read unsurely or unknown: 1)`.
  ///
  /// That nothing was found is only said where something could be checked.
  public func sentence(in language: Language) -> String {
    guard figures > 0 else { return language.say("no figures", "không có số liệu") }
    let parts = [
      language.count(figures, "figure", "figures", "số liệu"), related(in: language),
      held(in: language), found(in: language), unchecked(in: language), undefined(in: language),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  /// The same with the number of documents before it.
  public func summary(in language: Language) -> String {
    language.count(documents, "document", "documents", "văn bản") + " · " + sentence(in: language)
  }

  private func related(in language: Language) -> String {
    guard relations > 0 else {
      // What stands out, or differs from other sources, is found without any relation.
      return flagged > 0
        ? language.say("no relation to check", "không có quan hệ để kiểm tra")
        : language.say("nothing could be checked", "không kiểm tra được gì")
    }
    let count = Decimal(inRelations).formatted(in: language)
    let all = language.count(relations, "relation", "relations", "quan hệ")
    return language.say("\(count) in \(all)", "\(count) nằm trong \(all)")
  }

  private func held(in language: Language) -> String? {
    guard relations > 0 else { return nil }
    let count = Decimal(consistent).formatted(in: language)
    let holding = language.say(
      consistent == 1 ? "1 holds" : consistent == 0 ? "none holds" : "\(count) hold",
      consistent == 0 ? "không quan hệ nào khớp" : "\(count) khớp")
    guard consistentByRounding > 0 else { return holding }
    let rounded = Decimal(consistentByRounding).formatted(in: language)
    return holding
      + language.say(" (\(rounded) only by rounding)", " (\(rounded) chỉ nhờ làm tròn)")
  }

  private func found(in language: Language) -> String? {
    if flagged > 0 { return language.count(flagged, "finding", "findings", "phát hiện") }
    return relations > 0 ? language.say("nothing found", "không phát hiện gì") : nil
  }

  private func unchecked(in language: Language) -> String? {
    guard notCheckable > 0 else { return nil }
    let reasons = [
      (withoutPartner, language.say("no partner stated", "không có số đối chiếu")),
      (unsure, language.say("read unsurely or unknown", "đọc chưa chắc hoặc chưa rõ chỉ tiêu")),
    ].filter { $0.0 > 0 }.map { "\($0.1): \(Decimal($0.0).formatted(in: language))" }
    let count = Decimal(notCheckable).formatted(in: language)
    return language.say("\(count) cannot be checked", "\(count) không kiểm tra được")
      + (reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))")
  }

  private func undefined(in language: Language) -> String? {
    guard undefined > 0 else { return nil }
    let relations = language.count(undefined, "relation", "relations", "quan hệ")
    return language.say(
      "\(relations) without a value, since zero might be divided by",
      "\(relations) không tính được vì có thể phải chia cho 0")
  }
}
