import Foundation

/// Reports for whole runs of `audit`.
enum AuditSamples {
  /// A share of the plan that does not go with plan and outcome: 800 of 750 are 106.67%.
  static let faulty = """
    Kinh tế Gia Lai năm 2024
    Kế hoạch năm 2024, kim ngạch xuất khẩu đạt 750 triệu USD.
    Ước cả năm 2024, kim ngạch xuất khẩu đạt 800 triệu USD, bằng 160,67% kế hoạch.

    """
  static let wrong = "160,67%"
  static let sound = faulty.replacingOccurrences(of: wrong, with: "106,67%")

  /// Figures with nothing to hold them against.
  static let unrelated = """
    Kinh tế Gia Lai năm 2024
    Năm 2024, kim ngạch xuất khẩu đạt 800 triệu USD.

    """

  /// The same statements as data files tell them.
  static let statements = """
    indicator,province,year,kind,value,unit,attainment,source_title,source_date
    exports,Gia Lai,2024,plan,750,million USD,,Bản tin A,2024
    exports,Gia Lai,2024,actual,800,million USD,160.67,Bản tin A,2024

    """

  /// The objects of an answer in JSON.
  static func object(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }
}
