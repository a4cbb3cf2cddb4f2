extension English {
  public func plainProgress(_ answered: Int, of items: Int, pending: Int) -> String {
    "\(answered) of \(counted(items, "item")) answered, \(pending) pending."
  }
  public var plainHelpHint: String { "Type ? for help, q to end." }
  public var plainReasonPrompt: String { "Number of the reason: " }
  public var plainNotePrompt: String { "Note (end it with a line that holds only a full stop): " }
  public var plainDonePrompt: String {
    "Every item is answered or left to the team lead. [S seal/:id/u/l/q/?] "
  }
  public func plainRecorded(_ entry: Int, _ item: String, _ what: String) -> String {
    "Recorded \(entry): \(item) \(what)."
  }
  public func plainRetracted(_ entry: Int) -> String {
    "Recorded \(entry): the last entry was taken back."
  }
  public var plainNoteHint: String { "(cc text = a note on this item)" }
  public var plainNothingAsked: String { "No item is being asked; type : and an id." }
  public var plainNothingToUndo: String {
    """
    There is nothing to take back since the visit was opened.
    """
  }
  public func plainNoSuchReason(_ count: Int) -> String {
    "There is no such reason; type b and a number from 1 to \(count)."
  }
  public func plainNoSuchItem(_ id: String) -> String {
    "There is no item '\(id)'; type l to see the sections, or : and the right id."
  }
  public func plainSettled(_ id: String, by parent: String) -> String {
    "\(id) is settled by the answer to \(parent); change \(parent) if it is wrong."
  }
  public var plainNumber: String { "number" }
  public var plainRatio: String { "part/whole" }
  public func plainCount(_ options: Int) -> String {
    "numbers 1-\(options) that are there, 0 for none"
  }
  public func plainSample(_ most: Int) -> String { "found/examined (at most \(most))" }
  public var plainDate: String { "date" }
  public var plainText: String { "text" }
  public func plainIndex(_ min: String, _ max: String) -> String {
    "figure \(min)-\(max); provisional|final; floor; source; date"
  }
  public func plainAmbiguous(_ small: String, _ large: String) -> String {
    "\(small) or \(large)? Write it without a thousands separator, or with one more decimal."
  }
  public var plainUnreadable: String {
    "This is no answer to the item; type ? to see the choices."
  }
  public var plainLeaving: String { "Done. All that was recorded is in the log." }
  public func plainSealed(_ hash: String) -> String { "Sealed. Last hash: \(hash)" }
  public var plainKeys: [String] {
    [
      "  y met, s partial, t unmet/there is none, b not applicable (b 1 = reason 1)",
      "  a number, fraction, date or text: type it as it is, or after a = sign",
      """
        where a text is asked, several words are the answer; a full stop before makes a \
      command (.c text)
      """,
      "  p leave to the team lead (p text), c note (c text), cc note on the item before",
      "  r confidential note (r text): kept out of log and reports, and can be erased",
      "  e file = attach evidence, u undo, n next item, : id = go to that item",
      "  l list of sections, S seal (S witness), q end, ? this help",
    ]
  }
}
