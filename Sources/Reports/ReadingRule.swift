/// The rule by which a number was taken for what it is; `--explain` names it.
public enum ReadingRule: String, CaseIterable, Sendable {
  /// An amount with a unit of money, mass, people and so on.
  case amount
  /// An amount after a word of change: "tăng 205 triệu USD so với năm 2007".
  case amountOfChange = "amount_of_change"
  /// A percentage after a word of growth: "tăng 5,17%".
  case growthVerb = "growth_verb"
  /// A percentage of something whose name speaks of growth: "tốc độ tăng trưởng đạt 7,5%".
  case growthName = "growth_name"
  /// "gấp 2,3 lần", "tăng 10,16 lần".
  case multiple
  /// A percentage followed by what was planned: "đạt 100% kế hoạch".
  case shareOfPlan = "share_of_plan"
  /// A percentage of the level of a year before: "bằng 72% so với cùng kỳ".
  case shareOfPeriod = "share_of_period"
  /// "vượt 4,16% kế hoạch", "tăng 28% so với kế hoạch".
  case beyondPlan = "beyond_plan"
  /// A part of a whole: "chiếm 40%".
  case partOfWhole = "part_of_whole"
  /// A part of the growth of a whole: "đóng góp 4,04 điểm %".
  case contribution
  /// A percentage of an indicator that is itself a percentage: "độ che phủ 61,2%".
  case percentageIndicator = "percentage_indicator"
  /// A difference of two percentages: "tỷ lệ hộ nghèo giảm 1,17%".
  case differenceOfPercentages = "difference_of_percentages"
  /// A number in brackets after "cùng kỳ": the same figure of the year before.
  case baseInBrackets = "base_in_brackets"
  /// A number in a list that goes on as the one before it.
  case listContinued = "list_continued"
  /// A cell of a table, by the words of its row and column.
  case tableCell = "table_cell"
}
