public import Figures
public import Reports

extension ReadingRule {
  /// Why a number was taken for what it is.
  public func sentence(in language: Language) -> String {
    switch self {
    case .amount:
      language.say("A number with a unit is an amount.", "Số đi kèm đơn vị đo là một giá trị.")
    case .amountOfChange:
      language.say(
        "An amount after a word of change is a change.",
        "Giá trị đứng sau từ chỉ tăng, giảm là lượng tăng, giảm.")
    case .growthVerb:
      language.say(
        "A percentage after \"up\" or \"down\" is a growth.",
        "Tỷ lệ phần trăm đứng sau \"tăng\", \"giảm\" là mức tăng, giảm.")
    case .growthName:
      language.say(
        "The thing itself is named a growth, so its percentage is one.",
        "Tên chỉ tiêu nói về tăng trưởng nên tỷ lệ phần trăm là mức tăng.")
    case .multiple:
      language.say(
        "A number of times tells growth as a multiple.",
        "Số lần cho biết mức tăng theo bội số.")
    case .shareOfPlan:
      language.say(
        "A percentage followed by the plan is the part of it that was reached.",
        "Tỷ lệ phần trăm đứng trước \"kế hoạch\", \"dự toán\" là mức hoàn thành.")
    case .shareOfPeriod:
      language.say(
        "A percentage said to equal an earlier period compares the two levels.",
        "Tỷ lệ phần trăm sau \"bằng\" và trước một kỳ khác so sánh hai mức.")
    case .beyondPlan:
      language.say(
        "A word of exceeding or missing, set against the plan, tells the distance from it.",
        "Từ \"vượt\", \"tăng\", \"kém\" so với kế hoạch cho biết chênh lệch với kế hoạch.")
    case .partOfWhole:
      language.say(
        "A percentage after a word of making up is a part of a whole.",
        "Tỷ lệ phần trăm đứng sau \"chiếm\" là phần trong tổng thể.")
    case .contribution:
      language.say(
        "What contributes to the growth of a whole is a part of that growth.",
        "Mức đóng góp vào tăng trưởng chung là một phần của tăng trưởng đó.")
    case .percentageIndicator:
      language.say(
        "The indicator is itself told in percent.",
        "Bản thân chỉ tiêu tính bằng phần trăm.")
    case .differenceOfPercentages:
      language.say(
        "What is told in percent changes by percentage points.",
        "Chỉ tiêu tính bằng phần trăm tăng, giảm theo điểm phần trăm.")
    case .baseInBrackets:
      language.say(
        "A number in brackets after the earlier period is the same figure of that period.",
        "Số trong ngoặc sau \"cùng kỳ\" là số liệu tương ứng của kỳ đó.")
    case .listContinued:
      language.say(
        "The number goes on with a list and is read as the one before it.",
        "Số nằm trong chuỗi liệt kê, được hiểu như số đứng trước.")
    case .tableCell:
      language.say(
        "A cell of a table is read by the words of its row and its column.",
        "Ô trong bảng được hiểu theo tên dòng và tên cột.")
    }
  }
}
