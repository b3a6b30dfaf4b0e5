import Figures
import Testing

@testable import Auditing

@Suite struct SlipModelTests {
  private let model = SlipModel(hasDirection: false)

  /// What was meant, what is printed, and how that came about.
  @Test(
    arguments: [
      ("915", "975", .substitution), ("8.5", "8.3", .substitution), ("0.52", "0.92", .substitution),
      ("1234.5", "1324.5", .transposition), ("12.5", "15.2", .transposition),
      ("91.5", "915", .decimalMark), ("915", "91.5", .decimalMark),
      ("1.234", "123.4", .decimalMark),
      ("915", "9150", .decimalMark), ("4.07", "40.7", .decimalMark), ("1500", "1.5", .unit),
      ("915", "9155", .insertion), ("12.5", "12.55", .insertion), ("12.5", "112.5", .insertion),
      ("1234", "124", .deletion), ("12.34", "12.4", .deletion), ("12.34", "12.3", .deletion),
      // Left out right before the decimal mark.
      ("123.5", "12.5", .deletion), ("105.5", "10.5", .deletion), ("12.5", "1.5", .deletion),
    ] as [(String, String, Slip)])
  func reachesWhatWasMeant(meant: String, printed: String, slip: Slip) {
    let found = model.candidates(for: decimal(printed)).filter {
      $0.decimal.value == decimal(meant).value
    }
    #expect(found.contains { $0.slip == slip }, "\(found)")
    #expect(found.allSatisfy { $0.likelihood > 0 })
  }

  /// Every print that one slip of the hand makes of a number leads back to it.
  @Test(arguments: ["1234", "105.5", "12.34", "0.75", "99", "1000", "7.0", "31.415"])
  func leadsBackFromEverySlip(text: String) {
    let meant = decimal(text)
    let digits = Array(text)
    var prints: Set<String> = []
    for (index, character) in digits.enumerated() where character != "." {
      for digit in "0123456789" {
        prints.insert(digits.replacing(index...index, with: [digit]))
        prints.insert(digits.replacing(index..<index, with: [digit]))
        prints.insert(digits.replacing((index + 1)..<(index + 1), with: [digit]))
      }
      prints.insert(digits.replacing(index...index, with: []))
    }
    var plain = digits.filter { $0 != "." }
    for index in plain.indices.dropFirst() {
      plain.swapAt(index, index - 1)
      let point = digits.firstIndex(of: ".") ?? digits.count
      prints.insert(
        String(plain[..<point]) + (point < digits.count ? "." : "") + String(plain[point...]))
      plain.swapAt(index, index - 1)
    }
    // Nobody prints a number with a zero before its first digit.
    let printable = prints.filter { print in
      Decimal(plain: print).map { $0.plain == print && $0 != meant } == true
        && !(print.first == "0" && print.dropFirst().first?.isNumber == true)
    }
    #expect(printable.count > 30)
    for print in printable {
      let reached = model.candidates(for: decimal(print)).contains { $0.decimal == meant }
      #expect(reached, "\(print) for \(text)")
    }
  }

  /// What is printed of one number is at most one thing at a time.
  @Test(arguments: ["47", "915", "8.5", "12.34"])
  func likelihoodsOfThePrintsOfANumberComeToAtMostOne(text: String) {
    let meant = decimal(text)
    let prints = Set(model.candidates(for: meant).map(\.decimal))
    let sum = prints.reduce(0.0) { sum, print in
      model.candidates(for: print).filter { $0.decimal == meant }
        .reduce(sum) { $0 + $1.likelihood }
    }
    #expect(sum > 0.6 && sum <= 1.02, "\(sum)")
  }

  @Test func prefersDigitsThatLookAlike() throws {
    let found = model.candidates(for: decimal("8"))
    let (three, four) = (
      try #require(found.first { $0.decimal == Decimal(3) }),
      try #require(found.first { $0.decimal == Decimal(4) })
    )
    #expect(three.likelihood > four.likelihood)
  }

  @Test func turnsOnlyWhatHasADirection() {
    let turned = SlipModel(hasDirection: true).candidates(for: decimal("5.2")).filter(
      \.turnsDirection)
    #expect(turned.map(\.slip) == [.direction])
    #expect(turned.map(\.decimal) == [decimal("5.2")])
    #expect(model.candidates(for: decimal("5.2")).allSatisfy { !$0.turnsDirection })
  }

  @Test(arguments: ["0", "7", "0.0", "1e36", "1e-36", "1e20"])
  func takesEveryNumber(text: String) {
    #expect(!model.candidates(for: decimal(text)).isEmpty)
  }

  @Test func slipsOfTheHandAreTheUsualOnes() {
    let ranked = Slip.allCases.sorted { $0.prior > $1.prior }
    #expect(ranked.first == .substitution)
    #expect(ranked.last == .other)
    let sum = ranked.reduce(0) { $0 + $1.prior }
    #expect((sum - 1).magnitude < 0.1)
  }
}

extension [Character] {
  fileprivate func replacing(_ range: some RangeExpression<Int>, with other: [Character]) -> String
  {
    var copy = self
    copy.replaceSubrange(range, with: other)
    return String(copy)
  }
}
