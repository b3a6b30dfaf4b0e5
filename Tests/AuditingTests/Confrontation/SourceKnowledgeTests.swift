import Figures
import Testing

@testable import Auditing

@Suite struct SourceKnowledgeTests {
  private func topic(_ own: Claim) throws -> (Confrontation.Topic, KnownValue) {
    let report = AuditedReport(name: "report.txt", claims: [own])
    let value = try #require(
      KnownValue.all(in: network([own])) { Finding.Exhibit($0, $1, report, 0) }.first)
    return (try #require(Confrontation.Topic(value)), value)
  }

  @Test func knowsWhatSourcesStateAndImply() throws {
    let (topic, wanted) = try topic(claim(1, "800 ha", of: "forest", over: "2023"))
    let witnesses = [
      claim(1, "810 ha", of: "forest", over: "2023", from: "one"),
      claim(1, "920 ha", of: "forest", from: "two"),
      claim(2, "15,0%", .growth, of: "forest", to: 1, from: "two"),
      // Of another indicator, and another place.
      claim(1, "820 ha", of: "guests", over: "2023", from: "three"),
      claim(1, "830 ha", of: "forest", over: "2023", in: "Kon Tum", from: "four"),
    ].map { Witness($0) }
    let found = SourceKnowledge(witnesses, of: [wanted], .sample)[topic]
    #expect(found.map(\.isDerived) == [false, true])
    #expect(found.map { $0.exhibits.map(\.name) } == [["one"], ["two", "two"]])
    #expect(found.allSatisfy { $0.exhibits.allSatisfy { $0.document == nil } })
  }

  @Test func doesNotMixSources() throws {
    let (topic, wanted) = try topic(claim(1, "800 ha", of: "forest", over: "2023"))
    // The level of one and the growth of another imply nothing.
    let witnesses = [
      claim(1, "920 ha", of: "forest", from: "one"),
      claim(1, "15,0%", .growth, of: "forest", from: "two"),
    ].map { Witness($0) }
    #expect(SourceKnowledge(witnesses, of: [wanted], .sample)[topic].isEmpty)
  }
}
