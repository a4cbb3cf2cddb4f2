internal import Assessment
internal import Display
internal import Text

/// A settling that has just gone into the lead's log, or was taken back; the review and the plenary share
/// how that is said, and what comes next.
struct Settled {
  private let event: Event
  private let isTakenBack: Bool
  private let model: Model

  /// Nil for what settles no line, such as a step of the assessment.
  init?(_ event: Event, _ model: Model) {
    self.model = model
    switch event {
    case .decide, .accept, .giveBack: (self.event, isTakenBack) = (event, false)
    case .retract(let n):
      guard let entry = model.review?.log?.entries.first(where: { $0.n == n }) else { return nil }
      (self.event, isTakenBack) = (entry.event, true)
    default: return nil
    }
  }

  /// The line it was about.
  var subject: ReviewRow.Subject? {
    switch event {
    case .decide(let decision): .decision(decision.subject)
    case .accept(let acceptance): .log(acceptance.visit)
    case .giveBack(let question): finding(of: question).map { .decision($0.subject) }
    default: nil
    }
  }

  private func finding(of question: Question) -> PlaceFinding? {
    model.reviewed?.findings.first { found in
      found.item.id == question.item
        && found.finding.sayings.contains { $0.visits.contains(question.visit) }
    }
  }

  /// Back to what was taken back, else to the first that is still pending after what was settled, by the
  /// order that the lines had before; nil: stay.
  func next(in rows: [ReviewRow], before: [ReviewRow]) -> ReviewRow.Subject? {
    if isTakenBack { return subject }
    guard let place = before.firstIndex(where: { $0.subject == subject }) else { return nil }
    let pending = Set(rows.filter(\.isPending).map(\.subject))
    return (before[(place + 1)...] + before[...place]).lazy.map(\.subject)
      .first(where: pending.contains)
  }

  /// `left` is how many lines are still pending.
  func notice(left: Int) -> Notice {
    let phrases = model.phrases
    let text =
      isTakenBack
      ? phrases.takenBack(event, name: name) : phrases.settled(event, name: name, left: left)
    return Notice(text, style: .success)
  }

  private var name: String {
    switch event {
    case .decide(let decision): model.name(of: decision.subject)
    case .accept(let acceptance): String(acceptance.visit.prefix(8))
    case .giveBack(let question): question.item
    default: ""
    }
  }
}
