import Assessment
import Screens
import Storage

/// What a lead was typing about an assessment, among the drafts of a folder.
///
/// A draft outlives the log it is meant for: it may be begun before there is one, and after one is
/// sealed. So it is named after the assessment and who leads it, by a hash in place of the id of a
/// visit, and after what it is about, by a hash in place of the id of an item.
struct LeadDrafts {
  private let owner: String
  private let folder: AssessmentFolder

  /// Nil while nothing is under review, or nobody said who leads.
  init?(_ model: Model, _ folder: AssessmentFolder) {
    guard let score = model.reviewed, let lead = model.review?.lead else { return nil }
    self.folder = folder
    let parts = [
      score.region, score.period, score.instrument.id, score.instrument.revision, lead.assessor,
      lead.institution,
    ]
    owner = String(Self.hash(parts.map { Name($0).folded }.joined(separator: "\n")).prefix(32))
  }

  private static func hash(_ text: String) -> String {
    Digest(of: Array(text.utf8)).hex
  }

  /// An empty draft is removed.
  func keep(_ draft: Draft) throws(FolderFault) {
    guard let about = draft.use.units, let file = draft.file else { return }
    let item = Self.hash(about.joined(separator: "\n"))
    if draft.isEmpty {
      try folder.removeDraft(visit: owner, item: item)
    } else {
      try folder.saveDraft(visit: owner, item: item, text: file)
    }
  }

  var all: [Draft.Use: Draft] {
    let drafts = folder.drafts(visit: owner).compactMap { Draft(file: $0) }
    return Dictionary(drafts.map { ($0.use, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
