import Figures
import Testing
import Trends
import Wording

@Suite struct BacktestExtentTests {
  /// Of two series left out and, unless told otherwise, one that could not be read.
  private func extent(horizon: Int = 3, refused: Int = 1) -> BacktestExtent {
    var result = BacktestResult(models: [nil])
    result.add(.failure(.constant))
    result.add(.failure(.tooShort))
    return BacktestExtent(result, horizon: horizon, refused: refused)
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
    let all = BacktestExtent(BacktestResult(models: [nil]), horizon: 3, refused: 0)
    #expect(all.leftOut(in: .english) == nil)
  }

  @Test func everySentenceIsWorded() {
    checkWholeSentence { extent().summary(in: $0) }
    checkWholeSentence { extent().nothingScored(file: "a.csv", in: $0) }
    checkSentence { extent(horizon: 1).sentence(in: $0) }
  }
}
