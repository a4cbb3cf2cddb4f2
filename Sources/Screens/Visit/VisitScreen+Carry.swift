internal import Assessment
internal import Text

/// The key that goes on with a visit in a new log, where the old one takes nothing any more.
extension VisitScreen {
  /// Whether the visit was given back, or can only be read, and no other carries it on yet.
  func canCarryOn(_ model: Model, _ visit: OpenVisit) -> Bool {
    let log = visit.worksheet.visit
    guard log.head.role != .lead, !model.returns.isCarriedOn(log) else { return false }
    switch visit.readOnly {
    case .sealed, .damaged: return true
    case .void: return false
    case nil: return !model.returns.open(on: log).isEmpty
    }
  }

  func carryOn(_ model: Model, _ visit: OpenVisit) -> Effect {
    if canCarryOn(model, visit) { return .perform(.carryOn) }
    let isCarriedOn = model.returns.isCarriedOn(visit.worksheet.visit)
    return isCarriedOn ? .say(Notice(model.phrases.alreadyCarriedOn)) : .stay
  }
}
