import Benchmark
import Glibc

/// The whole program, from start to the last byte of its answer. Build it first:
/// `swift build -c release --static-swift-stdlib --product forecast` in the folder above.
func programBenchmarks() {
  let path = getenv("FORECAST_PROGRAM").map { String(cString: $0) } ?? "../.build/release/forecast"
  guard access(path, X_OK) == 0 else { return }
  for format in ["text", "json"] {
    Benchmark("Program:project:\(format)") { benchmark in
      for _ in benchmark.scaledIterations {
        blackHole(
          run(path, ["--indicator", "exports", "--province", "Bến Tre", "--format", format]))
      }
    }
  }
  Benchmark("Program:list") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(run(path, ["list"])) }
  }
}

/// Runs a program to its end with its output thrown away, and gives its exit code.
private func run(_ path: String, _ arguments: [String]) -> Int32 {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
  var argv: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
  defer { for argument in argv { free(argument) } }
  var child: pid_t = 0
  guard posix_spawn(&child, path, &actions, nil, &argv, environ) == 0 else { return -1 }
  var status: Int32 = 0
  waitpid(child, &status, 0)
  return status
}
