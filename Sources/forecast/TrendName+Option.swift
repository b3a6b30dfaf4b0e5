import Figures
import Trends
import Wording

extension TrendName {
  /// The model that the user names.
  ///
  /// - Throws: `RequestFault.unknownModel`.
  init(option word: String) throws(RequestFault) {
    guard let name = TrendName(rawValue: word) else {
      let all = TrendName.allCases.map(\.rawValue)
      let typed = Folded(word)
      throw .unknownModel(
        word, nearest: all.filter { typed.distance(to: Folded($0), limit: 2) != nil }, all: all)
    }
    self = name
  }
}
