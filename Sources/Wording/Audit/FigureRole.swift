public import Figures

/// What a figure is in a relation.
public struct FigureRole: Hashable, Sendable {
  /// `outcome`, `plan`, an indicator's id, or `exports.plan` for what is known of one.
  public let id: String

  public init(_ id: String) { self.id = id }

  /// The word for it; an indicator is told by its name.
  ///
  /// - Parameter indicator: the indicator of an id.
  public func name(naming indicator: (String) -> Indicator, in language: Language) -> String {
    if let words = Self.words(of: id, in: language) { return words }
    let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
    if parts.count == 2, let aspect = Self.words(of: parts[1], in: language) {
      return "\(indicator(parts[0]).name(in: language)), \(aspect)".printable
    }
    return indicator(id).name(in: language).printable
  }

  /// Parts and shares of one whole are numbered: `part2`.
  private static func words(of id: String, in language: Language) -> String? {
    if let known = catalogue[id] { return known[language] }
    let unnumbered = String(id.prefix { !$0.isNumber })
    let isNumbered = id.dropFirst(unnumbered.count).allSatisfy(\.isNumber)
    return isNumbered && ["part", "share"].contains(unnumbered)
      ? catalogue[unnumbered]?[language] : nil
  }

  private static let catalogue: [String: [Language: String]] = [
    "outcome": [.english: "outcome", .vietnamese: "thực hiện"],
    "plan": [.english: "plan", .vietnamese: "kế hoạch"],
    "base": [.english: "level compared to", .vietnamese: "mức kỳ so sánh"],
    "growth": [.english: "growth", .vietnamese: "mức tăng"],
    "plan_growth": [.english: "growth planned", .vietnamese: "mức tăng theo kế hoạch"],
    "times": [.english: "multiple", .vietnamese: "số lần"],
    "attainment": [.english: "percent reached", .vietnamese: "tỷ lệ đạt"],
    "excess": [.english: "distance from the plan", .vietnamese: "mức vượt kế hoạch"],
    "change": [.english: "change", .vietnamese: "mức thay đổi"],
    "share": [.english: "share", .vietnamese: "tỷ trọng"],
    "part": [.english: "part", .vietnamese: "bộ phận"],
    "total": [.english: "whole", .vietnamese: "tổng"],
    "date": [.english: "date", .vietnamese: "ngày tháng"],
    "figure": [.english: "figure", .vietnamese: "số liệu"],
    "years": [.english: "number of years", .vietnamese: "số năm"],
    "year": [.english: "year", .vietnamese: "cả năm"],
    "h1": [.english: "first half", .vietnamese: "6 tháng đầu năm"],
    "h2": [.english: "second half", .vietnamese: "6 tháng cuối năm"],
    "q1": [.english: "first quarter", .vietnamese: "quý I"],
    "q2": [.english: "second quarter", .vietnamese: "quý II"],
    "q3": [.english: "third quarter", .vietnamese: "quý III"],
    "q4": [.english: "fourth quarter", .vietnamese: "quý IV"],
    "m9": [.english: "nine months", .vietnamese: "9 tháng"],
  ]
}
