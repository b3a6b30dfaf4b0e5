import Benchmark
import Datasets
import Figures

/// Building a series from the built-in data: the catalogues, and the assembly alone.
func assemblyBenchmarks() {
  Benchmark("Assembly:catalogues") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try Library()) }
  }
  for (indicator, province) in [("exports", "Bến Tre"), ("retail_sales", "Gia Lai")] {
    Benchmark("Assembly:\(indicator)") { benchmark in
      let library = try Library()
      let query = SeriesQuery(
        indicator: try library.indicator(named: indicator),
        match: try library.province(named: province), now: 2026)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations { blackHole(try library.assembly(for: query).series) }
    }
  }
}
