import ArgumentParser
import Batches

/// The option of the commands that work on many inputs.
struct ParallelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How many are worked on at once; by default all cores.", valueName: "n")
  )
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256, not \(jobs).")
    }
  }

  var runner: OrderedRunner { OrderedRunner(threads: jobs ?? OrderedRunner.cores) }
}
