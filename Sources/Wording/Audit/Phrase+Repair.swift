import Figures

extension Phrase {
  /// What would be printed in the place of words, and how likely it was meant.
  public func repair(of words: String, as text: String, probability: Double) -> String {
    let chance = Percentage(probability).chance(in: language)
    return language.say(
      "Replace \(words.quoted) by \(text.quoted) (\(chance) likely).",
      "Thay \(words.quoted) bằng \(text.quoted) (khả năng \(chance)).")
  }

  /// That the places of a page or a Word file count in the text that is read from it.
  public var placesOfExtractedText: String {
    language.say(
      "Lines and characters count in the text that forecast read --text prints.",
      "Dòng và ký tự tính theo văn bản mà lệnh forecast read --text in ra.")
  }
}
