import Foundation
import Tables
import Trends

// Regenerates the trained tables: calibrate DATASETS
// How they do on the test years, `forecast backtest` tells.
guard let folder = CommandLine.arguments.dropFirst().first, !folder.hasPrefix("-") else {
  try FileHandle.standardError.write(contentsOf: Data("usage: calibrate DATASETS\n".utf8))
  exit(64)
}
let collections = try TrainingCollection.all(in: folder)
let tables = try TrainedTables(learntFrom: collections.flatMap(\.series))
try tables.write(to: folder)
