/// One line of a log: what happened, and when.
public struct Entry: Equatable, Sendable {
  /// The place in the log; the first entry is 0.
  public var n: Int
  public var at: Timestamp
  public var event: Event
  /// The hash of the line, which seals everything before it.
  public var hash: Digest
  /// Names of members that this version does not know; they are hashed, kept and reported.
  public var unknownMembers: [String]

  public init(
    n: Int, at: Timestamp, event: Event, hash: Digest, unknownMembers: [String] = []
  ) {
    self.n = n
    self.at = at
    self.event = event
    self.hash = hash
    self.unknownMembers = unknownMembers
  }
}

/// What an entry says happened.
public enum Event: Equatable, Sendable {
  case open(VisitHead)
  case answer(item: String, Answer)
  case note(item: String, Note)
  case flag(item: String, text: String?)
  case retract(entry: Int)
  case evidence(item: String, Evidence)
  case recover(Recovery)
  case void(reason: String)
  case seal(Seal)
  case decide(Decision)
  case giveBack(Question)
  case accept(Acceptance)
  case verdict(Announcement)
  /// A kind that this version does not know, with the item it names, if any.
  case unknown(kind: String, item: String?)

  /// The item that the entry is about.
  public var item: String? {
    switch self {
    case .answer(let item, _), .note(let item, _), .flag(let item, _), .evidence(let item, _): item
    case .unknown(_, let item): item
    case .decide(let decision): decision.subject.item
    case .giveBack(let question): question.item
    case .open, .retract, .recover, .void, .seal, .accept, .verdict: nil
    }
  }
}

/// A note on an item; of a confidential one the log holds only the hash of salt and text.
public enum Note: Equatable, Sendable {
  case text(String)
  case confidential(Digest)
}

/// Bytes of an incomplete last line that were set aside when the log was opened.
public struct Recovery: Equatable, Sendable {
  public var bytes: Int
  public var sha256: Digest
  public var file: String

  public init(bytes: Int, sha256: Digest, file: String) {
    self.bytes = bytes
    self.sha256 = sha256
    self.file = file
  }
}

/// The end of a visit: nothing can change unseen after it.
public struct Seal: Equatable, Sendable {
  public var answered: Int
  public var open: Int
  public var pending: Int
  public var witness: String?
  public var key: String?

  public init(
    answered: Int, open: Int, pending: Int, witness: String? = nil, key: String? = nil
  ) {
    self.answered = answered
    self.open = open
    self.pending = pending
    self.witness = witness
    self.key = key
  }
}
