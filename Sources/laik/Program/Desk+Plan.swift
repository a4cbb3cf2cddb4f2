import Assessment
import Display
import Screens
import Storage
import Text

extension Desk {
  /// A file with faults is not opened: it could not be put back whole.
  func loadPlan(_ application: inout Application) throws(DeskFault) {
    guard workplace.catalogue != nil else { throw .noChecklists }
    let file = PlanFile(in: folder, workplace.catalogue, phrases)
    guard file.faults.isEmpty else { throw .plan(file.faults) }
    application.model.offers.plan = file.plan
  }

  func save(_ plan: Plan, _ application: inout Application) throws(DeskFault) {
    guard let catalogue = workplace.catalogue else { throw .noChecklists }
    let path = PlanFile.path(in: folder)
    let instrument: Instrument
    do {
      instrument = try catalogue.instrument(plan.instrument).instrument
    } catch {
      throw .opener(.catalogue(error))
    }
    do {
      try plan.write(to: path, after: application.model.offers.plan, instrument: instrument)
    } catch {
      throw .plan(error.lines(in: phrases))
    }
    FolderReader(folder, workplace).fill(&application)
    application.say(Notice(phrases.planSaved(path), style: .success))
  }
}
