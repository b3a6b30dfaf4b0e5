import Figures

/// What other sources state and imply of the amounts that reports under audit speak of.
struct SourceKnowledge {
  private var values: [Confrontation.Topic: [KnownValue]] = [:]

  /// - Parameter wanted: only sources on the indicators and places of these are looked into.
  init(_ witnesses: [Witness], of wanted: [KnownValue], _ auditor: Auditor) {
    let places = Set(wanted.map { Place($0.key.subject.indicator, $0.key.subject.region) })
    var sources: [Source: [Claim]] = [:]
    var order: [Source] = []
    for witness in witnesses {
      let statement = witness.claim.statement
      guard places.contains(Place(statement.indicator, statement.region)) else { continue }
      let source = Source(
        title: statement.citation.title, address: statement.citation.address,
        date: statement.citation.date)
      if sources[source] == nil { order.append(source) }
      sources[source, default: []].append(witness.claim)
    }
    for source in order {
      var builder = NetworkBuilder(rules: auditor.rules, indicator: auditor.indicator)
      let network = builder.build(sources[source] ?? [])
      for value in KnownValue.all(in: network, exhibit: { Finding.Exhibit(witness: $0, $1) }) {
        guard let topic = Confrontation.Topic(value) else { continue }
        values[topic, default: []].append(value)
      }
    }
  }

  subscript(_ topic: Confrontation.Topic) -> [KnownValue] { values[topic] ?? [] }

  private struct Place: Hashable {
    let indicator: String
    let region: String

    init(_ indicator: String, _ region: String) {
      self.indicator = indicator
      self.region = region
    }
  }

  private struct Source: Hashable {
    let title: String
    let address: String?
    let date: String
  }
}
