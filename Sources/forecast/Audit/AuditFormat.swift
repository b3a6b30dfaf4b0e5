import ArgumentParser
import Auditing

/// How findings are printed.
enum AuditFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv, ndjson, sarif
}

/// From which severity on a finding makes the audit fail.
enum FailureThreshold: String, CaseIterable, ExpressibleByArgument {
  case error, warning, note, never

  func isReached(by severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .note: true
    case .never: false
    }
  }
}

/// What reports are held against beside each other.
enum AuditContext: ExpressibleByArgument {
  case none, builtIn
  case file(String)

  init(argument: String) {
    switch argument {
    case "none": self = .none
    case "builtin": self = .builtIn
    default: self = .file(argument)
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .none: "none"
    case .builtIn: "builtin"
    case .file(let path): path
    }
  }
}
