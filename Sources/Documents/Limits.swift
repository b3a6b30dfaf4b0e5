/// How much of a file is taken before it is refused, whatever it claims to be.
public struct Limits: Hashable, Sendable {
  /// The bytes of a file.
  public var file: Int
  /// The bytes of a web page.
  public var page: Int
  /// The bytes that the parts of a container unfold to, all together.
  public var unfolded: Int
  /// The code points of a document's text.
  public var text: Int
  /// The paragraphs, or the cells, that a page or a table is made of.
  public var parts: Int
  /// The seconds that another program may take over a file.
  public var seconds: Int
  /// The bytes of memory that it may take.
  public var memory: Int
  /// The bytes that it may write.
  public var output: Int

  public init(
    file: Int = 64 << 20, page: Int = 16 << 20, unfolded: Int = 256 << 20, text: Int = 32 << 20,
    parts: Int = 1 << 20,
    seconds: Int = 20, memory: Int = 1 << 30, output: Int = 64 << 20
  ) {
    precondition(
      file > 0 && page > 0 && unfolded > 0 && text > 0 && parts > 0 && seconds > 0 && memory > 0
        && output > 0,
      "A limit lets something through.")
    self.file = file
    self.page = page
    self.unfolded = unfolded
    self.text = text
    self.parts = parts
    self.seconds = seconds
    self.memory = memory
    self.output = output
  }

  /// The elements of the XML of a part: a cell has a few, a word of a page one.
  var elements: Int { parts.multipliedReportingOverflow(by: 4).overflow ? .max : parts * 4 }

  /// 64 MB of file, 16 MB of page, 256 MB unfolded, 32 million code points of text, a million
  /// parts; 20 seconds, 1 GB of memory and 64 MB of output for another program.
  public static let standard = Limits()
}
