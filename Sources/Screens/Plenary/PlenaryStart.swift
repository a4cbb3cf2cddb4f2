/// Where a plenary begins; as it is made first, at what moves the total most.
public struct PlenaryStart: Equatable, Sendable {
  let first: ReviewRow.Subject?
  /// Goes through these lines, until none of them is pending any more.
  let filter: ReviewFilter

  public init() {
    self.init(first: nil, filter: ReviewFilter())
  }

  init(first: ReviewRow.Subject?, filter: ReviewFilter) {
    self.first = first
    self.filter = filter
  }
}
