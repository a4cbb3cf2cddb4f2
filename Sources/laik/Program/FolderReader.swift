import Assessment
import Screens
import Storage
import Text

/// What a folder holds, for the home screen and the scores.
struct FolderReader {
  private let folder: AssessmentFolder
  private let workplace: Workplace

  init(_ folder: AssessmentFolder, _ workplace: Workplace) {
    self.folder = folder
    self.workplace = workplace
  }

  /// Reads what the home screen shows; what is wrong there is said until the next key.
  func fill(_ application: inout Application) {
    let plan = PlanFile(in: folder, workplace.catalogue, workplace.phrases)
    let files = files()
    let visits = files.compactMap(\.visit)
    let returns = Returns(visits)
    application.model.returns = returns
    application.model.visits = summaries(of: files, returns)
    application.model.offers = offers(after: application.model.visits, plan.plan)
    application.model.reception = plan.reception(
      of: visits, workplace.phrases)
    if let fault = fault(of: plan) { application.say(Notice(fault)) }
  }

  /// A log by its name, with what can be read of it.
  private struct File {
    let name: String
    let contents: Result<LogContents, LogFault>
    let visit: Visit?

    init(_ name: String, at path: String) {
      self.name = name
      do {
        let read = try LogFile.read(path: path)
        contents = .success(read)
        visit = read.visit
      } catch {
        contents = .failure(error)
        visit = nil
      }
    }
  }

  /// The newest day first.
  private func files() -> [File] {
    let names = (try? folder.logs()) ?? []
    return names.reversed().map { File($0, at: "\(folder.path)/\($0)") }
  }

  /// One line for each log: those in progress first.
  private func summaries(of files: [File], _ returns: Returns) -> [VisitSummary] {
    var loader = DefinitionLoader(
      folders: [folder], catalogue: workplace.catalogue, phrases: workplace.phrases)
    let all = files.map { file in
      var summary = summary(of: file, &loader)
      summary.questions = file.visit.map { returns.open(on: $0).count } ?? 0
      return summary
    }
    return all.filter { $0.state == .inProgress } + all.filter { $0.state != .inProgress }
  }

  private func summary(of file: File, _ loader: inout DefinitionLoader) -> VisitSummary {
    let phrases = workplace.phrases
    let contents: LogContents
    switch file.contents {
    case .success(let read): contents = read
    case .failure(let fault):
      return VisitSummary(file: file.name, state: .unreadable(fault.message(phrases)))
    }
    if let visit = file.visit, let worksheet = loader.worksheet(of: visit) {
      return VisitSummary(
        file: file.name, worksheet, damagedAt: contents.damage?.line, in: phrases.language)
    }
    let path = "\(folder.path)/\(file.name)"
    let fault = contents.damage.map { LogFault(path: path, .damaged($0, readable: 0)) }
    let missing = loader.warnings.last ?? phrases.notALog(path)
    return VisitSummary(file: file.name, state: .unreadable(fault?.message(phrases) ?? missing))
  }

  /// What a new visit can be begun with; instrument, region and period are those of the newest visit.
  private func offers(after visits: [VisitSummary], _ plan: Plan?) -> Offers {
    var offers = Offers()
    let catalogue = workplace.catalogue
    let instruments = (catalogue?.instrumentIds() ?? []).compactMap { id in
      try? catalogue?.instrument(id).instrument
    }
    offers.instruments = instruments.sorted(by: Self.isBroader).map {
      InstrumentOffer(id: $0.id, title: $0.title, places: $0.places)
    }
    offers.plan = plan
    let newest = visits.first { !$0.region.isEmpty }
    offers.instrument = newest?.instrument
    offers.region = newest?.region
    offers.period = newest?.period
    let settings = workplace.settings
    if let assessor = settings.assessor, let institution = settings.institution {
      offers.identity = Identity(
        assessor: assessor, institution: institution, letter: settings.letter)
    }
    return offers
  }

  private static func isBroader(_ left: Instrument, _ right: Instrument) -> Bool {
    (right.places.count, left.id) < (left.places.count, right.id)
  }

  /// What is wrong with the folder or its plan, in a line; nil when all is well.
  private func fault(of plan: PlanFile) -> String? {
    let beside = "\(folder.path)/"
    let faults = plan.faults.map { $0.hasPrefix(beside) ? String($0.dropFirst(beside.count)) : $0 }
    do {
      _ = try folder.logs()
      return faults.isEmpty ? nil : faults.joined(separator: " ")
    } catch {
      return error.problem == .missing ? nil : error.message(workplace.phrases)
    }
  }
}
