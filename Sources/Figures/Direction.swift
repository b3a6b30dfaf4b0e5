/// Which way a change goes. The raw values are those that `read` prints.
public enum Direction: String, CaseIterable, Sendable {
  case up, down, none
}
