import Figures
import Tables
import TestSupport
import Testing

@testable import Datasets

/// Whatever a file holds, it is read or refused, and what was read can be put together.
@Suite("UserFile: damaged at random")
struct UserFileFuzzTests {
  private static let plain = """
    indicator,province,year,value,plan,unit,status
    exports,Bến Tre,2022,1500,1500,million USD,actual
    exports,Bến Tre,2023,1.45,,billion USD,estimate
    my index,Gia Lai,2024,-3.5e2,7,,
    "retail, all",Hà Nội,2025,0,1e30,x,final

    """
  private static let statements = """
    indicator,province,year,period,kind,value,unit,growth,growth_times,attainment,value_high,date
    exports,Gia Lai,2024,year,estimate,800,million USD,17.65,,106.67,,2024-12
    exports,Gia Lai,2023,year,actual,680,million USD,,2.5,,700,2024-01-31
    industrial_production_index,Gia Lai,2024,9m,actual,,index,-99.99,,,,2024
    exports,Gia Lai,2025,span:2021-2025,target,900,million USD,,,,,

    """
  private static let readings = """
    document,id,of,value,unit,measure,direction,status,period,region,indicator,approximation,compared_to
    a,1,,800,million USD,level,none,estimate,2024,Gia Lai,exports,range_low,
    a,2,,850,million USD,level,none,estimate,2024,Gia Lai,exports,range_high,
    a,3,1,17.65,percent,growth,up,estimate,2024,Gia Lai,exports,,same_period_last_year
    a,4,2,106.67,percent,attainment,none,estimate,2024,Gia Lai,exports,,plan
    a,5,,99.99,percent,growth,down,actual,2023,Gia Lai,industrial_production_index,more_than,year:2022
    b,1,,2.5,times,growth,up,actual,2025-9m,Gia Lai,imports,,

    """
  private static let splices = [
    "1e300", "1e-300", "-100", "-99.999999", "nan", "∞", "9999999999999999999999999999999999999",
    "1e36", "2999", "1000", "\"", ",", ";", "\n", "\r", "\u{0}", "at_most", "0", "0.0", "é", "-1",
    "170141183460469231731687303715884105727", "00000000000000000000000000000000000000000000001",
  ].map { Array($0.utf8) }

  @Test("nothing traps", arguments: [plain, statements, readings], [UInt64(1), 2, 3])
  func neverTraps(text: String, seed: UInt64) throws {
    var random = RepeatableRandom(seed: seed)
    let library = try Library()
    var (read, refused) = (0, 0)
    for _ in 0..<150 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let at = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, at + Int.random(in: 0...4, using: &random))
        bytes.replaceSubrange(at..<end, with: Self.splices.randomElement(using: &random) ?? [])
      }
      do throws(DataFault) {
        let file = try UserFile(
          Bytes(copying: bytes), name: "mine.csv", indicators: library.indicators,
          provinces: library.provinces)
        read += 1
        refused += file.refused.count
        for declarations in file.bySeries.values {
          let indicator = library.indicators.indicator(id: declarations[0].indicator)
          let assembly = assembled(declarations, of: indicator)
          #expect(assembly.series.map { $0.years == $0.years.sorted() } ?? true)
        }
      } catch {
        refused += 1
      }
    }
    #expect(read > 20 && refused > 20)
  }

  @Test("what is at the edge of the range is put together or left out")
  func standsTheEdges() throws {
    let values = ["1e36", "1e-30", "0", "1e20", "123456789012345678901234567890"]
    let growths = ["-99.999999999", "1e30", "0", "-50", "300"]
    for value in values {
      for growth in growths {
        let declarations = (2018...2024).map {
          $0 < 2021
            ? said($0, .actual, value, growth: growth) : said($0, .actual, growth: growth)
        }
        let assembly = assembled(declarations)
        let all = Assembly.Sums.sums(over: [("A", assembly), ("B", assembly)])
        #expect(assembly.series?.years.first.map { $0 >= 2017 } == true)
        #expect(all.allSatisfy { !$0.outcomes.isEmpty })
      }
    }
  }
}
