import Assessment
import Reports
import Storage
import Text

/// What the lead planned for a folder (`assessment.yaml`), as far as the catalogue bears it out.
struct PlanFile {
  /// Nil when there is no such file, or when it has errors.
  private(set) var plan: Plan?
  /// What the plan is for; nil when it is not here.
  private(set) var instrument: Instrument?
  /// What is wrong with the plan and with what it names, a line each.
  private(set) var faults: [String] = []
  private let path: String

  init(in folder: AssessmentFolder, _ catalogue: Catalogue?, _ phrases: any Phrases) {
    path = Self.path(in: folder)
    read(phrases)
    guard let plan, let catalogue else { return }
    do {
      instrument = try catalogue.instrument(plan.instrument).instrument
      read(phrases)
    } catch {
      faults += lines(of: error, phrases)
    }
  }

  static func path(in folder: AssessmentFolder) -> String {
    "\(folder.path)/\(Plan.fileName)"
  }

  private mutating func read(_ phrases: any Phrases) {
    let read = Plan.read(from: path, instrument: instrument)
    plan = read.plan
    faults = read.diagnostics.map { $0.line(in: phrases) }
  }

  /// What of the plan the visits are; nil without a plan that the catalogue bears out.
  func reception(of visits: [Visit], _ phrases: any Phrases) -> ReceptionLine? {
    guard let plan, let instrument else { return nil }
    return ReceptionLine(
      Reception(plan, instrument: instrument, visits: visits), instrument: instrument,
      phrases: phrases)
  }

  /// The checklists of a planned place; one that cannot be read is a fault.
  mutating func checklists(
    at place: PlannedPlace, _ catalogue: Catalogue, _ phrases: any Phrases
  ) -> [Checklist] {
    guard let instrument else { return [] }
    var lists: [Checklist] = []
    for id in instrument.place(place.id)?.checklists ?? [] {
      do {
        lists.append(try catalogue.checklist(id, of: instrument).checklist)
      } catch {
        faults += lines(of: error, phrases)
      }
    }
    return lists
  }

  /// Faults of files name their own place; of what is not there, the plan is the place.
  private func lines(of error: CatalogueError, _ phrases: any Phrases) -> [String] {
    if case .faulty = error { return error.lines(in: phrases) }
    return error.lines(in: phrases).map { "\(path): \($0)" }
  }
}
