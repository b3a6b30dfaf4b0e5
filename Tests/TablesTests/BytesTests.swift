import Testing

@testable import Tables

@Suite struct BytesTests {
  @Test func partsShareTheirBytes() {
    let bytes = Bytes(copying: [1, 2, 3, 4])
    let part = bytes[1..<3]
    #expect(part.count == 2)
    #expect(part.withUnsafeBytes { Array($0) } == [2, 3])
    #expect(
      bytes.withUnsafeBytes { $0.baseAddress.map { $0 + 1 } }
        == part.withUnsafeBytes { $0.baseAddress })
    #expect(part[2..<2].isEmpty)
  }

  @Test func orderIsByteByByte() {
    let sorted = [[], [0], [0, 255], [1], [1, 1], [200]] as [[UInt8]]
    for (i, a) in sorted.enumerated() {
      for (j, b) in sorted.enumerated() {
        #expect((Bytes(copying: a) < Bytes(copying: b)) == (i < j))
        #expect((Bytes(copying: a) == Bytes(copying: b)) == (i == j))
      }
    }
  }

  @Test func aConstantIsNotCopied() {
    let constant = UnsafeMutableRawBufferPointer.allocate(byteCount: 3, alignment: 1)
    defer { constant.deallocate() }
    constant.copyBytes(from: [7, 8, 9])
    let bytes = Bytes(constant: UnsafeRawBufferPointer(constant))
    #expect(
      bytes[2..<3].withUnsafeBytes { $0.baseAddress }
        == UnsafeRawPointer(constant.baseAddress).map { $0 + 2 })
    #expect(Bytes() == Bytes(copying: []))
  }
}
