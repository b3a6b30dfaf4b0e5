/// The columns and the response of a least-squares problem as they are solved: rows multiplied by
/// the roots of their weights, columns and response by powers of two that bring the largest
/// magnitude of each into [1/2, 1).
///
/// The powers change no digit; the weighting is rounded to double-double.
struct ScaledDesign {
  let rows: Int
  private(set) var columns: Int
  private(set) var high: [Double]
  private(set) var low: [Double]?
  /// The power of two by which each column was multiplied.
  private(set) var powers: [Double]
  let response: [DoubleDouble]
  /// The power of two by which the response was multiplied.
  let responsePower: Double

  init(_ design: DesignMatrix, response: [DoubleDouble], weights: [Double]?) {
    rows = design.rows
    columns = design.columns
    high = design.high
    low = design.low
    var response = response
    if let weights {
      let roots = weights.map { DoubleDouble($0).squareRoot() }
      Self.weight(&high, &low, by: roots)
      for i in response.indices { response[i] *= roots[i] }
    }
    responsePower = Self.power(of: response.map(\.high))
    for i in response.indices { response[i] = response[i].scaled(by: responsePower) }
    self.response = response
    powers = Array(repeating: 1, count: columns)
    scaleColumns()
  }

  private static func weight(
    _ high: inout [Double], _ low: inout [Double]?, by roots: [DoubleDouble]
  ) {
    var rest = low ?? Array(repeating: 0, count: high.count)
    for index in high.indices {
      let value = DoubleDouble(high: high[index], low: rest[index]) * roots[index % roots.count]
      high[index] = value.high
      rest[index] = value.low
    }
    low = rest
  }

  private mutating func scaleColumns() {
    for j in 0..<columns {
      let range = j * rows..<(j + 1) * rows
      let power = Self.power(of: high[range])
      powers[j] = power
      guard power != 1 else { continue }
      for index in range {
        high[index] *= power
        low?[index] *= power
      }
    }
  }

  /// The power of two that brings the largest magnitude into [1/2, 1), or as near as doubles reach.
  static func power(of values: some Collection<Double>) -> Double {
    let magnitude = values.reduce(0) { max($0, $1.magnitude) }
    guard magnitude > 0 else { return 1 }
    let exponent = max(-1000, min(1000, -Int(magnitude.exponent) - 1))
    return Double(sign: .plus, exponent: exponent, significand: 1)
  }

  /// The columns rounded to double.
  var matrix: Matrix { Matrix(rows: rows, columns: columns, elements: high) }

  /// The design of some of the columns, in the order given.
  func selecting(columns indices: [Int]) -> ScaledDesign {
    var selected = self
    selected.columns = indices.count
    selected.high = indices.flatMap { high[$0 * rows..<($0 + 1) * rows] }
    selected.low = low.map { low in indices.flatMap { low[$0 * rows..<($0 + 1) * rows] } }
    selected.powers = indices.map { powers[$0] }
    return selected
  }
}
