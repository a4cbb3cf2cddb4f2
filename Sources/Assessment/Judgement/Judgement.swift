/// What an assessment comes to beside its figures: marks, gate, knock-outs, and the verdict of them all.
public struct Judgement: Equatable, Sendable {
  public var state: AssessmentState
  /// Best first, as in the instrument.
  public var marks: [MarkStanding]
  /// Nil when the instrument has none.
  public var gate: Gate?
  public var knockouts: [Knockout]
  /// Whether the lead revoked the verdict, whatever the figures.
  public var isRevoked: Bool
  /// Whether a log of the lead that cannot be trusted may say that the verdict is revoked, or is not.
  public var isDoubtful = false

  public init(
    state: AssessmentState = .provisional, marks: [MarkStanding] = [], gate: Gate? = nil,
    knockouts: [Knockout] = [], isRevoked: Bool = false
  ) {
    self.state = state
    self.marks = marks
    self.gate = gate
    self.knockouts = knockouts
    self.isRevoked = isRevoked
  }

  /// Takes in what the lead said of the assessment as a whole.
  mutating func take(_ course: Course) {
    state = course.state
    isRevoked = course.revocation != nil
    isDoubtful = course.mayTurn(self)
  }

  /// Whether the lowest mark, the one to pass, is reached; nil when the instrument has none.
  public var mark: Reach? {
    marks.last?.state
  }

  /// The best mark that is reached.
  public var predicate: Mark? {
    marks.first { $0.state == .reached }?.mark
  }

  /// Whether there is anything to judge by.
  public var isEmpty: Bool {
    marks.isEmpty && gate == nil && knockouts.isEmpty && !isRevoked && !isDoubtful
  }

  /// Whether the verdict hangs on something that is open still; without any mark it is never more than
  /// open.
  var isUndecided: Bool {
    verdict == .open && (mark == .open || hasOpenParts)
  }

  private var hasOpenParts: Bool {
    knockouts.contains { $0.state == .open } || (gate.map { $0.state != .met } ?? false)
  }

  /// Never worthy while something it hangs on is open, and open while a word of the lead is in doubt; the lead's revocation and a struck knock-out go
  /// before all else.
  public var verdict: Verdict {
    if isDoubtful { return .open }
    if isRevoked { return .revoked }
    if knockouts.contains(where: { $0.state == .struck }) {
      return state.isAnnounced ? .revoked : .stopped
    }
    if mark == .missed || gate?.state == .unmet { return .notWorthy }
    return mark == .reached && !hasOpenParts ? .worthy : .open
  }
}

/// What is said of the city in the end (LAIK, BELUM LAIK, DIHENTIKAN, DICABUT), or that it is open.
public enum Verdict: String, CaseIterable, Equatable, Sendable {
  case open
  case worthy
  case notWorthy = "not_worthy"
  /// A knock-out was struck before the announcement.
  case stopped
  /// A knock-out was struck after the announcement, or the lead said so.
  case revoked
}
