import Foundation
import Tables
import Trends

// Regenerates the trained tables: calibrate DATASETS [--score]
// With --score it also prints how the ladder does on the test years.
let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first(where: { !$0.hasPrefix("-") }) else {
  try FileHandle.standardError.write(contentsOf: Data("usage: calibrate DATASETS [--score]\n".utf8))
  exit(64)
}
let collections = try TrainingCollection.all(in: folder)
let tables = try TrainedTables(learntFrom: collections.flatMap(\.training))
try tables.write(to: folder)
if arguments.contains("--score") {
  let calibration = try tables.calibration()
  for collection in collections { try Scorecard.print(collection, calibration) }
}
