public import Assessment

/// What the lead is about to put into the log, but for its text.
public enum Settlement: Equatable, Sendable {
  /// `dissentFirst` begins with who disagrees, not with the reason.
  case decision(Decision.Subject, Answer, dissentFirst: Bool = false)
  /// Of a distrusted visit, with the number and the hash of the last entry that counts; -1: none does.
  case acceptance(visit: String, n: Int, head: Digest)
  /// Gives an item back to the assessor of a visit.
  case question(visit: String, item: String)

  /// The reason of a settling, or the question itself, is never empty.
  func event(_ text: String, dissent: [String] = []) -> Event {
    switch self {
    case .decision(let subject, let answer, _):
      .decide(Decision(subject: subject, value: answer, reason: text, dissent: dissent))
    case .acceptance(let visit, let n, let head):
      .accept(Acceptance(visit: visit, n: n, head: head, reason: text))
    case .question(let visit, let item):
      .giveBack(Question(visit: visit, item: item, text: text))
    }
  }
}

/// What goes on once it is known who leads.
public enum AfterNaming: Equatable, Sendable {
  case settle(Event)
  case go(Destination)
}
