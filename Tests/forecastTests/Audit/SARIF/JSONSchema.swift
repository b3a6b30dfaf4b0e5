import Foundation

/// Checks JSON against a schema, by the keywords that the schema of SARIF uses.
struct JSONSchema {
  private let root: [String: Any]

  init(_ data: Data) throws {
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What is wrong with a value, each with its place; empty if nothing is.
  func faults(of value: Any) -> [String] { faults(of: value, root, at: "") }

  private func faults(of value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let definition = (root["definitions"] as? [String: Any])?[name] as? [String: Any]
      else { return ["\(place): no definition of \(name)"] }
      return faults(of: value, definition, at: place)
    }
    var faults: [String] = []
    if let type = schema["type"] as? String, !Self.isOf(type, value) {
      faults.append("\(place): no \(type)")
    }
    if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") {
      faults.append("\(place): \(value) is none of \(allowed)")
    }
    if let minimum = schema["minimum"] as? Int, let number = value as? Int, number < minimum {
      faults.append("\(place): \(number) is below \(minimum)")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(place): \(text) is not of the form \(pattern)")
    }
    if let format = schema["format"] as? String, let text = value as? String,
      !Self.isAddress(text, absolute: format == "uri")
    {
      faults.append("\(place): \(text) is no \(format)")
    }
    if let members = value as? [String: Any] { faults += self.faults(members, schema, at: place) }
    if let items = value as? [Any] { faults += self.faults(items, schema, at: place) }
    return faults
  }

  private func faults(
    _ members: [String: Any], _ schema: [String: Any], at place: String
  ) -> [String] {
    let known = schema["properties"] as? [String: [String: Any]] ?? [:]
    let required = schema["required"] as? [String] ?? []
    var faults = required.filter { members[$0] == nil }.map { "\(place): \($0) is missing" }
    let alternatives = (schema["anyOf"] as? [[String: [String]]] ?? []).compactMap {
      $0["required"]
    }
    if !alternatives.isEmpty,
      !alternatives.contains(where: { $0.allSatisfy { members[$0] != nil } })
    {
      faults.append("\(place): none of \(alternatives)")
    }
    for (name, value) in members {
      if let schema = known[name] ?? schema["additionalProperties"] as? [String: Any] {
        faults += self.faults(of: value, schema, at: "\(place)/\(name)")
      } else if schema["additionalProperties"] as? Bool == false {
        faults.append("\(place): \(name) is not known")
      }
    }
    return faults
  }

  private func faults(_ items: [Any], _ schema: [String: Any], at place: String) -> [String] {
    var faults: [String] = []
    if let least = schema["minItems"] as? Int, items.count < least {
      faults.append("\(place): fewer than \(least)")
    }
    if schema["uniqueItems"] as? Bool == true, Set(items.map { "\($0)" }).count < items.count {
      faults.append("\(place): items are repeated")
    }
    if let schema = schema["items"] as? [String: Any] {
      for (index, item) in items.enumerated() {
        faults += self.faults(of: item, schema, at: "\(place)/\(index)")
      }
    }
    return faults
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "boolean": value is Bool
    default: false
    }
  }

  private static func isAddress(_ text: String, absolute: Bool) -> Bool {
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
      !text.contains(where: { "<>\"{}|\\^`[]".contains($0) }), let url = URLComponents(string: text)
    else { return false }
    return !absolute || url.scheme != nil
  }
}
