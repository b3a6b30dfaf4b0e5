public import Figures

/// What is wrong with how a command was put, beyond what its own parser sees.
public enum CommandMistake: Error, Equatable, Sendable {
  /// A plan that is no number in the unit of the series.
  case unreadablePlan(String, unit: Quantity.Unit)
  /// Nothing on record fits the choice.
  case nothingListed

  public func sentence(in language: Language) -> String {
    switch (self, language) {
    case (.unreadablePlan(let text, let unit), .english):
      "--plan takes a number in \(unit.name(in: .english)), not “\(text.printable)”."
    case (.unreadablePlan(let text, let unit), .vietnamese):
      "--plan cần một số tính bằng \(unit.name(in: .vietnamese)), không phải “\(text.printable)”."
    case (.nothingListed, .english):
      "No series on record fits; leave out --indicator or --province to see more."
    case (.nothingListed, .vietnamese):
      "Không có chuỗi số liệu nào phù hợp; hãy bỏ bớt --indicator hoặc --province để xem thêm."
    }
  }
}
