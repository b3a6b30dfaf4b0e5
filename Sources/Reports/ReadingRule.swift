/// The rule by which a number was taken for what it is; `--explain` names it.
public enum ReadingRule: String, CaseIterable, Sendable {
  /// An amount with a unit of money, mass, people and so on.
  case amount
}
