import Figures
import Testing
import Wording

@Suite struct RequestFaultTests {
  @Test(arguments: [
    RequestFault.unreadablePlan("12 tỷ", unit: Samples.unit), .nothingListed, .nothingPlanned,
    .unknownCommand("lst", nearest: ["list"]), .unknownCommand("x", nearest: []),
    .planBelowZero("-5"), .unknownModel("thta", nearest: ["theta"], all: ["drift", "theta"]),
    .unknownModel("x", nearest: [], all: ["drift", "theta"]), .unreadableChance("150%"),
    .nothingKnown(province: "Hà Nam"), .nothingEnds(in: 2030, others: [2015, 2016, 2024]),
  ])
  func everyCaseIsWorded(fault: RequestFault) {
    checkWholeSentence { fault.sentence(in: $0) }
  }
}
