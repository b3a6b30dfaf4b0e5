import Figures

extension Claim {
  /// The same claim with some things changed.
  func with(
    _ statement: Statement? = nil, direction: Direction? = nil, priceBasis: String? = nil,
    upper: Decimal? = nil
  ) -> Claim {
    Claim(
      statement ?? self.statement, id: id, of: of, direction: direction ?? self.direction,
      priceBasis: priceBasis ?? self.priceBasis, scope: scope, definition: definition,
      territory: territory, confidence: confidence, cell: cell, upper: upper ?? self.upper)
  }

  /// The same claim with another number, below zero where its own is.
  func replacing(_ decimal: Decimal, in unit: Quantity.Unit? = nil) -> Claim {
    let old = statement.quantity
    let quantity = Quantity(
      old.decimal.value.isNegative ? decimal.negated : decimal, unit ?? old.unit,
      approximation: old.approximation)
    return with(statement.with(quantity))
  }

  /// The same claim going the other way.
  var turned: Claim {
    switch direction {
    case .up: with(direction: .down)
    case .down: with(direction: .up)
    case .none: self
    }
  }
}
