/// Questions that a log repeats from the lead's, so that it alone shows what is to be answered.
///
/// They are for reading: only what a lead's own log says settles or returns anything.
extension Visit {
  /// The questions on an item, oldest first, whether they were answered or not.
  public func questions(on item: String) -> [Question] {
    questions.map(\.value).filter { $0.item == item }
  }

  /// The questions after which nothing was recorded for their item.
  public var unanswered: [Question] {
    questions.filter { $0.n > newest(on: $0.value.item) }.map(\.value)
  }

  /// Whether a question on the item waits for an answer, a note, evidence or a mark for the lead.
  public func isAsked(_ item: String) -> Bool {
    questions.contains { $0.value.item == item && $0.n > newest(on: item) }
  }

  /// The last live entry on an item; -1 without one.
  private func newest(on item: String) -> Int {
    let record = record(of: item)
    let last = [
      record.answers.last?.n, record.notes.last?.n, record.evidence.last?.n, record.flags.last?.n,
    ]
    return last.compactMap(\.self).max() ?? -1
  }
}
