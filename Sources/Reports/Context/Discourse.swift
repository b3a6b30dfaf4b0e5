import Figures

/// What earlier sentences leave standing for the later ones.
struct Discourse {
  let frame: Frame
  /// The period of the last figure that told its own.
  var period: PeriodPhrase?
  /// The last span of years spoken of.
  var span: PeriodPhrase?
  var place: String
  /// The indicator that a list stands under.
  var listTopic: String?
  /// The indicator that the paragraph is about.
  var topic: String?
  /// What the title announces for the whole document.
  var documentTopic: String?
  /// The subject of the first figure of the sentence before.
  var subject: Subject?
  /// Whether the line so far tells of what is planned.
  var isPlanned = false
  /// What the figure before was.
  var role: Role?
  /// Whether a list that a colon opened is one of plans.
  var listStatus: Status?
  /// Whether the last known indicator told a state and no sum.
  var isStock = false
  /// Whether figures of this paragraph were told as shares of the plan.
  var isUnderPlan = false

  init(frame: Frame) {
    self.frame = frame
    place = frame.place
    period = frame.period
  }
}
