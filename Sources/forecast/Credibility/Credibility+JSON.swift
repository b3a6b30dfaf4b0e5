import Planning

extension Credibility {
  /// Every part with the number of plans that it rests on; null where they are too few.
  var json: JSONText {
    .object([
      ("plans", .int(pairs)), ("series", .int(series)), ("extremes", .int(extremes)),
      ("first_year", .int(years.lowerBound)), ("last_year", .int(years.upperBound)),
      ("bias", bias.json), ("theil", theil?.json ?? .null),
      ("mincer_zarnowitz", efficiency?.json ?? .null), ("ratchet", ratchet?.json ?? .null),
      ("difficulty", difficulty?.json ?? .null), ("bunching", bunching?.json ?? .null),
    ])
  }
}

extension PlanningBias {
  fileprivate var json: JSONText {
    .object([
      ("plans", .int(pairs)), ("mean_attainment", .double(typicalAttainment)),
      ("mean_gain", .double(meanGain)), ("t", .double(meanTest?.t)),
      ("t_p_value", .double(meanTest?.pValue)),
      ("signed_rank_p_value", .double(signedRankTest?.pValue)), ("reached", .int(reached)),
      ("sign_p_value", .double(signTest)),
    ])
  }
}

extension TheilDecomposition {
  fileprivate var json: JSONText {
    .object([
      ("plans", .int(pairs)), ("mse", .double(meanSquaredError)), ("um", .double(bias)),
      ("us", .double(variance)), ("uc", .double(covariance)), ("ur", .double(regression)),
      ("ud", .double(disturbance)), ("u1", .double(u1)), ("u2", .double(u2)),
    ])
  }
}

extension MincerZarnowitz {
  fileprivate var json: JSONText {
    .object([
      ("plans", .int(pairs)), ("intercept", .double(intercept)),
      ("intercept_error", .double(interceptError)), ("slope", .double(slope)),
      ("slope_error", .double(slopeError)), ("f", .double(fStatistic)),
      ("p_value", .double(pValue)),
    ])
  }
}

extension Ratchet {
  fileprivate var json: JSONText {
    .object([
      ("plans", .int(pairs)), ("drift", .double(drift)), ("after_gain", .double(afterGain)),
      ("after_gain_error", .double(afterGainError)), ("after_loss", .double(afterLoss)),
      ("after_loss_error", .double(afterLossError)), ("p_value", .double(pValue)),
    ])
  }
}

extension TargetDifficulty {
  fileprivate var json: JSONText {
    .object([
      ("plans_after_reached", .int(afterReached.plans)),
      ("reached_after_reached", .int(afterReached.reached)),
      ("plans_after_missed", .int(afterMissed.plans)),
      ("reached_after_missed", .int(afterMissed.reached)), ("changes", .int(test.changes)),
      ("expected_changes", .double(test.expectedChanges)), ("p_value", .double(test.pValue)),
    ])
  }
}

extension Bunching {
  fileprivate var json: JSONText {
    .object([
      ("plans", .int(pairs)), ("above", .int(above)), ("below", .int(below)),
      ("exact", .int(exact)), ("p_value", .double(pValue)),
    ])
  }
}
