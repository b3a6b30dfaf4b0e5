import ArgumentParser
import Figures
import Planning
import Tables
import Trends
import Wording

/// The option of the commands that may forecast by another trained table.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Another trained table, of the layout of Datasets/forecaster.csv.", valueName: "file"))
  var table: String?

  /// The table of the file, or the program's own.
  ///
  /// - Throws: `TrainedTableFault`, naming the file and what is wrong with it.
  func read() throws -> TrainedTable {
    guard let table else { return try .builtIn() }
    do {
      return try TrainedTable(readFrom: table)
    } catch let error as TableError {
      throw TrainedTableFault(file: table, cause: .table(error))
    } catch let error as Calibration.Failure {
      throw TrainedTableFault(file: table, cause: .calibration(error))
    } catch let error as PlanCalibration.Failure {
      throw TrainedTableFault(file: table, cause: .plans(error))
    } catch is TrainedTableFault.PaceMissing {
      throw TrainedTableFault(file: table, cause: .pace)
    }
  }
}

/// Why a file is no trained table.
struct TrainedTableFault: Error {
  enum Cause {
    case table(TableError)
    case calibration(Calibration.Failure)
    case plans(PlanCalibration.Failure)
    case pace
  }

  /// No row, or none that is sound, tells how the months of a year add up.
  struct PaceMissing: Error {}

  let file: String
  let cause: Cause

  func sentence(in language: Language) -> String {
    switch cause {
    case .table(let error): error.sentence(file: file, in: language)
    case .calibration(let failure): "\(file): \(failure.sentence(in: language))"
    case .plans(let failure): "\(file): \(failure.sentence(in: language))"
    case .pace: "\(file): \(Phrase(in: language).paceMissing)"
    }
  }

  var isMissing: Bool {
    if case .table(let error) = cause { return error.isMissing }
    return false
  }
}
