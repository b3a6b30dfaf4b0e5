import Benchmark

/// The subjects, each in the file of its name. Benchmark names read `Subject:what:size`.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .instructions, .throughput, .peakMemoryResident],
    warmupIterations: 3, maxDuration: .seconds(2), maxIterations: 2000)
  leastSquaresBenchmarks()
  assemblyBenchmarks()
  projectionBenchmarks()
  programBenchmarks()
}
