import Figures
import Testing

@testable import Auditing

@Suite struct FormulaTextTests {
  typealias Term = Formula.Term

  @Test(
    arguments: [
      ("a = b", .role("b")), ("a=b", .role("b")), (" a  =\tb ", .role("b")),
      ("a = xuất_khẩu.plan2", .role("xuất_khẩu.plan2")),
      ("a = 2.5", .number(Rational(5, over: 2) ?? 0)),
      ("a = b + c - d", .difference(.sum(.role("b"), .role("c")), .role("d"))),
      ("a = b - c + d", .sum(.difference(.role("b"), .role("c")), .role("d"))),
      ("a = b + c * d", .sum(.role("b"), .product(.role("c"), .role("d")))),
      ("a = b / c / d", .quotient(.quotient(.role("b"), .role("c")), .role("d"))),
      ("a = (b + c) * d", .product(.sum(.role("b"), .role("c")), .role("d"))),
      ("a = b * c ^ n", .product(.role("b"), .power(.role("c"), exponent: "n"))),
      ("a = ((b))", .role("b")),
    ] as [(String, Term)])
  func readsTerms(text: String, right: Term) throws {
    #expect(try Formula(text) == Formula(.role("a"), .equal, right))
  }

  @Test(
    arguments: [
      ("=", .equal), ("<=", .atMost), (">=", .atLeast), ("<", .below), (">", .above),
    ] as [(String, Formula.Comparison)])
  func readsComparisons(sign: String, comparison: Formula.Comparison) throws {
    for text in ["a \(sign) b", "a\(sign)b"] {
      #expect(try Formula(text) == Formula(.role("a"), comparison, .role("b")))
    }
  }

  @Test(
    arguments: [
      ("", .comparisons(0)), ("a + b", .comparisons(0)), ("a = b = c", .comparisons(2)),
      ("a < b <= c", .comparisons(2)), ("a =< b", .comparisons(2)), ("a =", .endsEarly),
      ("= a", .unexpected("=", at: 1)), ("a = b +", .endsEarly), ("a = (b", .endsEarly),
      ("a = b ^", .endsEarly), ("a = b)", .unexpected(")", at: 6)),
      ("a = -b", .unexpected("-", at: 5)), ("a = b c", .unexpected("c", at: 7)),
      ("a = b * / c", .unexpected("/", at: 9)), ("a = b ^ 2", .unexpected("2", at: 9)),
      ("a = 1.2.3", .unexpected("1.2.3", at: 5)), ("a = 5.", .unexpected("5.", at: 5)),
      ("a = b; c", .unexpected(";", at: 6)), ("ấy = b ? c", .unexpected("?", at: 8)),
      ("a = ()", .unexpected(")", at: 6)), ("a = (b c)", .unexpected("c", at: 8)),
      ("a = b == c", .comparisons(3)), ("a = ２", .unexpected("２", at: 5)),
    ] as [(String, Formula.SyntaxFault)])
  func tellsWhatIsWrongAndWhere(text: String, fault: Formula.SyntaxFault) {
    #expect(throws: fault) { try Formula(text) }
  }

  @Test(arguments: [" + 1", " * (2)", " / b"])
  func refusesChainsThatWouldNestTooDeep(link: String) {
    let text = "a = b" + String(repeating: link, count: 100_000)
    #expect(throws: Formula.SyntaxFault.tooLong(most: 256)) { try Formula(text) }
  }

  @Test func refusesToDivideByZero() {
    #expect(throws: Formula.SyntaxFault.unexpected("0", at: 9)) { try Formula("a = b / 0") }
    #expect((try? Formula("a = b / 0.5")) != nil)
  }

  @Test(arguments: [(1, nil), (50, nil), (51, 55)] as [(Int, Int?)])
  func nestsBracketsAsDeepAsIsSafe(depth: Int, place: Int?) {
    let (opening, closing) = (
      String(repeating: "(", count: depth), String(repeating: ")", count: depth)
    )
    let text = "a = \(opening)b\(closing)"
    if let place {
      #expect(throws: Formula.SyntaxFault.unexpected("(", at: place)) { try Formula(text) }
    } else {
      #expect((try? Formula(text)) == Formula(.role("a"), .equal, .role("b")))
    }
  }

  @Test(arguments: ["+", "-", "*", "/"])
  func takesLongChainsOrRefusesThem(sign: String) {
    let long = "a = " + String(repeating: "b \(sign) ", count: 20_000) + "c"
    let short = "a = " + String(repeating: "b \(sign) ", count: 60) + "c"
    #expect((try? Formula(short))?.roles == ["a", "b", "c"])
    #expect(throws: Formula.SyntaxFault.self) { try Formula(long) }
  }
}
