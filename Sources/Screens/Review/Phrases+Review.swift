internal import Assessment
internal import Text

extension Phrases {
  /// What ends the text of a settling.
  func settleHint(_ settlement: Settlement) -> String {
    switch settlement {
    case .decision: decideHint
    case .acceptance: acceptHint
    case .question: sendBackHint
    }
  }
}

extension Phrases {
  /// Why something is pending, in one short word.
  func short(_ reason: PendingReason) -> String {
    switch reason {
    case .unanswered: shortUnanswered
    case .flagged: shortFlagged
    case .disputed: shortDisputed
    case .evidence: evidence
    case .provisional: provisional
    case .parent: shortParent
    case .integrity: shortIntegrity
    case .unseen: shortUnseen
    }
  }

  /// What was just settled, and how much is left.
  func settled(_ event: Event, name: String, left: Int) -> String {
    let what =
      switch event {
      case .giveBack: questionSent(name)
      case .accept: accepted(name)
      default: decided(name)
      }
    return "\(what) \(left == 0 ? nothingLeft : stillPending(left))"
  }

  func takenBack(_ event: Event, name: String) -> String {
    switch event {
    case .giveBack: undone(questionName.lowercased(), item: name)
    case .accept: undone(acceptanceName.lowercased(), item: name)
    case .verdict: undone(verdict, item: name)
    default: undone(decision, item: name)
    }
  }
}
