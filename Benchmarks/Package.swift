// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "forecast-benchmarks",
  dependencies: [
    .package(name: "forecast", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "ForecastBenchmarks",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "ForecastCore", package: "forecast"),
      ],
      path: "Benchmarks/ForecastBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
