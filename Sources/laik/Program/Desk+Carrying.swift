import Assessment
import Screens
import Storage
import Text

extension Desk {
  /// The open visit goes on in a new log; who goes there stays who it was.
  mutating func carryOn(_ application: inout Application) throws(DeskFault) {
    guard let catalogue = workplace.catalogue else { throw .noChecklists }
    guard let old = application.model.worksheet else { throw .notOpen }
    let head = old.visit.head
    let new = NewVisit(
      instrument: head.instrument.id, place: head.place, venue: head.venue, region: head.region,
      period: head.period, assessor: head.assessor, institution: head.institution,
      letter: head.letter, role: head.role)
    let opened: VisitOpener.Opened
    do {
      opened = try Carrying(old, application.model.returns, phrases)
        .begin(new, with: VisitOpener(folder: folder, catalogue: catalogue)).opened
    } catch {
      throw .opener(error)
    }
    take(opened, &application)
  }
}
