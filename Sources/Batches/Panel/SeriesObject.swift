import Datasets
import Figures

/// A series as a JSON object states it.
struct SeriesObject: Decodable {
  let series: String
  let years: [Number]
  let values: [Number]
  let plan: [String: Number]?
  let indicator: String?
  let kind: String?

  /// A number, null, or something else that stands where a number should.
  enum Number: Decodable {
    case number(Double)
    case null
    case unreadable

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let value = try? container.decode(Double.self), value.isFinite {
        self = .number(value)
      } else {
        self = .unreadable
      }
    }
  }

  /// What the object states of its years.
  struct Numbers {
    let years: [Int]
    let values: [Double?]
    let plans: [Int: Double]
  }

  /// As much of an object as names its series.
  struct Name: Decodable {
    let series: String
  }

  /// The series, on the line given.
  func draft(_ line: Int) throws(SeriesFault) -> SeriesDraft {
    let numbers = try numbers(line)
    guard years.count == values.count else {
      throw .unequalCounts(line: line, years: years.count, values: values.count)
    }
    var draft = SeriesDraft(name: series, line: line)
    draft.indicator = indicator
    draft.kind = kind.flatMap(Indicator.Kind.init)
    if let kind, draft.kind == nil { throw .kind(line: line, found: kind) }
    draft.add(numbers, line: line)
    return draft
  }

  /// - Throws: the first number that is none.
  func numbers(_ line: Int) throws(SeriesFault) -> Numbers {
    var years: [Int] = []
    for (index, number) in self.years.enumerated() {
      guard case .number(let value) = number, let year = Int(exactly: value) else {
        throw .mistyped(line: line, member: "years[\(index)]", expected: .year)
      }
      years.append(year)
    }
    var values: [Double?] = []
    for (index, number) in self.values.enumerated() {
      values.append(try number.value("values[\(index)]", line))
    }
    var plans: [Int: Double] = [:]
    for (text, number) in (plan ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let year = Int(text), String(year) == text else {
        throw .mistyped(line: line, member: "plan.\(text)", expected: .year)
      }
      plans[year] = try number.value("plan.\(text)", line)
    }
    return Numbers(years: years, values: values, plans: plans)
  }
}

extension SeriesObject.Number {
  /// The number, nil for null; throws where there is neither.
  fileprivate func value(_ member: String, _ line: Int) throws(SeriesFault) -> Double? {
    switch self {
    case .number(let value): value
    case .null: nil
    case .unreadable: throw .mistyped(line: line, member: member, expected: .number)
    }
  }
}

extension SeriesDraft {
  /// Adds the years of an object, a plan to the value of its year.
  fileprivate mutating func add(_ numbers: SeriesObject.Numbers, line: Int) {
    var plans = numbers.plans
    for (year, value) in zip(numbers.years, numbers.values) {
      let plan = plans.removeValue(forKey: year)
      add(Point(year: year, line: line, value: value, plan: plan, isTest: false))
    }
    for (year, plan) in plans.sorted(by: { $0.key < $1.key }) {
      add(Point(year: year, line: line, value: nil, plan: plan, isTest: false))
    }
  }
}
