import Figures
import Testing

@Suite struct ProvinceTests {
  @Test func oneNameMayCoverTwoAreas() {
    let former = Province(name: "Gia Lai", territory: .former, successor: "Gia Lai")
    let today = Province(
      name: "Gia Lai", territory: .today, predecessors: ["Gia Lai", "Bình Định"])
    #expect(former != today)
    #expect(Set([former, today]).count == 2)
    #expect(today.isMerged)
    #expect(!former.isMerged)
  }

  @Test func isItsNameOnItsMap() {
    #expect(
      Province(name: "Huế", territory: .today, code: "46", predecessors: ["Thừa Thiên Huế"])
        == Province(name: "Huế", territory: .today))
    #expect(!Province(name: "Huế", territory: .today, predecessors: ["Thừa Thiên Huế"]).isMerged)
  }
}
