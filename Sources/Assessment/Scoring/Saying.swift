/// What one rater says of an item at a place, over all of the rater's visits there.
public struct Saying: Equatable, Sendable {
  public let rater: Rater
  /// Ids of the visits in which the rater was asked it, in their order; empty when in none.
  public private(set) var visits: [String] = []
  /// The answer that counts among the rater's own, unless a parent or the lead settles the item; nil
  /// when none was given that the item can take.
  public internal(set) var given: Given?
  /// All that is live, by visit, then as in its log; the answers include those that do not count.
  public private(set) var answers: [Said<Answer>] = []
  public private(set) var notes: [Said<Note>] = []
  public private(set) var evidence: [Said<Evidence>] = []
  /// Marks for the lead, with their text.
  public private(set) var flags: [Said<String?>] = []

  /// An answer with what it is worth and where it stands.
  public struct Given: Equatable, Sendable {
    public var answer: Answer
    public var outcome: Outcome
    public var source: Source
  }

  init(_ rater: Rater) {
    self.rater = rater
  }

  /// Takes in what one more visit of the rater says of the item.
  mutating func add(_ visit: Visit, _ item: String) {
    let record = visit.record(of: item)
    visits.append(visit.head.visit)
    answers += record.answers.map { Said($0, in: visit) }
    notes += record.notes.map { Said($0, in: visit) }
    evidence += record.evidence.map { Said($0, in: visit) }
    flags += record.flags.map { Said($0, in: visit) }
  }
}
