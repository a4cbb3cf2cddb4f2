/// Headings and sentences of the visit report and the receipt.
public protocol ReportPhrases {
  var visitReport: String { get }
  var visitReceipt: String { get }

  /// What stands at the top of a page that must not be taken for more than it is.
  var notSealedYet: String { get }
  func voidVisit(_ reason: String) -> String
  func damagedLog(_ damage: String) -> String

  var role: String { get }
  /// The role of a city that assesses itself.
  var ownAssessment: String { get }
  var opened: String { get }
  var lastEntry: String { get }
  var notSealed: String { get }
  var continues: String { get }
  var lastHash: String { get }
  var witness: String { get }
  var key: String { get }
  /// What the seal itself says was counted.
  func sealedWith(answered: Int, open: Int, pending: Int) -> String
  /// Stands for the title of a checklist that was not at hand.
  var checklistMissing: String { get }

  var summary: String { get }
  func count(ofItems items: Int, answered: Int, open: Int, pending: Int) -> String
  var outcomes: String { get }
  var recorded: String { get }
  func evidence(count: Int, files: Int) -> String
  func unprintedNotes(_ count: Int) -> String

  var criticalUnmet: String { get }
  var pendingItems: String { get }
  func dependentItems(_ count: Int) -> String
  /// The label of what an assessor asks the lead.
  var forLead: String { get }
  var unlistedItems: String { get }
  /// Stands for the text of an item that no checklist of the visit has.
  var unlistedItem: String { get }
  /// Under a heading that has nothing to list.
  var nothingToList: String { get }

  var history: String { get }
  /// Answers that a later one replaced, and entries that were taken back; both stay in the log.
  func changes(answers: Int, retracted: Int) -> String
  var changed: String { get }
  func changed(times: Int) -> String
  var recoveredLine: String { get }
  func recovered(entry: Int, bytes: Int, file: String) -> String
  var clockSteps: String { get }
  func clockStep(entry: Int, from: String, to: String) -> String
  var withoutEffect: String { get }
  func withoutEffect(entry: Int) -> String
  func unknownKind(entry: Int, kind: String, item: String?) -> String
  func unknownMembers(entry: Int, names: String) -> String
  func madeBy(version: String, entries: Int) -> String

  /// Why the item it depends on leaves 0 points: `0, karena asi-01 tidak sesuai`.
  func zeroBecause(_ parent: String, _ word: String) -> String
  func notApplicableBecause(_ parent: String, _ word: String) -> String
  /// An answer that is in the log and does not count, because of a parent or as it cannot be taken.
  func notCounted(_ answer: String) -> String
  /// Short, for the receipt: the reasons are in the report.
  var pendingMark: String { get }
  var withoutFile: String { get }
  /// What confidence C says of an item.
  var unverified: String { get }

  var signatures: String { get }
  var name: String { get }
  var position: String { get }
  var date: String { get }
  var stamp: String { get }
  /// What both sides sign on the receipt.
  var receiptStatement: String { get }

  func day(_ day: Int, month: Int, year: Int) -> String
  /// A time of day, given as `09:41`.
  func clock(_ text: String) -> String
}
