/// A value with who said it, and the entry that says so.
public struct Said<Value: Equatable & Sendable>: Equatable, Sendable {
  public var by: Rater
  public var source: Source
  public var value: Value

  init(_ live: Live<Value>, in visit: Visit) {
    by = Rater(visit.head)
    source = visit.source(of: live)
    value = live.value
  }
}
