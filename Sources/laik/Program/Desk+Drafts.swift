import Assessment
import Screens
import Storage
import Text

extension Desk {
  /// Keeps a draft while it is typed; a fault is a notice, because a page would swallow the keys.
  ///
  /// - Returns: whether it is on the disk now.
  func keepQuietly(_ draft: Draft, _ application: inout Application) -> Bool {
    do {
      try keep(draft, &application)
      return true
    } catch {
      application.say(Notice(phrases.draftNotKept(cause: error.cause(phrases))))
      return false
    }
  }

  /// Keeps a draft that is left, and says where it is found again.
  func keepForLater(_ draft: Draft, _ application: inout Application) throws(DeskFault) {
    try keep(draft, &application)
    let isNote = if case .note = draft.use { true } else { false }
    application.say(Notice(isNote ? phrases.draftSaved : phrases.settlingDraftSaved))
  }

  /// An empty draft is removed.
  func keep(_ draft: Draft, _ application: inout Application) throws(DeskFault) {
    if case .note(let item) = draft.use {
      try keep(draft, of: item, &application)
    } else {
      try keepSettling(draft, &application)
    }
  }

  private func keep(
    _ draft: Draft, of item: String, _ application: inout Application
  ) throws(DeskFault) {
    guard let visit = application.model.visit?.worksheet.visit.head.visit else { return }
    try DeskFault.folder { () throws(FolderFault) in
      if draft.isEmpty {
        try folder.removeDraft(visit: visit, item: item)
      } else {
        try folder.saveDraft(
          visit: visit, item: item, text: draft.text, isConfidential: draft.isConfidential)
      }
    }
    application.model.visit?.drafts[item] = draft.isEmpty ? nil : draft.text
    application.model.visit?.confidentialDrafts.remove(item)
    if draft.isConfidential { application.model.visit?.confidentialDrafts.insert(item) }
  }

  private func keepSettling(
    _ draft: Draft, _ application: inout Application
  ) throws(DeskFault) {
    guard let drafts = LeadDrafts(application.model, folder) else { return }
    try DeskFault.folder { () throws(FolderFault) in try drafts.keep(draft) }
    application.model.review?.drafts[draft.use] = draft.isEmpty ? nil : draft
  }

  /// What was being typed when the lead last looked at this assessment.
  func loadDrafts(_ application: inout Application) {
    let drafts = LeadDrafts(application.model, folder)?.all ?? [:]
    application.model.review?.drafts = drafts
  }

  /// What is in the log is no draft any more, whichever way it came there.
  func dropDraft(of event: Event, _ application: inout Application) {
    guard let use = Draft.Use(event), application.model.review?.drafts[use] != nil else { return }
    _ = keepQuietly(Draft(use, text: ""), &application)
  }
}
