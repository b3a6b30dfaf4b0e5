import Figures
import Wording

extension SourceList {
  /// The marks of documents, each a link to its line in the list.
  mutating func references(_ citations: [Citation]) -> HTML {
    let numbers = numbers(citations)
    guard !numbers.isEmpty else { return HTML() }
    return HTML(.span, .class("refs")) {
      for number in numbers { HTML(.a, .anchor("source\(number)")) { "[\(number)]" } }
    }
  }

  /// The list: title, date and address of each document; a link where the address is one of the web.
  func list(in language: Language) -> HTML {
    HTML(.ol, .class("sources")) {
      for (index, citation) in citations.enumerated() {
        let date = citation.dateText(in: language)
        HTML(.li, .id("source\(index + 1)")) {
          if citation.isOnWeb {
            HTML(.a, .address(citation.address ?? "")) { citation.name }
          } else {
            citation.name
          }
          if !date.isEmpty { ", \(date)" }
          if let address = citation.address, !address.isEmpty, address != citation.name {
            // On paper a link leads nowhere.
            HTML(.span, .class(citation.isOnWeb ? "address printed" : "address")) {
              " \(address)"
            }
          }
        }
      }
    }
  }
}

extension Citation {
  /// Whether its address is one that a page may link.
  fileprivate var isOnWeb: Bool { HTML.Attribute.address(address ?? "").isTold }
}
