extension English {
  public var visitReport: String { "Visit report" }
  public var visitReceipt: String { "Visit receipt" }

  public var notSealedYet: String {
    "PROVISIONAL: this visit is NOT SEALED; what it says may still change."
  }
  public func voidVisit(_ reason: String) -> String {
    "VOID: this visit does not count. Reason: \(reason)"
  }
  public func damagedLog(_ damage: String) -> String { "DAMAGED LOG: \(damage)" }

  public var role: String { "role" }
  public var ownAssessment: String { "the city itself (self-assessment)" }
  public var opened: String { "opened" }
  public var lastEntry: String { "last entry" }
  public var notSealed: String { "NOT SEALED (provisional)" }
  public var continues: String { "continues" }
  public var lastHash: String { "last hash" }
  public var witness: String { "witness" }
  public var key: String { "key" }
  public func sealedWith(answered: Int, open: Int, pending: Int) -> String {
    "by the seal: answered \(answered), unanswered \(open), pending \(pending)"
  }
  public var checklistMissing: String { "this checklist is not at hand" }

  public var summary: String { "Summary" }
  public func count(ofItems items: Int, answered: Int, open: Int, pending: Int) -> String {
    "\(items) (answered \(answered), unanswered \(open)); pending \(pending)"
  }
  public var outcomes: String { "outcomes" }
  public var recorded: String { "recorded only" }
  public func evidence(count: Int, files: Int) -> String { "\(count), with a file \(files)" }
  public func unprintedNotes(_ count: Int) -> String {
    "\(counted(count, "confidential note")) not printed"
  }

  public var criticalUnmet: String { "Critical items that are unmet" }
  public func dependentItems(_ count: Int) -> String {
    counted(
      count, "item waits for the item it depends on", "items wait for the item they depend on")
  }
  public var pendingItems: String { "Pending, waiting for the team lead" }
  public var forLead: String { "for the lead" }
  public var unlistedItems: String { "Items outside the checklists" }
  public var unlistedItem: String { "not in the checklists of this visit" }
  public var nothingToList: String { "None." }

  public var history: String { "History of the log" }
  public func changes(answers: Int, retracted: Int) -> String {
    "answers changed: \(answers), entries retracted: \(retracted); history in the log"
  }
  public var changed: String { "changed" }
  public func changed(times: Int) -> String {
    (times == 1 ? "once" : "\(times) times") + "; its history is in the log"
  }
  public var recoveredLine: String { "set aside" }
  public func recovered(entry: Int, bytes: Int, file: String) -> String {
    "entry \(entry): an incomplete last line (\(counted(bytes, "byte"))) was set aside in \(file)"
  }
  public var clockSteps: String { "clock set back" }
  public func clockStep(entry: Int, from: String, to: String) -> String {
    "entry \(entry): from \(from) to \(to)"
  }
  public var withoutEffect: String { "without effect" }
  public func withoutEffect(entry: Int) -> String {
    "entry \(entry): there was nothing for it to retract or open"
  }
  public func unknownKind(entry: Int, kind: String, item: String?) -> String {
    "entry \(entry): unknown kind '\(kind)'" + (item.map { ", item \($0)" } ?? "")
  }
  public func unknownMembers(entry: Int, names: String) -> String {
    "entry \(entry): unknown members: \(names)"
  }
  public func madeBy(version: String, entries: Int) -> String {
    "Made with laik \(version) from the \(counted(entries, "entry", "entries")) of this visit's log."
  }

  public func zeroBecause(_ parent: String, _ word: String) -> String {
    "0, because \(parent) is \(word)"
  }
  public func notApplicableBecause(_ parent: String, _ word: String) -> String {
    "not applicable, because of \(parent): \(word)"
  }
  public func notCounted(_ answer: String) -> String { "in the log, not counted: \(answer)" }
  public var pendingMark: String { "* pending, waiting for the team lead" }
  public var withoutFile: String { "without a file" }
  public var unverified: String { "assumed: practice, or not verified" }

  public var signatures: String { "Signatures" }
  public var name: String { "name" }
  public var position: String { "position" }
  public var date: String { "date" }
  public var stamp: String { "stamp" }
  public var receiptStatement: String {
    "Both sides state that this visit took place and that its last hash is the one on the assessor's "
      + "screen. A log that is changed afterwards no longer gives this hash."
  }

  public func day(_ day: Int, month: Int, year: Int) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    guard months.indices.contains(month - 1) else { return "\(day)-\(month)-\(year)" }
    return "\(day) \(months[month - 1]) \(year)"
  }
  public func clock(_ text: String) -> String { text }
}
