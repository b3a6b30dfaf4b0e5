/// The lines right above a table that tell what it is about.
enum TableCaption {
  /// The characters that a line with a unit, or with a title, may have.
  static let longestUnit = 80
  private static let longestTitle = 300

  /// Whether a line is no more than a unit: "Đơn vị tính: tấn".
  static func isUnit(_ line: String) -> Bool {
    guard line.unicodeScalars.count <= longestUnit else { return false }
    let words = line.lowercased().drop { !$0.isLetter }
    let starts = ["đơn vị tính", "đơn vị:", "đvt", "đv tính", "unit:", "units:"]
    return starts.contains { words.hasPrefix($0) }
  }

  /// Whether a line is the title of a table by its words: "Bảng 1. Xuất khẩu năm 2024".
  static func isTitle(_ line: String) -> Bool {
    guard line.unicodeScalars.count <= longestTitle else { return false }
    let words = line.lowercased().split(separator: " ", maxSplits: 3)
    guard let first = words.first, ["bảng", "biểu", "phụ", "table"].contains(first) else {
      return false
    }
    return words.dropFirst().prefix(2).contains { $0.first?.isNumber == true }
  }

  /// Takes title and unit off the end of what was read so far, as one line.
  ///
  /// - Parameter lowest: the first block that may be taken.
  static func take(from blocks: inout [PageBlock], downTo lowest: Int = 0) -> String {
    var lines: [String] = []
    func take(where fits: (PageBlock) -> Bool) {
      guard blocks.count > lowest, let last = blocks.last, last.table == nil, fits(last) else {
        return
      }
      lines.insert(last.text, at: 0)
      blocks.removeLast()
    }
    take { isUnit($0.text) }
    take { $0.role == .caption || isTitle($0.text) }
    return lines.joined(separator: " ")
  }
}
