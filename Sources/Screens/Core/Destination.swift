public import Assessment

/// A screen to go to, with what it is about; items are named by their ids.
public enum Destination: Equatable, Sendable {
  case home
  case newVisit
  /// The open visit of the model.
  case visit
  case note(item: String)
  /// What the kind of the item's answer needs: number, ratio, sample, date, text, index or count.
  case input(item: String)
  /// Why the item is not applicable.
  case reason(item: String)
  case evidence(item: String)
  /// Sealing; of a sealed visit, its receipt.
  case seal
  case report
  case scores
  /// The team lead's pending items and decisions.
  case review
  /// The plan of the assessment, as the lead writes it.
  case plan
  /// The assessment under review, one pending item at a time, on a projector.
  case plenary(PlenaryStart = PlenaryStart())
  /// What the lead said of the assessment under review as a whole, and may say next.
  case course
  /// The day and the words of a step of the assessment.
  case step(Step)
  /// Why the lead settles something so, and who dissents; or a question to an assessor.
  case settle(Settlement)
  /// Another answer than the assessors gave.
  case decide(Decision.Subject)
  case decideByTyping(Decision.Subject)
  case decideNotApplicable(Decision.Subject)
  case sealReview
  /// A figure taken apart, by its id.
  case why(String)
  /// The history that the model holds.
  case history(Decision.Subject)
  /// Who leads, before anything can be settled.
  indirect case lead(then: AfterNaming)
}
