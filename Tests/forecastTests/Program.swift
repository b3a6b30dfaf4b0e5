import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
  /// What a run left behind.
  struct Outcome {
    let output: String
    let errors: String
    let code: Int32
  }

  /// The program named by `FORECAST_PROGRAM`, else the one built beside these tests.
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["FORECAST_PROGRAM"] { return path }
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("forecast").path
  }()

  /// Runs the program with the arguments in an English locale, unless told otherwise.
  static func run(
    _ arguments: String..., input: Data? = nil, environment: [String: String] = [:],
    in folder: URL = FileManager.default.temporaryDirectory
  ) throws -> Outcome {
    try run(arguments, input: input, environment: environment, in: folder)
  }

  static func run(
    _ arguments: [String], input: Data? = nil, environment: [String: String] = [:],
    in folder: URL = FileManager.default.temporaryDirectory
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }
    process.currentDirectoryURL = folder
    let files = try TemporaryFolder()
    let output = try files.file("output", Data())
    let errors = try files.file("errors", Data())
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: files.file("in", $0))) }
      ?? FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: try text(of: output),
      errors: try text(of: errors),
      code: process.terminationReason == .exit ? process.terminationStatus : -1)
  }

  /// What the program says on its standard error, and its exit code, when the reader of its output
  /// leaves after the first line.
  static func errorsBehindClosedPipe(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      ["-c", "(\"$0\" \"$@\"; echo $? >&2) | head -1", Program.path] + arguments
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  /// A file's text with every byte of it, a byte order mark too.
  private static func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}

/// A folder that goes away with its last holder.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("forecast-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and gives its path.
  func file(_ name: String, _ content: Data) throws -> String {
    let path = url.appendingPathComponent(name).path
    try content.write(to: URL(fileURLWithPath: path))
    return path
  }

  func file(_ name: String, _ content: String) throws -> String {
    try file(name, Data(content.utf8))
  }
}
