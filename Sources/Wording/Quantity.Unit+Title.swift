public import Figures

extension Quantity.Unit {
  /// The unit as a title: `million USD`, `nghìn con`.
  public func title(in language: Language) -> String {
    switch language {
    case .english: name(in: .english).printable
    case .vietnamese: vietnamese.printable
    }
  }

  /// A number with the unit: `1,697 million USD`, `3.2%`.
  public func value(_ number: String, in language: Language) -> String {
    if self.name == "percent" { return number + "%" }
    if self.name == "index" { return number }
    let title = title(in: language)
    return title.isEmpty ? number : "\(number) \(title)"
  }

  /// The name in Vietnamese, also for counted things, which have no entry among the units.
  private var vietnamese: String {
    if let name = Self.others[name] { return name }
    guard name.hasPrefix("count:") else { return name(in: .vietnamese) }
    var words = name.dropFirst(6).split(separator: " ")[...]
    let magnitude = words.first.flatMap { Self.magnitudes[$0] }
    if magnitude != nil { words.removeFirst() }
    let thing = words.joined(separator: " ")
    return [magnitude, Self.things[thing] ?? thing].compactMap { $0 }.joined(separator: " ")
  }

  private static let magnitudes: [Substring: String] = [
    "thousand": "nghìn", "million": "triệu", "billion": "tỷ",
  ]

  private static let things = [
    "animals": "con", "communes": "xã", "cooperatives": "hợp tác xã", "enterprises": "doanh nghiệp",
    "farms": "trang trại", "fruits": "quả", "households": "hộ", "markets": "chợ",
    "offices": "tòa soạn", "people": "người", "projects": "dự án", "workers": "lao động",
  ]

  private static let others = [
    "index": "chỉ số", "points": "điểm", "rank": "thứ hạng",
    "beds per 10,000 people": "giường bệnh/vạn dân", "doctors per 10,000 people": "bác sĩ/vạn dân",
    "million VND per worker": "triệu đồng/lao động",
    "thousand VND per person per month": "nghìn đồng/người/tháng",
  ]
}
