public import Figures
public import Reports

extension ReadingRule {
  /// Why a number was taken for what it is.
  public func sentence(in language: Language) -> String {
    switch self {
    case .amount:
      language.say(
        "A number with a unit is an amount.", "Số đi kèm đơn vị đo là một mức giá trị.")
    }
  }
}
