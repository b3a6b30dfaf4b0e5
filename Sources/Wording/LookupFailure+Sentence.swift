public import Datasets
public import Figures

extension LookupFailure {
  /// What was asked for, why it leads nowhere, and what to ask for instead.
  public func sentence(in language: Language) -> String {
    switch self {
    case .unknownIndicator(let name, let nearest):
      language.say(
        "No indicator is called \(name.quoted).",
        "Không có chỉ tiêu nào tên là \(name.quoted).")
        + Self.suggestion(nearest.map { $0.nameWithID(in: language) }, in: language)
    case .unknownProvince(let name, let nearest):
      language.say(
        "No province is called \(name.quoted).",
        "Không có tỉnh, thành phố nào tên là \(name.quoted).")
        + Self.suggestion(nearest.map(\.name), in: language)
    case .ambiguousIndicator(let name, let among):
      language.say(
        "\(name.quoted) may mean \(Self.several(among.map { $0.nameWithID(in: .english) }, .english))."
          + " Ask by the id in brackets.",
        "\(name.quoted) có thể là \(Self.several(among.map { $0.nameWithID(in: .vietnamese) }, .vietnamese))."
          + " Hãy dùng mã trong ngoặc.")
    case .ambiguousProvince(let name, let among):
      language.say(
        "\(name.quoted) may mean \(Self.several(among.map(\.name), .english)). Write out the one"
          + " that you mean.",
        "\(name.quoted) có thể là \(Self.several(among.map(\.name), .vietnamese)). Hãy ghi rõ tên"
          + " cần tìm.")
    case .unknownDefinition(let name, let among):
      language.say(
        "No figures follow a definition called \(name.quoted).",
        "Không có số liệu theo định nghĩa \(name.quoted).")
        + Self.definitions(among, in: language)
    case .notSummed(let indicator, let province, let missing) where missing.isEmpty:
      language.say(
        "\(indicator.nameWithID(in: .english)) of today's \(province.name.printable) is not on record"
          + " and cannot be added up from \(language.list(province.predecessors, .and));"
          + " --territory former tells each of them.",
        "Chưa có \(indicator.nameWithID(in: .vietnamese)) của \(province.name.printable) sau sáp nhập"
          + " và không cộng được từ \(language.list(province.predecessors, .and)); dùng"
          + " --territory former để xem từng tỉnh cũ.")
    case .notSummed(let indicator, let province, let missing):
      language.say(
        "\(indicator.nameWithID(in: .english)) of today's \(province.name.printable) is not on record"
          + " and cannot be added up, since nothing is on record for the former"
          + " \(language.list(missing, .and)); --territory former tells the others.",
        "Chưa có \(indicator.nameWithID(in: .vietnamese)) của \(province.name.printable) sau sáp nhập"
          + " và không cộng được vì thiếu số liệu của \(language.list(missing, .and)) (cũ); dùng"
          + " --territory former để xem các tỉnh cũ khác.")
    case .noSeries(let indicator, let province, let near):
      language.say(
        "No outcome of a whole year is on record for \(indicator.nameWithID(in: .english)) in"
          + " \(province.name.printable).",
        "Chưa có số liệu cả năm về \(indicator.nameWithID(in: .vietnamese)) của"
          + " \(province.name.printable).")
        + near.sentence(province, in: language)
    }
  }

  private static func several(_ names: [String], _ language: Language) -> String {
    var seen: Set<String> = []
    return language.list(names.map(\.printable).filter { seen.insert($0).inserted }, .or)
  }

  private static func suggestion(_ names: [String], in language: Language) -> String {
    guard !names.isEmpty else {
      return language.say(
        " \"forecast list\" shows what can be asked.",
        " Lệnh \"forecast list\" cho biết những gì tra cứu được.")
    }
    return language.say(
      " Did you mean \(several(names, .english))?",
      " Có phải cần tìm \(several(names, .vietnamese))?")
  }

  private static func definitions(_ ids: [String], in language: Language) -> String {
    let names = ids.map { $0.isEmpty ? Definition("").name(in: language) : $0.printable }
    guard !names.isEmpty else {
      return language.say(
        " Leave --definition out.", " Hãy bỏ tùy chọn --definition.")
    }
    return language.say(
      " There is \(language.list(names, .and)).", " Hiện có \(language.list(names, .and)).")
  }
}

extension NearbyRecords {
  /// What is known nearby, as a sentence that follows another; empty if nothing is.
  func sentence(_ province: Province, in language: Language) -> String {
    let name = province.name.printable
    let parts = [
      plannedYears.isEmpty
        ? nil
        : language.say(
          "plans for \(language.years(plannedYears))",
          "kế hoạch năm \(language.years(plannedYears))"),
      partOfYear == 0
        ? nil
        : language.count(
          partOfYear, "figure for part of a year", "figures for parts of a year",
          "số liệu theo tháng, quý"),
      Self.list(otherIndicators, in: language) { $0.indicator.nameWithID(in: language) }
        .map {
          language.say("other indicators of \(name) (\($0))", "chỉ tiêu khác của \(name) (\($0))")
        },
      Self.list(otherProvinces, in: language) { $0.province.printable }
        .map { language.say("other places (\($0))", "địa bàn khác (\($0))") },
    ].compactMap { $0 }
    guard !parts.isEmpty else { return "" }
    return language.say(" On record are: ", " Hiện có: ") + parts.joined(separator: "; ") + "."
  }

  /// Up to four of them with their years.
  private static func list(
    _ holdings: [Holding], in language: Language, name: (Holding) -> String
  ) -> String? {
    guard !holdings.isEmpty else { return nil }
    let shown = holdings.prefix(4).map {
      "\(name($0)) \(language.span($0.firstYear...max($0.firstYear, $0.lastYear)))"
    }
    return (shown + (holdings.count > 4 ? ["…"] : [])).joined(separator: ", ")
  }
}
