public import Figures

/// What was asked for that cannot be done, though every name in it is known.
public enum RequestFault: Error, Equatable, Sendable {
  /// The plan given is no number in the unit of the series.
  case unreadablePlan(String, unit: Quantity.Unit)
  /// No series answers to what the list was narrowed to.
  case nothingListed
  /// No plan with its outcome answers to what was asked.
  case nothingPlanned

  /// The first word names no command.
  case unknownCommand(String, nearest: [String])
  /// The plan given lies below zero, where the indicator cannot.
  case planBelowZero(String)
  /// No model has that name.
  case unknownModel(String, nearest: [String], all: [String])
  /// The text is no chance between 0.1% and 99.9%.
  case unreadableChance(String)
  /// Nothing is on record of the province.
  case nothingKnown(province: String)
  /// No series of the province ends in the year or the one before; some end in those.
  case nothingEnds(in: Int, others: [Int])

  /// Whether it was asked rightly, only nothing is on record.
  public var isAboutRecords: Bool {
    switch self {
    case .nothingListed, .nothingPlanned, .nothingKnown, .nothingEnds: true
    default: false
    }
  }

  public func sentence(in language: Language) -> String {
    switch self {
    case .unreadablePlan(let text, let unit):
      language.say(
        "\(text.quoted) is no plan: a number in \(unit.title(in: .english)) was expected, such as"
          + " 1750 or 1,750.5.",
        "\(text.quoted) không phải là mức kế hoạch: cần một số theo"
          + " \(unit.title(in: .vietnamese)), như 1750 hoặc 1.750,5.")
    case .unknownCommand(let word, let nearest):
      language.say(
        "There is no command \(word.quoted)."
          + (nearest.isEmpty ? "" : " Did you mean \(nearest.joined(separator: ", "))?")
          + " See forecast --help.",
        "Không có lệnh \(word.quoted)."
          + (nearest.isEmpty ? "" : " Có phải \(nearest.joined(separator: ", "))?")
          + " Xem forecast --help.")
    case .planBelowZero(let text):
      language.say(
        "\(text.quoted) is no plan: what is measured cannot lie below zero.",
        "\(text.quoted) không phải là mức kế hoạch: chỉ tiêu này không thể âm.")
    case .unknownModel(let word, let nearest, let all):
      language.say(
        "There is no model \(word.quoted)."
          + (nearest.isEmpty ? "" : " Did you mean \(language.list(nearest, .or))?")
          + " The models are \(language.list(all, .and)).",
        "Không có mô hình \(word.quoted)."
          + (nearest.isEmpty ? "" : " Có phải \(language.list(nearest, .or))?")
          + " Các mô hình: \(language.list(all, .and)).")
    case .unreadableChance(let text):
      language.say(
        "\(text.quoted) is no chance: a number between 0 and 1 was expected, such as 0.75 or 75%,"
          + " from 0.1% to 99.9%.",
        "\(text.quoted) không phải là khả năng đạt: cần một số giữa 0 và 1, như 0,75 hoặc 75%, từ"
          + " 0,1% đến 99,9%.")
    case .nothingKnown(let province):
      language.say(
        "Nothing is on record of \(province.printable) for whole years; --data FILE adds your own"
          + " figures, forecast list tells what there is.",
        "Chưa có số liệu cả năm của \(province.printable); dùng --data TỆP để thêm số liệu của mình,"
          + " forecast list để xem những gì đã có.")
    case .nothingEnds(let year, let others):
      language.say(
        "No series of the province ends in \(year) or \(year - 1), but some end in"
          + " \(language.years(others)); without --year the table is seen from the usual one.",
        "Không có chỉ tiêu nào của địa bàn có số liệu dừng ở năm \(year) hoặc \(year - 1), chỉ có ở"
          + " \(language.years(others)); không chọn năm thì lấy năm mà nhiều chỉ tiêu có số liệu nhất."
      )
    case .nothingPlanned:
      language.say(
        "No plan with its outcome is on record for that; leave --indicator or --province out to see"
          + " more.",
        "Chưa có kế hoạch nào kèm kết quả như vậy; bỏ bớt --indicator hoặc --province để xem thêm.")
    case .nothingListed:
      language.say(
        "No series is on record for that; leave --indicator or --province out to see more.",
        "Không có chuỗi số liệu nào như vậy; bỏ bớt --indicator hoặc --province để xem thêm.")
    }
  }
}
