public import Auditing
import Datasets
public import Figures
public import Tables

/// What keeps a file of rules from being used.
public enum RuleFault: Error, Equatable, Sendable {
  /// The file is no table of rules.
  case table(TableError)
  /// A cell that must not be empty is.
  case missing(line: Int, column: String)
  /// A formula that cannot be read.
  case formula(line: Int, text: String, Formula.SyntaxFault)
  /// A word that is no severity.
  case severity(line: Int, found: String)
  /// An id that another rule has; without a line, one of the program's own.
  case duplicate(line: Int, id: String, firstLine: Int?)
  /// Roles that are neither indicators nor what is known of one.
  case unknownRoles(line: Int, id: String, [String])
  /// Two rules that cannot both hold.
  case contradiction(line: Int, id: String, other: String)

  /// What is wrong, where, and what was expected.
  ///
  /// - Parameter file: the name that the user gave; `-` is standard input.
  public func sentence(file: String, in language: Language) -> String {
    func at(_ line: Int, _ clause: String) -> String {
      "\(language.file(file, line: line)): \(clause)."
    }
    return switch self {
    case .table(let error): error.sentence(file: file, in: language)
    case .missing(let line, let column):
      at(line, RowFault.missing(column: column).clause(in: language))
    case .formula(let line, let text, let fault):
      at(line, fault.clause(of: text, in: language))
    case .severity(let line, let found):
      at(
        line,
        RowFault.word(
          column: "severity", found: found,
          allowed: Severity.allCases.reversed().map(\.rawValue)
        ).clause(in: language))
    case .duplicate(let line, let id, let first?):
      at(
        line,
        language.say(
          "a rule called \(id.quoted) stands in line \(first) already",
          "quy tắc \(id.quoted) đã có ở dòng \(first)"))
    case .duplicate(let line, let id, nil):
      at(
        line,
        language.say(
          "\(id.quoted) is a rule of the program; give yours another id",
          "\(id.quoted) là quy tắc có sẵn; hãy đặt mã khác"))
    case .unknownRoles(let line, let id, let roles):
      at(
        line,
        language.say(
          "the rule \(id.quoted) speaks of \(language.list(roles.map(\.quoted), .and)); an"
            + " indicator such as exports, what is known of one such as exports.plan, or"
            + " \(Self.aspects(.english)) was expected",
          "quy tắc \(id.quoted) nêu \(language.list(roles.map(\.quoted), .and)); cần một chỉ tiêu"
            + " như exports, một đại lượng của chỉ tiêu như exports.plan, hoặc"
            + " \(Self.aspects(.vietnamese))"))
    case .contradiction(let line, let id, let other):
      at(
        line,
        language.say(
          "the rule \(id.quoted) contradicts the rule \(other.quoted); no figures satisfy both",
          "quy tắc \(id.quoted) mâu thuẫn với quy tắc \(other.quoted); không số liệu nào thỏa mãn"
            + " cả hai"))
    }
  }

  private static func aspects(_ language: Language) -> String {
    language.list(["outcome", "plan", "base", "growth", "attainment", "share", "excess"], .or)
  }
}

extension Formula.SyntaxFault {
  /// What is wrong with a formula, as the end of a sentence that has named the line.
  func clause(of text: String, in language: Language) -> String {
    switch self {
    case .unexpected(let found, let place):
      language.say(
        "in the formula \(text.quoted) nothing makes sense of \(found.quoted) at character \(place)",
        "trong công thức \(text.quoted) không hiểu được \(found.quoted) ở ký tự \(place)")
    case .endsEarly:
      language.say(
        "the formula \(text.quoted) ends where a name, a number or a bracket was expected",
        "công thức \(text.quoted) dừng ở chỗ còn thiếu tên, số hoặc dấu ngoặc")
    case .comparisons(let count):
      language.say(
        "the formula \(text.quoted) has \(count) comparisons; one of = <= >= < > was expected",
        "công thức \(text.quoted) có \(count) dấu so sánh; cần đúng một trong = <= >= < >")
    case .tooLong(let most):
      language.say(
        "the formula \(text.quoted) is too long; at most \(most) names, numbers and signs were"
          + " expected",
        "công thức \(text.quoted) quá dài; chỉ được có tối đa \(most) tên, số và dấu")
    }
  }
}
