import Datasets
import Figures
import Glibc
import Tables
import Trends
import Wording

/// The end of a command that could not do what it was asked: one message and an exit code.
struct CommandFailure: Error {
  /// The exit codes of the program, by `sysexits.h` where it knows the case.
  enum Code: Int32 {
    case usage = 64
    case unreadableData = 65
    case notFound = 66
    case outputFailed = 74
  }

  let message: String
  let code: Code

  /// Runs the body of a command; whatever it throws is worded in the language.
  static func reporting(in language: Language, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as CommandFailure {
      throw failure
    } catch let failure as OutputFailure where failure.isReaderGone {
      // The reader has seen enough.
      exit(0)
    } catch {
      guard let failure = CommandFailure(error, in: language) else { throw error }
      throw failure
    }
  }

  private init?(_ error: any Error, in language: Language) {
    switch error {
    case let error as LookupFailure:
      self.init(message: error.sentence(in: language), code: .notFound)
    case let error as Library.UnreadableFile:
      self.init(
        message: error.sentence(in: language),
        code: error.isMissing ? .notFound : .unreadableData)
    case let error as OutputFailure:
      self.init(
        message: error.fault.sentence(file: error.name, in: language), code: .outputFailed)
    case let error as RequestFault:
      self.init(
        message: error.sentence(in: language),
        code: error.isAboutRecords ? .notFound : .usage)
    case let error as TrainedTableFault:
      self.init(
        message: error.sentence(in: language),
        code: error.isMissing ? .notFound : .unreadableData)
    case let error as TableError:
      // A table of the program itself.
      self.init(message: error.sentence(file: "forecast", in: language), code: .unreadableData)
    case let error as RuleFault:
      self.init(message: error.sentence(file: "forecast", in: language), code: .unreadableData)
    case let error as TrendFailure:
      self.init(message: error.sentence(in: language), code: .unreadableData)
    case let error as History.Failure:
      self.init(message: error.sentence(in: language), code: .unreadableData)
    default: return nil
    }
  }

  init(message: String, code: Code) {
    self.message = message
    self.code = code
  }

  /// Says the message and ends the program.
  func end() -> Never {
    StandardError.write(message)
    exit(code.rawValue)
  }
}

extension Library.UnreadableFile {
  /// Whether there is no such file.
  fileprivate var isMissing: Bool {
    if case .table(let error) = fault { return error.isMissing }
    return false
  }
}
