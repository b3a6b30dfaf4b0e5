import Figures

extension Phrase {
  /// How many figures a document states.
  public func figures(_ count: Int) -> String {
    count == 0
      ? language.say("no figures", "không có số liệu")
      : language.count(count, "figure", "figures", "số liệu")
  }

  /// What was read, and what was not: `5 documents, 118 figures; 1 file was not read.`
  public func readingSummary(
    documents: Int, figures count: Int, faults: Int, otherFiles: Int = 0
  ) -> String {
    let read = language.count(documents, "document", "documents", "văn bản")
    let missed = language.count(faults, "file was", "files were", "tệp")
    let others = language.count(otherFiles, "other file was", "other files were", "tệp khác")
    let parts = [
      "\(read), \(figures(count))",
      faults == 0 ? nil : language.say("\(missed) not read", "\(missed) không đọc được"),
      otherFiles == 0
        ? nil : language.say("\(others) passed over", "\(others) không phải báo cáo được bỏ qua"),
    ]
    return parts.compactMap { $0 }.joined(separator: "; ") + "."
  }

  /// That a figure belongs to another: `of figure 3`.
  public func belongs(to id: Int) -> String {
    language.say("of figure \(id)", "của số liệu \(id)")
  }

  /// How sure a reading is.
  public func certainty(_ fraction: Double) -> String {
    let percent = Precision(places: 0).text(fraction * 100, in: language) + "%"
    return language.say("\(percent) sure", "chắc \(percent)")
  }

  /// What a page of documents with their figures is called.
  public var readingTitle: String {
    language.say("Figures that the documents state", "Số liệu nêu trong văn bản")
  }

  /// Where the link of a marked figure leads.
  public func toReading(of id: Int) -> String {
    language.say("what figure \(id) says", "nội dung số liệu \(id)")
  }

  /// Where the link of a reading leads.
  public func toPlace(of id: Int) -> String {
    language.say("figure \(id) in the text", "số liệu \(id) trong văn bản")
  }
}
