public import ArgumentParser
public import NumericCore
import Planning
public import Trends

/// Regenerates the trained table from the training years of the collections in `Datasets`.
struct Calibrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Learns what the projections need to know from many series.",
    discussion: """
      Trains on three collections, which count equally: m3 (training/m3_yearly.csv), panel \
      (panel.csv, all but the last three values of a series) and world (training/world.csv). The \
      same files give the same bytes.
      """)

  @Argument(help: "The folder Datasets.")
  var folder: String

  @Option(help: "Where the table goes; by default forecaster.csv in the folder.")
  var output: String?

  @Option(help: "Leaves a collection out: m3, panel or world. May be given more than once.")
  var without: [String] = []

  @Option(help: "Leaves a regressor out. May be given more than once.")
  var withoutRegressor: [Regressor] = []

  @Option(help: "Which deviations are made least: absolute or squares.")
  var loss: LeastAbsoluteDeviations.Loss = .absolute

  @Option(help: "How many of the last training years of every series are held back.")
  var holdout = 0

  @Option(help: "Leaves out every n-th plan-maker, from the k-th on (0 is the first): k/n.")
  var withoutMakers: PlanLines.Fold?

  func run() throws {
    let collections = try TrainingCollection.all(in: folder, holdout: holdout)
      .filter { !without.contains($0.name) }
    let training = RegressionTraining(loss: loss, without: Set(withoutRegressor))
    try TrainedTable(learntFrom: collections, by: training) { calibration in
      [
        .budgets: try PlanLines.budgets(
          in: folder, without: withoutMakers, trends: calibration),
        .reports: try PlanLines.reports(trends: calibration),
      ]
    }.write(to: output ?? folder + "/forecaster.csv")
  }
}

extension PlanLines.Fold: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}

extension Regressor: ExpressibleByArgument {}
extension LeastAbsoluteDeviations.Loss: ExpressibleByArgument {}

Calibrate.main()
