import Testing

@testable import Documents

@Suite struct PartParserTests {
  private final class Log: MarkupReceiver {
    var events: [String] = []

    func start(_ name: String, _ attributes: [String: String]) {
      let pairs = attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
      events.append("<\(name)\(pairs.joined())")
    }

    func end(_ name: String) { events.append(">\(name)") }
    func characters(_ piece: String) { events.append(piece) }
  }

  private func events(
    _ xml: String, limit: Int = 1000, isLenient: Bool = false
  ) throws(DocumentFault) -> String {
    let log = Log()
    try PartParser(
      format: .xlsx, attributes: ["r", "t"], limit: limit, isLenient: isLenient
    ).parse(Array(xml.utf8), of: "p.xml", into: log)
    return log.events.joined(separator: " ")
  }

  @Test func namesComeWithoutPrefixes() throws {
    #expect(
      try events("<?xml version='1.0'?><w:a xmlns:w='u' r='1' w:t='&lt;2' x='3'>b&#233;<c/></w:a>")
        == "<a r=1 t=<2 b é <c >c >a")
    #expect(try events("\u{FEFF}<a><![CDATA[<b>]]></a>") == "<a <b> >a")
  }

  static let bomb =
    "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'>"
    + (0..<9).map {
      "<!ENTITY b\($0) '\(String(repeating: $0 == 0 ? "&b;" : "&b\($0 - 1);", count: 10))'>"
    }
    .joined() + "]><a>&b8;</a>"

  @Test(arguments: [
    (bomb, DocumentFault.damaged(.xlsx, detail: "DOCTYPE, p.xml")),
    (
      "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
      .damaged(.xlsx, detail: "DOCTYPE, p.xml")
    ),
    ("", .damaged(.xlsx, detail: "p.xml")), ("<a>", .damaged(.xlsx, detail: "p.xml")),
    ("<a>&b;</a>", .damaged(.xlsx, detail: "p.xml")), ("a", .damaged(.xlsx, detail: "p.xml")),
    ("<a \(crowd(20_001))/>", .damaged(.xlsx, detail: "p.xml")),
    ("<a \(crowd(257))/>", .nestsTooFar(limit: 256)),
    (
      String(repeating: "<a>", count: 257) + String(repeating: "</a>", count: 257),
      .nestsTooFar(limit: 256)
    ),
    (
      "<a>" + String(repeating: "<b/>", count: 1000) + "</a>",
      .unfoldsTooFar(limit: 1000)
    ),
  ])
  func whatIsNoPartIsRefused(xml: String, fault: DocumentFault) {
    #expect(throws: fault) { try events(xml) }
  }

  private static func crowd(_ count: Int) -> String {
    (0..<count).map { "a\($0)=''" }.joined(separator: " ")
  }

  @Test func faultsMayBePassedOver() throws {
    #expect(
      try events("<!DOCTYPE html PUBLIC 'x' 'http://x'><a>b\u{1}</c>d", isLenient: true)
        .hasPrefix("<a b"))
  }
}
