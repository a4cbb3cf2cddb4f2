/// What leads gave back with a question, and which of it is carried on.
public struct Returns: Sendable {
  /// By visit id: the live questions of the leads, in the order of their logs and entries.
  private var asked: [String: [Question]] = [:]
  private var continued: Set<String> = []

  /// Takes visits of every role, each once.
  ///
  /// Only a lead's log asks: the questions that an assessor's log repeats are for reading. A void
  /// visit neither asks nor carries on.
  public init(_ visits: [Visit]) {
    for visit in visits.sorted(by: { $0.head.visit < $1.head.visit }) where !visit.isVoid {
      if visit.head.role == .lead {
        for question in visit.questions.map(\.value) { add(question) }
      } else if let before = visit.head.continues, before != visit.head.visit {
        continued.insert(before)
      }
    }
  }

  private mutating func add(_ question: Question) {
    if asked[question.visit]?.contains(question) == true { return }
    asked[question.visit, default: []].append(question)
  }

  /// What a visit was given back with; what two leads ask in the same words comes once.
  public func questions(on visit: Visit) -> [Question] {
    asked[visit.head.visit] ?? []
  }

  /// The same until another visit carries it on.
  public func open(on visit: Visit) -> [Question] {
    isCarriedOn(visit) ? [] : questions(on: visit)
  }

  public func isCarriedOn(_ visit: Visit) -> Bool {
    continued.contains(visit.head.visit)
  }
}
