/// Where a saying stands; of several the later one counts, by time, then visit id, then place in the log.
public struct Source: Equatable, Comparable, Sendable {
  public let at: Timestamp
  public let visit: String
  public let n: Int

  public static func < (left: Source, right: Source) -> Bool {
    (left.at.seconds, left.visit, left.n) < (right.at.seconds, right.visit, right.n)
  }
}

extension Visit {
  func source<Value>(of live: Live<Value>) -> Source {
    Source(at: live.at, visit: head.visit, n: live.n)
  }
}
