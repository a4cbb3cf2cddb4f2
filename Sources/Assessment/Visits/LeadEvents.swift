/// A lead's settling of an item at a place, or of an indicator that nobody saw.
public struct Decision: Equatable, Sendable {
  public var subject: Subject
  public var value: Answer
  public var reason: String
  /// Institutions that disagree.
  public var dissent: [String]

  /// What a decision settles.
  public enum Subject: Equatable, Hashable, Sendable {
    case item(String, place: String, venue: String)
    case indicator(String)

    public var item: String? {
      guard case .item(let item, _, _) = self else { return nil }
      return item
    }
  }

  public init(subject: Subject, value: Answer, reason: String, dissent: [String]) {
    self.subject = subject
    self.value = value
    self.reason = reason
    self.dissent = dissent
  }
}

/// A question with which the lead gives an item back to the assessor (`return`).
public struct Question: Equatable, Sendable {
  public var visit: String
  public var item: String
  public var text: String

  public init(visit: String, item: String, text: String) {
    self.visit = visit
    self.item = item
    self.text = text
  }
}

/// The lead's word on which chain of a forked or damaged log counts.
public struct Acceptance: Equatable, Sendable {
  public var visit: String
  /// The last entry that counts; -1: none of them.
  public var n: Int
  public var head: Digest
  public var reason: String

  public init(visit: String, n: Int, head: Digest, reason: String) {
    self.visit = visit
    self.n = n
    self.head = head
    self.reason = reason
  }
}

/// A step of the assessment as a whole, such as the announcement of its score (`verdict`).
public struct Announcement: Equatable, Sendable {
  public var state: String
  public var text: String?
  public var date: CalendarDate?

  public init(state: String, text: String? = nil, date: CalendarDate? = nil) {
    self.state = state
    self.text = text
    self.date = date
  }
}
