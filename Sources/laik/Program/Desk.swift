import Assessment
import Reports
import Screens
import Storage
import Text

/// Does for the application what only the world can do: logs, evidence, drafts, reports.
struct Desk: ~Copyable {
  var workplace: Workplace
  let folder: AssessmentFolder
  /// Of the open visit, while it can be written to.
  var writer: LogWriter?
  /// What is wrong with the open visit's log, and with its checklists; printed on its report too.
  var damage: String?
  var alerts: [String] = []
  /// Whether it was said that the file system keeps no permissions.
  var hasToldModes = false
  /// What the team lead works on.
  var table: LeadTable?
  /// What was sealed, and waits for the passphrase to be signed.
  var unsigned: Unsigned?

  init(_ workplace: Workplace, folder: AssessmentFolder) {
    self.workplace = workplace
    self.folder = folder
  }

  var phrases: any Phrases {
    workplace.phrases
  }

  /// A clock that only goes forward, to measure waiting with.
  var milliseconds: Int {
    Clock.monotonicMilliseconds()
  }

  /// Does an action and tells the application how it went.
  ///
  /// - Returns: what the application wants done next.
  mutating func perform(_ action: Action, for application: inout Application) -> Action? {
    application.model.now = Clock.now()
    do throws(DeskFault) {
      switch action {
      case .beginVisit(let new): try begin(new, &application)
      case .openVisit(let file): try open(file, &application)
      case .carryOn: try carryOn(&application)
      case .closeVisit: close(&application)
      case .record(let event): return try record(event, &application)
      case .recordConfidentialNote(let item, let text):
        return try recordConfidential(text, of: item, &application)
      case .attach(let attachment): try attach(attachment, &application)
      case .keepDraft(let draft): try keepForLater(draft, &application)
      case .dropDraft(let use): try keep(Draft(use, text: ""), &application)
      case .listInbox(let path): try listInbox(path, &application)
      case .seal(let witness): try seal(witness, &application)
      case .copySealed(let folder): try copySealed(to: folder, &application)
      case .loadScores: loadScores(&application)
      case .loadReport: loadReport(&application)
      case .saveReport: try saveReport(&application)
      case .openReview(let index): try openReview(index, &application)
      case .refreshReview: refreshReview(&application)
      case .openLeadLog(let file): try openLeadLog(file, &application)
      case .nameLead(let identity): try name(identity, &application)
      case .settle(let event): try settle(event, &application)
      case .loadHistory(let subject): loadHistory(of: subject, &application)
      case .sealReview(let witness): try sealReview(witness, &application)
      case .closeReview: closeReview(&application)
      case .loadPlan: try loadPlan(&application)
      case .savePlan(let plan): try save(plan, &application)
      case .suspend, .sign: break
      }
    } catch {
      application.failed(error.problem(phrases))
      return nil
    }
    return application.performed(action) ?? (unsigned == nil ? nil : .sign)
  }

  /// Puts one event into the log; only then does the application hear of it.
  mutating func record(
    _ event: Event, _ application: inout Application
  ) throws(DeskFault) -> Action? {
    application.recorded(try append(event))
  }

  func append(_ event: Event) throws(DeskFault) -> Entry {
    guard let writer else { throw .notOpen }
    do {
      return try writer.append(event, at: Clock.now())
    } catch {
      throw .log(error)
    }
  }

  private func recordConfidential(
    _ text: String, of item: String, _ application: inout Application
  ) throws(DeskFault) -> Action? {
    let digest = try DeskFault.folder { () throws(FolderFault) in
      try folder.keepConfidential(text: text)
    }
    do throws(DeskFault) {
      return application.recorded(try append(.note(item: item, .confidential(digest))))
    } catch {
      // A text that no log names could never be found again to be erased.
      if error.leavesNoEntry { try? folder.dropConfidential(digest) }
      throw error
    }
  }

  private func attach(
    _ attachment: Attachment, _ application: inout Application
  ) throws(DeskFault) {
    if attachment.paths.isEmpty { try attach(nil, as: attachment, &application) }
    for path in attachment.paths { try attach(path, as: attachment, &application) }
  }

  /// One file is in the log before the next is copied, so that a fault costs only what follows.
  private func attach(
    _ path: String?, as attachment: Attachment, _ application: inout Application
  ) throws(DeskFault) {
    let file = try copy(path)
    let evidence = Evidence(
      method: attachment.method, strength: attachment.strength, text: attachment.text, file: file)
    _ = application.recorded(try append(.evidence(item: attachment.item, evidence)))
  }

  private func copy(_ path: String?) throws(DeskFault) -> EvidenceFile? {
    guard let path else { return nil }
    guard writer != nil else { throw .notOpen }
    do {
      return try folder.addEvidence(from: path)
    } catch {
      throw .evidence(error)
    }
  }

  private func listInbox(
    _ path: String?, _ application: inout Application
  ) throws(DeskFault) {
    let files = try files(of: path)
    application.model.inbox = files.map {
      InboxFile(
        path: $0.path, name: $0.name, bytes: $0.bytes,
        modified: "\($0.modified.localDate.text) \($0.modified.clock)")
    }
  }

  /// The usual folder has no files while it is not there; one that was typed is a fault then.
  private func files(of path: String?) throws(DeskFault) -> [Inbox.File] {
    do {
      return try Inbox(path: path ?? workplace.inbox).files()
    } catch {
      if path == nil, error.problem == .missing { return [] }
      throw .folder(error)
    }
  }
}
