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
