import Assessment
import Storage

/// The places that `assessment.yaml` names, with the checklists of the catalogue that belong there.
struct PlannedScopes {
  private(set) var scopes: [PlannedScope] = []

  init(folders: [AssessmentFolder], catalogue: Catalogue?) {
    for folder in folders {
      let plan = Plan.read(from: "\(folder.path)/assessment.yaml").plan
      if let plan, let catalogue { add(plan, catalogue) }
    }
  }

  private mutating func add(_ plan: Plan, _ catalogue: Catalogue) {
    guard let instrument = try? catalogue.instrument(plan.instrument).instrument else { return }
    for planned in plan.places {
      let lists = instrument.place(planned.id)?.checklists ?? []
      let read = lists.compactMap { try? catalogue.checklist($0, of: instrument).checklist }
      scopes += planned.venues.map { venue in
        PlannedScope(
          region: plan.region, period: plan.period, instrument: instrument, place: planned.id,
          venue: venue, checklists: read)
      }
    }
  }
}
