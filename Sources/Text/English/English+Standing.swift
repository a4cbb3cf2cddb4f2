extension English {
  public var plenaryHint: String { "plenary" }
  public var courseHint: String { "course" }
  public func criteriaMet(_ count: Int, of all: Int) -> String {
    "\(count) of \(all) \(fulfilled)"
  }
  public func itemsAnswered(_ answered: Int, of items: Int, pending: Int) -> String {
    "\(answered) of \(items) items answered, \(pending) pending"
  }
}
