import Figures
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [("en", "." as Character, "," as Character), ("vi", ",", ".")])
  func hasItsMarks(code: String, decimal: Character, group: Character) throws {
    let language = try #require(Language(rawValue: code))
    #expect(language.decimalMark == decimal)
    #expect(language.groupMark == group)
  }
}
