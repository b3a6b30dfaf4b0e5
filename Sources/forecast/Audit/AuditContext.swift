import ArgumentParser

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
