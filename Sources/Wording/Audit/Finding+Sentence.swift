public import Auditing
public import Figures

extension Finding {
  /// The finding in one paragraph without line breaks: what does not fit, which figures may be
  /// wrong, what may have been meant and what speaks for it.
  ///
  /// - Parameter indicator: the indicator of an id.
  public func message(naming indicator: (String) -> Indicator, in language: Language) -> String {
    let chances = chances(withEvidence: true, in: language).map { "\($0)." }
    let evidence = evidence.map {
      $0.sentence(in: language)
    }
    return
      ([explanation(naming: indicator, in: language)]
      + weighedSuspects.map { $0.sentence(naming: indicator, in: language) }
      + [chances].compactMap { $0 } + evidence).joined(separator: " ")
  }

  /// What does not fit, with what is printed and what the others allow.
  public func explanation(
    naming indicator: (String) -> Indicator, in language: Language
  ) -> String {
    let account =
      switch matter {
      case .relation: contradiction(naming: indicator, in: language)
      case .repeated: repetition(naming: indicator, in: language)
      case .whole: noWholeNumber(naming: indicator, in: language)
      case .outlier(let role, let plan, let base, let usual):
        outOfTheOrdinary(plan, base, usual, slipIn: FigureRole(role), indicator, in: language)
      case .date(let day, let year): tooEarly(day, year, in: language)
      case .elsewhere(let here, let there, let isDerived, let definition):
        otherwise(
          here, there, isDerived, Definition(definition), naming: indicator, in: language)
      case .province(let name, let year, let values):
        recognised(name, year, values, in: language)
      }
    return ([account] + limits(in: language)).joined(separator: " ")
  }

  /// The suspects where relations alone tell them; hypotheses weigh more than these.
  public var weighedSuspects: [Suspect] { hypotheses.isEmpty ? suspects : [] }

  /// From which chance on a suspect stands out among the others.
  private static let telling = 0.6

  /// What the search could not tell.
  private func limits(in language: Language) -> [String] {
    var limits: [String] = []
    if weighedSuspects.count > 1 {
      if relations <= 1 {
        limits.append(
          language.say(
            "One relation alone cannot tell for sure which figure is wrong; the chances suppose a"
              + " single slip.",
            "Chỉ một quan hệ thì chưa thể khẳng định số nào sai; khả năng được tính với giả định chỉ"
              + " nhầm một chỗ."))
      } else if weighedSuspects[0].probability < Self.telling {
        limits.append(
          language.say(
            "The figures at hand do not tell which of them is wrong.",
            "Các số hiện có chưa cho biết số nào sai."))
      }
    }
    if isCut {
      limits.append(
        language.say(
          "The search was cut short: other figures may be at fault, too.",
          "Việc tìm kiếm dừng sớm: có thể còn số liệu khác bị sai."))
    }
    return limits
  }

  private func tooEarly(
    _ day: AuditedReport.DateMention, _ year: Int, in language: Language
  ) -> String {
    language.say(
      "The document tells what came of \(year), yet it is dated \(day.words.quoted), when that year"
        + " had only begun.",
      "Văn bản nêu kết quả năm \(year) nhưng lại ghi ngày \(day.words.quoted), khi năm đó mới bắt"
        + " đầu.")
  }

  private func recognised(
    _ name: String, _ year: Int, _ values: [Claim], in language: Language
  ) -> String {
    let numbers = values.map { $0.statement.quantity.decimal.formatted(in: language) }
      .joined(separator: language.say(", ", "; "))
    let option = "--province \(name.quoted)"
    return language.say(
      "The document names no province; its figures are those of \(name.printable) \(year):"
        + " \(numbers). \(option) or --accept-hints confronts it with them.",
      "Văn bản không ghi tên tỉnh; số liệu trùng với \(name.printable) năm \(year): \(numbers)."
        + " Dùng \(option) hoặc --accept-hints để đối chiếu.")
  }
}
