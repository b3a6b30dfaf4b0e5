import Foundation
import Testing

@testable import Datasets

@Suite("NameIndex")
struct NameIndexTests {
  private var index: NameIndex<Int> {
    var index = NameIndex<Int>()
    index.add(1, names: ["Bến Tre", "BẾN-TRE", ""])
    index.add(2, names: ["Bến Cát"])
    index.add(3, names: ["Industrial output", "output"])
    index.add(4, names: ["Output"])
    return index
  }

  @Test("a name is found in any case, marks and form, once")
  func findsFolded() {
    for name in ["ben tre", "Bến Tre".decomposedStringWithCanonicalMapping, " BEN  TRE "] {
      #expect(index.matches(name) == [1])
    }
    #expect(index.matches("OUTPUT") == [3, 4])
    #expect(index.matches("") == [] && index.matches("Ben") == [])
  }

  @Test("what comes near is found, nearest first, each once")
  func findsNear() {
    #expect(index.nearest(to: "Ben Tra", limit: 3).first == 1)
    #expect(index.nearest(to: "Bne Tre", limit: 3) == [1])
    #expect(index.nearest(to: "industrial", limit: 3) == [3])
    #expect(index.nearest(to: "xyzxyz", limit: 3).isEmpty)
    #expect(index.nearest(to: "", limit: 3).isEmpty)
    #expect(index.nearest(to: "outputs", limit: 1).count == 1)
  }
}
