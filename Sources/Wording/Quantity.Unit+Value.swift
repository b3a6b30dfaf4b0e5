public import Figures

extension Quantity.Unit {
  /// A number with the unit: `1,697 million USD`, `3.2%`.
  public func value(_ number: String, in language: Language) -> String {
    if self.name == "percent" { return number + "%" }
    let name = name(in: language).printable
    return name.isEmpty ? number : "\(number) \(name)"
  }
}
