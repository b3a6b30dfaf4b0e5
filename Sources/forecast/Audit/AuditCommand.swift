import ArgumentParser
import Auditing
import Batches
import Datasets
import Documents
import Figures
import Reports
import Wording

/// `forecast audit PATH…`: which stated figures cannot all be true.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Finds stated figures that cannot all be true.")

  @Argument(help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let provinces = try ProvinceCatalogue()
    let indicators = try IndicatorCatalogue()
    let reader = try ReportReader(indicators: indicators, provinces: provinces)
    let growth = try Library().growthRecords
    let auditor = Auditor(
      rules: RuleBook(try RuleTable.builtIn()), indicator: { indicators[$0] },
      usualGrowth: { growth[$0]?.range })
    for case .success(let path) in ReportFiles(paths) {
      let document = try Document.open(path)
      let report = AuditedReport(document, reader.read(document))
      let audit = auditor.audit(report)
      print("==", path, audit.result.coverage)
      for finding in audit.result.findings {
        print(
          " ", finding.severity, finding.outcome, finding.rule.id, finding.focus.words,
          finding.stated?.lower?.value.double as Any, finding.stated?.upper?.value.double as Any,
          "implied", finding.implied?.lower?.value.double as Any,
          finding.implied?.upper?.value.double as Any)
        for exhibit in finding.exhibits {
          print(
            "     ", exhibit.role, exhibit.words, exhibit.claim?.statement.indicator ?? "",
            exhibit.claim?.scope ?? "", exhibit.claim?.statement.period.description ?? "",
            exhibit.claim?.statement.status as Any)
        }
        for suspect in finding.suspects {
          print(
            "        ?", suspect.exhibit.words, suspect.probability,
            suspect.repairs.map { "\($0.text) \($0.slip) \($0.probability)" })
        }
      }
    }
  }
}
