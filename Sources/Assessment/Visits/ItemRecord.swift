/// What one visit says of one item, without what was retracted.
public struct ItemRecord: Equatable, Sendable {
  /// All live answers, oldest first; the last one counts.
  public internal(set) var answers: [Live<Answer>] = []
  public internal(set) var notes: [Live<Note>] = []
  public internal(set) var evidence: [Live<Evidence>] = []
  /// Marks for the lead, with their text.
  public internal(set) var flags: [Live<String?>] = []

  public init() {}

  /// The answer that counts.
  public var answer: Answer? {
    answers.last?.value
  }

  public var isFlagged: Bool {
    !flags.isEmpty
  }

  mutating func remove(_ n: Int) {
    answers.removeAll { $0.n == n }
    notes.removeAll { $0.n == n }
    evidence.removeAll { $0.n == n }
    flags.removeAll { $0.n == n }
  }
}

/// A value with the entry that gave it.
public struct Live<Value: Equatable & Sendable>: Equatable, Sendable {
  public var n: Int
  public var at: Timestamp
  public var value: Value

  public init(n: Int, at: Timestamp, value: Value) {
    self.n = n
    self.at = at
    self.value = value
  }
}
