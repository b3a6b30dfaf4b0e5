import Testing

@testable import Trends
@testable import forecast

@Suite struct ExplanationJSONTests {
  @Test func fieldsAndTheirOrder() {
    let disruption = Disruption(
      kind: .levelShift, year: 2011, yearBefore: 2010, value: 40, reference: 118, form: .log,
      change: -1.0818, usual: 0.12, multiple: 9, pValue: 1e-6)
    let explanation = Explanation(
      lastValue: 40, point: 42.5,
      reasons: [
        .init(driver: .lastChanges, change: 3), .init(driver: .recentLevel, change: -0.5),
      ],
      disruptions: [.init(disruption: disruption, counted: -12)],
      scales: [.init(form: .level, weight: 0.3), .init(form: .log, weight: 0.7)])
    #expect(
      explanation.json.line == """
        {"last_value": 40, "point": 42.5, \
        "reasons": [{"driver": "last-changes", "change": 3}, \
        {"driver": "recent-level", "change": -0.5}], \
        "disruptions": [{"kind": "level-shift", "year": 2011, "year_before": 2010, "form": "log", \
        "change": -1.0818, "usual": 0.12, "multiple": 9, "p_value": 1e-06, "counted": -12}], \
        "scales": {"level": 0.3, "log": 0.7}}
        """)
  }

  @Test func whatIsNotKnownIsNull() {
    let disruption = Disruption(
      kind: .lastYear, year: 2011, yearBefore: 2010, value: 4, reference: 1, form: .level,
      change: 3, usual: 0, multiple: nil, pValue: 0.001)
    let explanation = Explanation(
      lastValue: 4, point: .nan, reasons: [],
      disruptions: [.init(disruption: disruption, counted: nil)], scales: [])
    let line = explanation.json.line
    #expect(line.contains("\"point\": null, \"reasons\": []"))
    #expect(line.contains("\"multiple\": null"))
    #expect(line.hasSuffix("\"counted\": null}], \"scales\": {}}"))
  }
}
