import Figures
import Foundation
import Testing

@testable import Trends

@Suite struct ValueScaleTests {
  @Test(arguments: [
    ([1.0, 2], Indicator.Kind.level, Form.log), ([1, 2], .balance, .level),
    ([0, 2], .money, .level),
    ([-1, 2], .rate, .level), ([1e300, 1e-300], .level, .level), ([least], .level, .log),
  ])
  func form(values: [Double], kind: Indicator.Kind, form: Form) throws {
    #expect(ValueScale(of: try History.ending(values), kind: kind).form == form)
  }

  @Test(arguments: awkward) func valuesReturn(values: [Double]) throws {
    for form in [Form.level, nil] {
      let scale = ValueScale(of: try History.ending(values), kind: .level, form: form)
      for value in values {
        let back = scale.value(at: scale.place(of: value))
        #expect(abs(back - value) <= 1e-12 * abs(value) + 1e-300)
      }
    }
  }

  @Test func missUpwardIsARatio() throws {
    let scale = ValueScale(of: try History.ending([4]), kind: .level)
    #expect(abs(scale.miss(of: log(10), from: 0) - 9) < 1e-12)
    #expect(abs(scale.miss(of: -log(10), from: 0) + log(10)) < 1e-15)
    for miss in [-40.0, -1, 0, 0.5, 0.999, 1, 1.001, 7, 1e9] {
      #expect(
        abs(scale.miss(of: scale.place(missing: 2, by: miss), from: 2) - miss) <= 1e-6 * abs(miss)
          + 1e-15)
    }
  }

  @Test func deviationIsRelativeOnLogarithms() throws {
    let scale = ValueScale(of: try History.ending([40]), kind: .level)
    #expect(abs(scale.deviation(2, at: 40) - 0.05) < 1e-15)
  }
}
