public import Text

/// An item at a place that at least two raters answered, with what each of them said.
public struct SharedItem: Equatable, Sendable {
  public var item: Item
  public var checklist: ChecklistName
  /// The id of the kind of place.
  public var place: String
  public var venue: String
  /// In the order of the raters of the place; without those who did not answer.
  public var replies: [Reply]

  /// One rater's answer, with what it is worth.
  public struct Reply: Equatable, Sendable {
    public var rater: Rater
    public var answer: Answer
    public var outcome: Outcome

    public init(rater: Rater, answer: Answer, outcome: Outcome) {
      self.rater = rater
      self.answer = answer
      self.outcome = outcome
    }
  }

  public init(
    item: Item, checklist: ChecklistName, place: String, venue: String, replies: [Reply]
  ) {
    self.item = item
    self.checklist = checklist
    self.place = place
    self.venue = venue
    self.replies = replies
  }

  var outcomes: [Outcome] {
    replies.map(\.outcome)
  }

  /// Whether raters differ in the points or in whether the item applies.
  public var isDisagreement: Bool {
    Set(outcomes).count > 1
  }

  /// Whether some say that it does not apply and others do not.
  public var isOfApplying: Bool {
    isDisagreement && outcomes.contains(.notApplicable)
  }

  /// How far the points lie apart; 1 where raters differ in whether it applies, as everything is open
  /// then (the rule for disputes).
  public var difference: Fraction {
    if isOfApplying { return .one }
    let points = outcomes.compactMap(\.worth)
    guard let least = points.min(), let most = points.max() else { return .zero }
    return most - least
  }
}

/// A checklist by id and title.
public struct ChecklistName: Equatable, Sendable {
  public var id: String
  public var title: Bilingual

  public init(id: String, title: Bilingual) {
    self.id = id
    self.title = title
  }
}

extension SharedItem {
  /// From the standings of an item for the raters of its place; nil unless two of them answered it
  /// themselves, and for what is not compared: items that are only recorded, and texts.
  init?(
    _ item: Item, of checklist: Checklist, at place: String, venue: String,
    standings: [(rater: Rater, standing: Standing)]
  ) {
    guard item.answer != .text, !item.isRecordedOnly else { return nil }
    let replies = standings.compactMap { rater, standing -> Reply? in
      guard case .given(let answer, let outcome) = standing, outcome != .recorded else {
        return nil
      }
      return Reply(rater: rater, answer: answer, outcome: outcome)
    }
    guard replies.count > 1 else { return nil }
    self.init(
      item: item, checklist: ChecklistName(id: checklist.id, title: checklist.title), place: place,
      venue: venue, replies: replies)
  }
}

extension Outcome {
  /// The points; nil for what has none.
  var worth: Fraction? {
    guard case .points(let points) = self else { return nil }
    return points
  }
}
