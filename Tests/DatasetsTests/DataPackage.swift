import Foundation

/// The folder of the tables.
let datasets = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Datasets").standardizedFileURL

/// What `Datasets/datapackage.json` promises of the tables (Frictionless Data Package 1).
struct DataPackage: Decodable {
  let resources: [Resource]

  init() throws {
    let file = try Data(contentsOf: datasets.appending(path: "datapackage.json"))
    self = try JSONDecoder().decode(DataPackage.self, from: file)
  }

  struct Resource: Decodable {
    let name: String
    let path: String
    let title: String
    let description: String
    let embedded: Bool
    let schema: Schema
    let licenses: [License]
  }

  struct License: Decodable {
    let name: String?
    let title: String?
  }

  struct Schema: Decodable {
    let fields: [Field]
    let primaryKey: OneOrMore?
    let foreignKeys: [ForeignKey]?
    let missingValues: [String]
  }

  struct Field: Decodable {
    let name: String
    let type: String
    let description: String
    let constraints: Constraints?
  }

  struct Constraints: Decodable {
    let required: Bool?
    let unique: Bool?
    let `enum`: [String]?
    let minimum: Double?
    let maximum: Double?
    let pattern: String?
  }

  struct ForeignKey: Decodable {
    let fields: OneOrMore
    let reference: Reference
  }

  struct Reference: Decodable {
    let resource: String
    let fields: OneOrMore
  }

  /// A name, or a list of them.
  struct OneOrMore: Decodable {
    let names: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let name = try? container.decode(String.self) {
        names = [name]
      } else {
        names = try container.decode([String].self)
      }
    }
  }
}
