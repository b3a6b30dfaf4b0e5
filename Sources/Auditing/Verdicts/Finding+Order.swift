extension Finding.Exhibit {
  /// Whether it stands before another one; other sources come last.
  fileprivate func isBefore(_ other: Finding.Exhibit) -> Bool {
    func place(_ exhibit: Finding.Exhibit) -> (Int, Int) {
      (exhibit.document ?? .max, exhibit.offsets?.lowerBound ?? exhibit.line ?? 0)
    }
    return place(self) < place(other)
  }
}

extension [Finding.Exhibit] {
  /// By document and place; other sources last, as they came.
  var inOrder: [Finding.Exhibit] { sorted { $0.isBefore($1) } }
}

extension [Finding] {
  /// By document and place of what each is about; those of one place as they came.
  public var inOrder: [Finding] { sorted { $0.focus.isBefore($1.focus) } }
}
