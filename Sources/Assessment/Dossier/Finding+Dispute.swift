extension Finding {
  /// What each rater says who says something, whatever the lead decided since.
  public var replies: [RaterAnswer] {
    let own =
      isDecided
      ? sayings.map { $0.given.map { Standing.given($0.answer, $0.outcome) } ?? .open } : standings
    return zip(sayings, own).filter { $0.1 != .open }.map {
      RaterAnswer(rater: $0.0.rater, standing: $0.1)
    }
  }

  /// Whether raters differ so far that it waits for the lead, or waited before the decision.
  public var isDispute: Bool {
    let own = replies.map(\.standing)
    return PlaceFindings.dispute(own, own.compactMap(\.points)) != nil
  }

  /// Whether it was found at less than full points, and is judged by them.
  public var isShort: Bool {
    !item.isRecordedOnly && running.map { $0 < .one } ?? false
  }
}
