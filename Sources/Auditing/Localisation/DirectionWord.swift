import Figures

/// How a figure reads if the other direction was meant.
enum DirectionWord {
  /// The number with the opposite sign: `-5,2%` for `5,2%`, since the word of direction stands
  /// outside it.
  static func turned(_ printed: PrintedNumber) -> String {
    let text = printed.printing(printed.decimal)
    for sign in ["-", "−", "+"] where text.hasPrefix(sign) {
      return (sign == "+" ? "-" : "") + text.dropFirst()
    }
    return "-" + text
  }
}
