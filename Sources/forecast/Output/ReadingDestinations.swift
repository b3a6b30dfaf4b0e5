import Pages

/// Where the pieces of a reading go: the answer, and the page if one is asked for.
struct ReadingDestinations {
  let answer: Destination.Stream
  let page: Destination.Stream?
  private var isBegun = false

  init(answer: Destination.Stream, page: Destination.Stream?) {
    self.answer = answer
    self.page = page
  }

  /// Writes what stands before the first document.
  mutating func begin(_ reading: ReportReading) throws(OutputFailure) {
    try answer.write(reading.form.opening)
    try page?.write(reading.page.opening)
  }

  /// Writes the pieces of a document.
  mutating func write(
    _ pieces: ReportReading.Pieces, of reading: ReportReading
  ) throws(OutputFailure) {
    let text = try answer.unwrap(pieces.text)
    if !text.isEmpty {
      try answer.write(isBegun ? reading.form.separator + text : text)
      isBegun = true
    }
    try page?.write(pieces.section)
  }

  /// Writes what stands after the last document.
  func end(_ reading: ReportReading, _ tally: ReadingTally) throws(OutputFailure) {
    try answer.write(reading.form.closing)
    try page?.write(
      reading.page.closing(documents: tally.documents, figures: tally.figures))
  }
}
