public import Auditing
import Figures

extension Phrase {
  /// What a page of audited documents is called.
  public var auditTitle: String {
    language.say("Audit of stated figures", "Kiểm tra số liệu nêu trong văn bản")
  }

  /// What a document is called: as the user named it, or standard input.
  public func document(_ name: String) -> String { language.file(name) }

  /// The heading of relations that hold.
  public var checkedAndHolding: String {
    language.say("Checked and holding", "Đã kiểm tra và khớp")
  }

  /// The heading of what all documents came to.
  public var allInAll: String { language.say("All in all", "Tổng hợp") }

  /// The heading of the figures that may be wrong.
  public var suspects: String { language.say("May be wrong", "Số có thể sai") }

  /// The heading of the figures that a finding rests on.
  public var figuresConcerned: String { language.say("Figures concerned", "Số liệu liên quan") }

  /// The column of figures that may be wrong.
  public var mayBeWrong: String { language.say("may be wrong", "có thể sai") }
  /// The column of chances.
  public var chance: String { language.say("chance", "khả năng") }
  /// The column of what may have been meant.
  public var meant: String { language.say("may have meant", "có thể đúng ra là") }

  /// A place in a text or in a data file.
  public func line(_ number: Int) -> String {
    language.say("line \(number)", "dòng \(number)")
  }

  /// What chances without other statements are headed by.
  public var fromReportAlone: String {
    language.say("from this report alone", "chỉ theo báo cáo này")
  }

  /// What chances with all that is known are headed by.
  public var withOtherStatements: String {
    language.say("with other statements", "kèm các số liệu khác")
  }

  /// What introduces evidence.
  public var because: String { language.say("because", "vì") }

  /// Of a figure that fits what stands beside it.
  public var holds: String { language.say("holds", "khớp") }
  /// Of a figure that fits only since prints are rounded.
  public var holdsByRounding: String {
    language.say("holds only by rounding", "chỉ khớp nhờ làm tròn")
  }
  /// Of a figure that may be wrong.
  public var flagged: String { language.say("flagged", "nghi sai") }
  /// Of a figure in a finding that is no error.
  public var noted: String { language.say("noted", "cần lưu ý") }
  /// Of a figure that nothing could be held against.
  public var notChecked: String {
    language.say("not checked", "chưa đối chiếu được")
  }

  /// Where the link of a marked figure leads.
  public func toFinding(_ number: Int) -> String {
    language.say("finding \(number)", "phát hiện \(number)")
  }

  /// Where the link of a figure in a finding leads.
  public func toPlace(ofWords words: String) -> String {
    language.say("\(words.quoted) in the text", "\(words.quoted) trong văn bản")
  }

  /// The findings by severity, the worst first: `1 error, 2 warnings`; `nil` without any.
  public func counts(_ counts: [Severity: Int]) -> String? {
    let parts = Severity.allCases.reversed().compactMap { severity in
      counts[severity].flatMap { $0 > 0 ? severity.count($0, in: language) : nil }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The way from the top to what all documents came to.
  public var toSummary: String {
    language.say("To the summary of all documents", "Đến phần tổng hợp mọi văn bản")
  }
}
