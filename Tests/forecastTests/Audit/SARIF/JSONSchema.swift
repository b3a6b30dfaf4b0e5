import Foundation
import Testing

/// Checks JSON against a schema, by the keywords that the schema of SARIF uses.
struct JSONSchema {
  private let root: [String: Any]

  /// Every keyword that is heeded; the last three demand nothing.
  private static let keywords: Set<String> = [
    "type", "enum", "minimum", "maximum", "pattern", "format", "properties", "required", "anyOf",
    "additionalProperties", "items", "minItems", "uniqueItems", "default", "definitions",
    "$comment",
  ]

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
    var faults = schema.keys.filter { !Self.keywords.contains($0) }
      .map { "\(place): the keyword \($0) is not heeded" }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { Self.isOf($0, value) }) {
      faults.append("\(place): no \(types.joined(separator: " or "))")
    }
    if let number = value as? NSNumber { faults += Self.faults(number, schema, at: place) }
    if let text = value as? String { faults += Self.faults(text, schema, at: place) }
    if let members = value as? [String: Any] { faults += self.faults(members, schema, at: place) }
    if let items = value as? [Any] { faults += self.faults(items, schema, at: place) }
    return faults
  }

  private static func faults(
    _ number: NSNumber, _ schema: [String: Any], at place: String
  ) -> [String] {
    var faults: [String] = []
    if let least = schema["minimum"] as? Double, number.doubleValue < least {
      faults.append("\(place): \(number) is below \(least)")
    }
    if let most = schema["maximum"] as? Double, number.doubleValue > most {
      faults.append("\(place): \(number) is above \(most)")
    }
    return faults
  }

  private static func faults(
    _ text: String, _ schema: [String: Any], at place: String
  ) -> [String] {
    var faults: [String] = []
    if let allowed = schema["enum"] as? [String], !allowed.contains(text) {
      faults.append("\(place): \(text) is none of \(allowed)")
    }
    if let pattern = schema["pattern"] as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(place): \(text) is not of the form \(pattern)")
    }
    if let format = schema["format"] as? String, !isAddress(text, absolute: format == "uri") {
      faults.append("\(place): \(text) is no \(format)")
    }
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
    if schema["uniqueItems"] as? Bool == true, Set(items.map(Self.canonical)).count < items.count {
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
    case "integer": value is Int && !isTruth(value)
    case "number": value is NSNumber && !isTruth(value)
    case "boolean": isTruth(value)
    case "null": value is NSNull
    default: false
    }
  }

  /// Whether a number is `true` or `false`, which bridge to 1 and 0 and tell themselves by their
  /// type code alone.
  private static func isTruth(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }

  /// The same text for equal values.
  private static func canonical(_ value: Any) -> Data? {
    try? JSONSerialization.data(
      withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
  }

  private static func isAddress(_ text: String, absolute: Bool) -> Bool {
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
      !text.contains(where: { "<>\"{}|\\^`[]".contains($0) }), let url = URLComponents(string: text)
    else { return false }
    return !absolute || url.scheme != nil
  }
}

extension JSONSchema {
  /// What SARIF 2.1.0 demands.
  static func sarif() throws -> JSONSchema {
    let file = try #require(
      Bundle.module.url(
        forResource: "sarif-2.1.0", withExtension: "json", subdirectory: "Fixtures"))
    return try JSONSchema(Data(contentsOf: file))
  }
}
