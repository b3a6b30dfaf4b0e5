import Glibc
import Tables
import TestSupport
import Testing

@testable import Batches

@Suite struct PanelChunksTests {
  @Test(
    "Chunks hold every series once, in order, and no more than asked for", arguments: [1, 3, 64])
  func chunks(size: Int) throws {
    for count in [0, 1, 3, 100] {
      var text = "series,year,value\n"
      for series in 0..<count { text += "\(series),2020,1\n\(series),2021,2\n" }
      try withTemporaryFolder { folder in
        try ByteSink(path: "\(folder)/panel").write(Bytes(copying: Array(text.utf8)))
        let panel = try PanelReader(ByteSource(path: "\(folder)/panel"))
        let chunks = Array(PanelChunks(of: panel, size: size))
        #expect(chunks.allSatisfy { 1...size ~= $0.entries.count && $0.failure == nil })
        let names = chunks.flatMap(\.entries).map { words($0).prefix { $0 != " " } }
        #expect(names.map(String.init) == (0..<count).map(String.init))
      }
    }
  }

  @Test("What was read before the system refused to read on is handed over")
  func failure() throws {
    // A pipe that does not wait refuses to be read while it is empty.
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0)
    defer { for end in ends { close(end) } }
    let text = Array("series,year,value\na,2020,1\nb,2020,1\n".utf8)
    #expect(write(ends[1], text, text.count) == text.count)
    let panel = try PanelReader(ByteSource(descriptor: ends[0]))
    let chunks = Array(PanelChunks(of: panel))
    #expect(chunks.flatMap(\.entries).map(words) == ["a 2020=1.0"])
    #expect(chunks.compactMap(\.failure) == [.file(FileFault(.read, path: nil, code: EAGAIN))])
    #expect(chunks.last?.failure != nil)
  }
}
