import Figures
import Testing
import Wording

@Suite struct RequestFaultTests {
  @Test(arguments: [RequestFault.unreadablePlan("12 tỷ", unit: Samples.unit), .nothingListed])
  func everyCaseIsWorded(fault: RequestFault) {
    checkWholeSentence { fault.sentence(in: $0) }
  }
}
