/// What the plain mode says, a line at a time.
public protocol PlainPhrases {
  func plainProgress(_ answered: Int, of items: Int, pending: Int) -> String
  var plainHelpHint: String { get }
  var plainReasonPrompt: String { get }
  var plainNotePrompt: String { get }
  var plainDonePrompt: String { get }
  /// The acknowledgement of a durable entry: its number in the log, the item, and what was given.
  func plainRecorded(_ entry: Int, _ item: String, _ what: String) -> String
  func plainRetracted(_ entry: Int) -> String
  var plainNoteHint: String { get }
  var plainNothingAsked: String { get }
  var plainNothingToUndo: String { get }
  func plainNoSuchReason(_ count: Int) -> String
  func plainNoSuchItem(_ id: String) -> String
  func plainSettled(_ id: String, by parent: String) -> String
  var plainNumber: String { get }
  var plainRatio: String { get }
  func plainCount(_ options: Int) -> String
  func plainSample(_ most: Int) -> String
  var plainDate: String { get }
  var plainText: String { get }
  func plainIndex(_ min: String, _ max: String) -> String
  func plainAmbiguous(_ small: String, _ large: String) -> String
  var plainUnreadable: String { get }
  var plainLeaving: String { get }
  func plainSealed(_ hash: String) -> String
  /// Every key with what it does.
  var plainKeys: [String] { get }
}
