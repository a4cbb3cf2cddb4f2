public import Assessment

/// What only the root can do, with files and a clock.
///
/// It answers with `Application.recorded(_:)` for every entry that is durably in the log; with
/// `performed(_:)` for every action but those that record an answer or a note; or with `failed(_:)`.
public enum Action: Equatable, Sendable {
  case beginVisit(NewVisit)
  /// By the name of its file in the folder.
  case openVisit(String)
  /// Begins a visit that continues the open one, with its answers and the lead's questions.
  case carryOn
  /// Lets go of the log and reads the visits of the folder anew.
  case closeVisit
  /// One durable append.
  case record(Event)
  /// A note whose text lies apart from the log.
  case recordConfidentialNote(item: String, text: String)
  /// One durable append for each file.
  case attach(Attachment)
  case keepDraft(Draft)
  case dropDraft(Draft.Use)
  /// The files to choose evidence from, newest first; nil: the usual folder.
  case listInbox(folder: String?)
  case seal(witness: String?)
  /// Asks for the passphrase of the key on the terminal, and signs what was sealed just now.
  case sign
  /// Copies what was sealed to a folder on another medium and reads it back.
  case copySealed(folder: String)
  /// Of all visits of the folder.
  case loadScores
  /// Of the open visit.
  case loadReport
  case saveReport
  /// Reads all logs of the folder for the team lead, and takes up the lead's unsealed log of one assessment
  /// by its place among the scores.
  case openReview(assessment: Int)
  /// The same for the assessment that a lead's log is of, by the name of its file in the folder.
  case openLeadLog(String)
  /// Reads all logs of the folder anew, and goes on with the same assessment and the same log; the root
  /// does it by itself before settling, when others wrote there.
  case refreshReview
  /// Who leads, for the log that the first settling makes.
  case nameLead(Identity)
  /// One durable append to the lead's log, then all figures anew: a decision, a return, an acceptance, a
  /// step of the assessment, or taking one of them back.
  case settle(Event)
  /// All that was ever said of what is under review, live or taken back.
  case loadHistory(Decision.Subject)
  case sealReview(witness: String?)
  /// Lets go of the lead's log and reads the visits of the folder anew.
  case closeReview
  /// Reads the plan of the folder anew, to be changed.
  case loadPlan
  /// Puts it in place of the one that was loaded.
  case savePlan(Plan)
  /// Gives the terminal back to the shell for a while.
  case suspend
}

/// Evidence to be copied into the folder: files that are there, or a description alone.
public struct Attachment: Equatable, Sendable {
  public var item: String
  public var paths: [String]
  public var method: Evidence.Method
  public var strength: Evidence.Strength
  public var text: String?

  public init(
    item: String, paths: [String], method: Evidence.Method, strength: Evidence.Strength,
    text: String? = nil
  ) {
    self.item = item
    self.paths = paths
    self.method = method
    self.strength = strength
    self.text = text
  }
}
