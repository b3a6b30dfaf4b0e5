import Figures
import Testing

@testable import Auditing

@Suite struct PrintedNumberTests {
  @Test(arguments: [
    ("915 triệu USD", "915"), ("1.234,5 tỷ đồng", "1234.5"), ("1,234.5 million USD", "1234.5"),
    ("-5,2%", "5.2"), ("−5,2%", "5.2"), ("+10,16 lần", "10.16"), ("đạt 963,16%", "963.16"),
    ("1234567 ha", "1234567"), ("0,125 ha", "0.125"), ("tăng 8,50%.", "8.50"), ("12.000", "12000"),
    ("quý 3 đạt 45,6 ha", "45.6"), ("5,2%", "-5.2"),
  ])
  func printsItsOwnNumberAsItStands(words: String, number: String) {
    let own = decimal(number)
    #expect(PrintedNumber(words, of: own).printing(own) == words)
  }

  @Test(arguments: [
    ("915 triệu USD", "915", "91.5", "91,5 triệu USD"), ("915 ha", "915", "9150", "9.150 ha"),
    ("1.234,5 ha", "1234.5", "12345.67", "12.345,67 ha"), ("-5,2%", "5.2", "2.5", "-2,5%"),
    ("1,234.5 million USD", "1234.5", "1234567.8", "1,234,567.8 million USD"),
    // Who sets no thousands apart goes on not to.
    ("1234 ha", "1234", "12345", "12345 ha"), ("đạt 963,16%", "963.16", "9631.6", "đạt 9.631,6%"),
    ("0,125 ha", "0.125", "1.25", "1,25 ha"), ("8,5%", "8.5", "8", "8%"),
    ("8,5%", "8.5", "-8.6", "8,6%"),
  ])
  func printsAnotherInItsStyle(words: String, number: String, other: String, text: String) {
    #expect(PrintedNumber(words, of: decimal(number)).printing(decimal(other)) == text)
  }

  @Test(arguments: [
    ("không nêu số", "12.5", "12.5"), ("", "1234", "1234"), ("13 ha", "-12.5", "-12.5"),
    ("12,50 ha", "12.5", "12.5"), ("..,,", "7", "7"),
  ])
  func printsPlainlyWhatTheWordsDoNotHold(words: String, number: String, text: String) {
    #expect(PrintedNumber(words, of: decimal(number)).printing(decimal(number)) == text)
  }
}
