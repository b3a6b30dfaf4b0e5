import ArgumentParser

/// How findings are printed.
enum AuditFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv, ndjson, sarif
}
