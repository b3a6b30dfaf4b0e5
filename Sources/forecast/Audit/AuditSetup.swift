import Auditing
import Datasets
import Figures
import Reports
import Tables
import Wording

/// What an audit goes by: names, rules, witnesses, and what is not to be reported.
struct AuditSetup {
  let reader: SubjectReader
  let auditor: Auditor
  let rules: RuleBook
  let baseline: Baseline
  let suppressions: Suppressions?
  let naming: @Sendable (String) -> Indicator

  init(_ command: AuditCommand) throws {
    let catalogues = try Catalogues(province: command.province)
    let indicators = catalogues.indicators
    let language = command.answer.language
    naming = { indicators.indicator(id: $0) }
    rules = try Self.rules(command.rules, catalogues, language)
    baseline = try Self.baseline(command.baseline, language)
    suppressions = try Self.suppressions(command.suppress, language)
    let growth = try GrowthRecord.all()
    auditor = Auditor(
      rules: rules, indicator: { indicators[$0] }, usualGrowth: { growth[$0]?.range })
    reader = SubjectReader(
      reader: try ReportReader(indicators: indicators, provinces: catalogues.provinces),
      catalogues: catalogues, archive: try Self.archive(command, catalogues),
      language: language,
      keepsDocuments: command.form == .text || command.html != nil || command.acceptHints,
      tellsLines: command.form == .sarif)
  }

  private static func rules(
    _ path: String?, _ catalogues: Catalogues, _ language: Language
  ) throws -> RuleBook {
    let known = try RuleTable.builtIn()
    do throws(RuleFault) {
      return try RuleTable.book(with: path, besides: known) { catalogues.indicators[$0] }
    } catch {
      throw CommandFailure(
        message: error.sentence(file: path ?? "-", in: language),
        code: error.isMissing ? .notFound : .unreadableData)
    }
  }

  private static func baseline(_ path: String?, _ language: Language) throws -> Baseline {
    guard let path else { return Baseline() }
    do throws(TableError) {
      return try Baseline(reading: path)
    } catch {
      throw CommandFailure(
        message: error.sentence(file: path, in: language),
        code: error.isMissing ? .notFound : .unreadableData)
    }
  }

  private static func suppressions(_ path: String?, _ language: Language) throws -> Suppressions? {
    guard let path else { return nil }
    do throws(DataFault) {
      return try Suppressions(reading: path)
    } catch {
      throw CommandFailure(
        message: error.sentence(file: path, in: language),
        code: error.isMissing ? .notFound : .unreadableData)
    }
  }

  private static func archive(
    _ command: AuditCommand, _ catalogues: Catalogues
  ) throws -> WitnessArchive {
    switch command.context {
    case .none: return .none
    case .builtIn:
      return WitnessArchive(try StatementArchive.all(naming: catalogues.indicators))
    case .file(let path):
      do throws(DataFault) {
        let file = try UserFile(
          reading: path, indicators: catalogues.indicators, provinces: catalogues.provinces)
        for note in command.answer.quiet ? [] : file.notes {
          StandardError.write(note.sentence(file: path, in: command.answer.language))
        }
        return WitnessArchive(file.declarations)
      } catch {
        throw CommandFailure(
          message: error.sentence(file: path, in: command.answer.language),
          code: error.isMissing ? .notFound : .unreadableData)
      }
    }
  }
}

extension TableError {
  /// Whether there is no such file.
  var isMissing: Bool {
    if case .file(let fault) = self { return fault.cause == .missing }
    return false
  }
}

extension DataFault {
  fileprivate var isMissing: Bool {
    if case .table(let error) = self { return error.isMissing }
    return false
  }
}

extension RuleFault {
  fileprivate var isMissing: Bool {
    if case .table(let error) = self { return error.isMissing }
    return false
  }
}
