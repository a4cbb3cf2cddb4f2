internal import Assessment

/// What a lead records.
extension LineScanner {
  mutating func decision() throws(Misfit) -> Decision {
    Decision(
      subject: try subject(), value: try answer("value", inDecision: true),
      reason: try text("reason"), dissent: try texts("dissent"))
  }

  private mutating func subject() throws(Misfit) -> Decision.Subject {
    if let indicator = try optionalValue("indicator", Self.id) {
      exclude("item", "place", "venue")
      return .indicator(indicator)
    }
    return .item(try id("item"), place: try id("place"), venue: try text("venue"))
  }

  private mutating func texts(_ member: String) throws(Misfit) -> [String] {
    try need(member)
    return try array { (scanner) throws(Misfit) in try scanner.string() }
  }

  mutating func question() throws(Misfit) -> Question {
    Question(
      visit: try visit("visit"), item: try id("item"), text: try optionalText("text") ?? "")
  }

  mutating func acceptance() throws(Misfit) -> Acceptance {
    Acceptance(
      visit: try visit("visit"), n: try lastEntry(), head: try digest("head"),
      reason: try text("reason"))
  }

  /// The number of an entry, or -1 for none.
  private mutating func lastEntry() throws(Misfit) -> Int {
    try need("entry")
    guard take(byte: "-") else { return try integer() }
    try expect("1")
    return -1
  }

  mutating func announcement() throws(Misfit) -> Announcement {
    Announcement(
      state: try text("state"), text: try optionalText("text"),
      date: try optionalValue("date") { CalendarDate($0) })
  }
}
