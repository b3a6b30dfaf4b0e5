import Figures
import Testing
import Wording

@Suite struct LanguageTextTests {
  @Test(arguments: [
    ([2012, 2013, 2014, 2016], "2012–2014, 2016", "2012-2014, 2016"), ([2020], "2020", "2020"),
    ([], "", ""), ([2016, 2015, 2015], "2015–2016", "2015-2016"),
  ])
  func yearsAreToldAsRanges(years: [Int], english: String, vietnamese: String) {
    #expect(Language.english.years(years) == english)
    #expect(Language.vietnamese.years(years) == vietnamese)
  }

  @Test func textIsMadePrintable() {
    #expect("a\u{1B}[31mb".printable == "a\u{FFFD}[31mb")
    #expect("Bến Tre".printable == "Bến Tre")
    #expect("a\nb\u{202E}".printable == "a b\u{FFFD}")
  }
}
