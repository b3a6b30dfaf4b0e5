public import Auditing
public import Figures

extension Finding {
  /// The finding in one paragraph without line breaks: what does not fit, which figures may be
  /// wrong, what may have been meant.
  ///
  /// - Parameter indicator: the indicator of an id.
  public func message(naming indicator: (String) -> Indicator, in language: Language) -> String {
    explanation(naming: indicator, in: language)
  }

  /// What does not fit, with what is printed and what the others give.
  public func explanation(
    naming indicator: (String) -> Indicator, in language: Language
  ) -> String {
    language.say(
      "\(focus.words.quoted) does not fit.", "\(focus.words.quoted) không khớp.")
  }
}
