import Assessment
import Storage
import Text

/// The places that `assessment.yaml` names, with the checklists of the catalogue that belong there.
struct PlannedScopes {
  private(set) var scopes: [PlannedScope] = []
  /// What is wrong with the plans, a line each.
  private(set) var faults: [String] = []

  init(folders: [AssessmentFolder], catalogue: Catalogue?, phrases: any Phrases) {
    for folder in folders {
      var file = PlanFile(in: folder, catalogue, phrases)
      if let catalogue { add(&file, catalogue, phrases) }
      faults += file.faults
    }
  }

  private mutating func add(
    _ file: inout PlanFile, _ catalogue: Catalogue, _ phrases: any Phrases
  ) {
    guard let plan = file.plan, let instrument = file.instrument else { return }
    for planned in plan.places {
      let lists = file.checklists(at: planned, catalogue, phrases)
      scopes += planned.venues.map { venue in
        PlannedScope(
          region: plan.region, period: plan.period, instrument: instrument, place: planned.id,
          venue: venue, checklists: lists)
      }
    }
  }
}
