public import Assessment

/// Text that is being typed and is not recorded yet; the root keeps it on disk, never more than a second
/// behind.
public struct Draft: Equatable, Sendable {
  public var use: Use
  public var text: String
  public var isConfidential: Bool
  /// Of a decision: the institutions that disagree, as they are written.
  public var dissent: [String]

  /// What the text is to become; tells drafts apart.
  public enum Use: Hashable, Sendable {
    /// On an item of the open visit.
    case note(item: String)
    /// The reason of the lead's decision, whatever is decided.
    case decision(Decision.Subject)
    /// The reason of accepting a distrusted visit, whichever of its endings.
    case acceptance(visit: String)
    /// What the assessor of a visit is asked.
    case question(visit: String, item: String)
  }

  public init(
    _ use: Use, text: String, isConfidential: Bool = false, dissent: [String] = []
  ) {
    self.use = use
    self.text = text
    self.isConfidential = isConfidential
    self.dissent = dissent
  }

  /// Whether there is nothing to keep.
  public var isEmpty: Bool {
    text.isEmpty && dissent.isEmpty
  }
}

extension Draft.Use {
  init(_ settlement: Settlement) {
    self =
      switch settlement {
      case .decision(let subject, _, _): .decision(subject)
      case .acceptance(let visit, _, _): .acceptance(visit: visit)
      case .question(let visit, let item): .question(visit: visit, item: item)
      }
  }

  /// What a settling was typed for; nil for one without words of its own.
  public init?(_ event: Event) {
    switch event {
    case .decide(let decision): self = .decision(decision.subject)
    case .accept(let acceptance): self = .acceptance(visit: acceptance.visit)
    case .giveBack(let question): self = .question(visit: question.visit, item: question.item)
    default: return nil
    }
  }
}
