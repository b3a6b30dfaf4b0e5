import Figures
import Testing
import Trends
import Wording

@Suite struct BacktestExtentTests {
  /// Of two series left out and one that could not be read.
  private func extent(horizon: Int = 3, last: Int? = nil) -> BacktestExtent {
    var result = BacktestResult(models: [nil])
    result.add(.failure(.constant))
    result.add(.failure(.tooShort))
    return BacktestExtent(result, of: scheme(horizon, last), refused: 1)
  }

  private func scheme(_ horizon: Int, _ last: Int? = nil) -> RollingOrigins {
    RollingOrigins(count: 1, horizon: horizon, last: last, isSplit: false)
  }

  @Test func everythingIsCounted() {
    #expect(
      extent().summary(in: .english)
        == "0 series · 0 origins · 0 forecasts, up to 3 years ahead. Left out: 1 too short,"
        + " 1 without any change before the forecast, 1 that could not be read.")
    #expect(
      extent(horizon: 1).summary(in: .vietnamese)
        == "0 chuỗi số liệu · 0 mốc dự báo · 0 dự báo, trước 1 năm. Không tính: 1 chuỗi quá ngắn,"
        + " 1 chuỗi không hề biến động trước mốc dự báo, 1 chuỗi không đọc được.")
  }

  @Test func nothingIsSaidOfNone() {
    let all = BacktestExtent(BacktestResult(models: [nil]), of: scheme(3), refused: 0)
    #expect(all.leftOut(in: .english) == nil)
  }

  @Test func everySentenceIsWorded() {
    checkWholeSentence { extent().summary(in: $0) }
    checkWholeSentence { extent().nothingScored(file: "a.csv", in: $0) }
    checkSentence { extent(horizon: 1).sentence(in: $0) }
    checkSentence { extent(last: 5).sentence(in: $0) }
    #expect(
      extent(last: 5).sentence(in: .vietnamese).hasSuffix("tối đa 3 năm từ 5 giá trị gần nhất"))
  }
}
