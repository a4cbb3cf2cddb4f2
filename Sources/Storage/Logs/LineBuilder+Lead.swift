internal import Assessment

/// Members of what a lead records, in their order.
extension LineBuilder {
  mutating func decide(_ decision: Decision) {
    switch decision.subject {
    case .item(let item, let place, let venue):
      text("item", item)
      text("place", place)
      text("venue", venue)
    case .indicator(let indicator): text("indicator", indicator)
    }
    answer(decision.value)
    text("reason", decision.reason)
    array("dissent", decision.dissent) { $0.string($1) }
  }

  mutating func giveBack(_ question: Question) {
    text("visit", question.visit)
    text("item", question.item)
    text("text", unlessEmpty: question.text)
  }

  /// The entry is not called `n`, as each line has an `n` of its own.
  mutating func accept(_ acceptance: Acceptance) {
    text("visit", acceptance.visit)
    number("entry", acceptance.n)
    text("head", acceptance.head.hex)
    text("reason", acceptance.reason)
  }

  mutating func verdict(_ announcement: Announcement) {
    text("state", announcement.state)
    text("text", unlessEmpty: announcement.text)
    text("date", unlessEmpty: announcement.date?.text)
  }
}
