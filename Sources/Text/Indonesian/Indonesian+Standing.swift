extension Indonesian {
  public var plenaryHint: String { "rapat pleno" }
  public var courseHint: String { "tahapan" }
  public func criteriaMet(_ count: Int, of all: Int) -> String {
    "\(count) dari \(all) \(fulfilled)"
  }
  public func itemsAnswered(_ answered: Int, of items: Int, pending: Int) -> String {
    "\(answered) dari \(items) butir terjawab, \(pending) tertunda"
  }
}
