/// The field's standard terms: one word for one thing, on screens, in reports and in messages.
public protocol WordPhrases {
  var instrument: String { get }
  var component: String { get }
  var indicator: String { get }
  var checklist: String { get }
  var section: String { get }
  var item: String { get }
  var place: String { get }
  var venue: String { get }
  var region: String { get }
  var period: String { get }
  var visit: String { get }
  var assessor: String { get }
  var institution: String { get }
  var lead: String { get }
  var city: String { get }
  var letter: String { get }
  var revision: String { get }
  var stage: String { get }
  var answer: String { get }
  var note: String { get }
  var evidence: String { get }
  var seal: String { get }
  var receipt: String { get }
  var score: String { get }
  var interval: String { get }
  var weight: String { get }
  var basis: String { get }
  var confidence: String { get }
  var threshold: String { get }
  var critical: String { get }
  var knockout: String { get }
  /// What the gate is judged by.
  var criterion: String { get }

  var met: String { get }
  var partial: String { get }
  var unmet: String { get }
  var notApplicable: String { get }
  var pending: String { get }
  var open: String { get }
  var answered: String { get }
  var sealed: String { get }
  var void: String { get }
  var provisional: String { get }
  var final: String { get }
  var assumed: String { get }
  var official: String { get }
  var confidential: String { get }

  /// The reasons why something is pending, besides `open` and `provisional`.
  var leftToLead: String { get }
  var disputed: String { get }
  var evidenceMissing: String { get }
  var parentPending: String { get }
  var integrityPending: String { get }
  var unseen: String { get }

  var fieldStage: String { get }
  var documentStage: String { get }
  var presentationStage: String { get }
  var discussionStage: String { get }

  var photo: String { get }
  var document: String { get }
  var interview: String { get }
  var measurement: String { get }
  var screenshot: String { get }

  var examine: String { get }
  var test: String { get }
  var seen: String { get }
  var told: String { get }

  /// A decimal as people of the language write it: `92,15` or `92.15`.
  func decimal(_ text: String) -> String
  /// `found` of `whole`, as in "4 of 5".
  func outOf(_ found: String, _ whole: String) -> String
  func atLeast(_ value: String) -> String
  func moreThan(_ value: String) -> String
  func atMost(_ value: String) -> String
  func lessThan(_ value: String) -> String
  func between(_ low: String, _ high: String) -> String
  /// By how much a part fell short of its whole: "a decrease of 8.89 %".
  func decrease(_ amount: String) -> String
  var lessIsBetter: String { get }
  func withinDays(_ days: Int) -> String
}
