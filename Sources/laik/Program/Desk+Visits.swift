import Assessment
import Display
import Reports
import Screens
import Storage
import Text

extension Desk {
  mutating func begin(_ new: NewVisit, _ application: inout Application) throws(DeskFault) {
    guard let catalogue = workplace.catalogue else { throw .noChecklists }
    let opened: VisitOpener.Opened
    do {
      opened = try VisitOpener(folder: folder, catalogue: catalogue).begin(new, at: Clock.now())
    } catch {
      throw .opener(error)
    }
    let fault = workplace.remember(
      assessor: new.assessor, institution: new.institution, letter: new.letter)
    if let fault { application.say(Notice(fault)) }
    writer = opened.writer
    show(opened.worksheet, of: opened.writer.path, readOnly: nil, &application)
  }

  /// Opens a visit to go on with it, or to look at it when it is sealed, void or damaged.
  mutating func open(_ file: String, _ application: inout Application) throws(DeskFault) {
    let path = "\(folder.path)/\(file)"
    writer = nil
    do {
      let (writer, visit, recovered) = try LogWriter.open(path: path, at: Clock.now())
      let worksheet = try worksheet(of: visit)
      let readOnly = visit.isVoid ? OpenVisit.ReadOnly.void : nil
      if readOnly == nil { self.writer = writer }
      show(worksheet, of: path, readOnly: readOnly, &application)
      if let recovered {
        application.say(Notice(phrases.tornLineSetAside(recovered.bytes, file: recovered.file)))
      }
    } catch let fault as LogFault {
      try look(at: path, after: fault, &application)
    } catch let fault as DeskFault {
      throw fault
    } catch {
      throw .notOpen
    }
  }

  private func look(
    at path: String, after fault: LogFault, _ application: inout Application
  ) throws(DeskFault) {
    let readOnly: OpenVisit.ReadOnly
    switch fault.problem {
    case .sealed: readOnly = .sealed
    case .damaged(let damage, _): readOnly = .damaged(line: damage.line)
    default: throw .log(fault)
    }
    guard let visit = try? LogFile.read(path: path).visit else { throw .log(fault) }
    show(try worksheet(of: visit), of: path, readOnly: readOnly, &application)
    if case .damaged = readOnly { application.failed(DeskFault.log(fault).problem(phrases)) }
  }

  private func worksheet(of visit: Visit) throws(DeskFault) -> Worksheet {
    var loader = DefinitionLoader(
      folders: [folder], catalogue: workplace.catalogue, phrases: phrases)
    guard let worksheet = loader.worksheet(of: visit) else {
      throw .noDefinitions(loader.warnings)
    }
    return worksheet
  }

  private func show(
    _ worksheet: Worksheet, of path: String, readOnly: OpenVisit.ReadOnly?,
    _ application: inout Application
  ) {
    var open = OpenVisit(
      file: path.split(separator: "/").last.map(String.init) ?? path, worksheet: worksheet,
      readOnly: readOnly, sessionStart: worksheet.visit.entries.count)
    let visit = worksheet.visit.head.visit
    for item in worksheet.items {
      guard let draft = folder.draft(visit: visit, item: item.id) else { continue }
      open.drafts[item.id] = draft.text
      if draft.isConfidential { open.confidentialDrafts.insert(item.id) }
    }
    if readOnly == .sealed { open.receipt = receipt(of: worksheet) }
    application.model.visit = open
    application.model.report = nil
    application.model.scores = nil
  }

  mutating func close(_ application: inout Application) {
    writer = nil
    application.model.visit = nil
    FolderReader(folder, workplace).fill(&application)
  }

  mutating func seal(_ witness: String?, _ application: inout Application) throws(DeskFault) {
    guard let counts = application.model.visit?.worksheet.counts else { throw .notOpen }
    let seal = Seal(
      answered: counts.answered, open: counts.open, pending: counts.pending, witness: witness)
    _ = application.recorded(try append(.seal(seal)))
    writer = nil
    guard var sealed = application.model.visit else { return }
    sealed.readOnly = .sealed
    sealed.receipt = receipt(of: sealed.worksheet)
    application.model.visit = sealed
  }

  private func receipt(of worksheet: Worksheet) -> [String] {
    PlainText(Receipt.document(worksheet: worksheet, phrases: phrases)).lines()
  }

  func loadScores(_ application: inout Application) {
    let archive = Archive([folder.path], phrases: phrases)
    application.model.scores = FolderReader(folder, workplace).scores(of: archive)
    let uncounted = archive.faults + archive.damages + archive.forks(phrases)
    if let first = uncounted.first {
      application.say(Notice(phrases.notAllCounted(uncounted.count, first: first)))
    }
  }

  func loadReport(_ application: inout Application) {
    application.model.report = reportText(application).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  func saveReport(_ application: inout Application) throws(DeskFault) {
    guard let open = application.model.visit else { throw .notOpen }
    let name = open.file.hasSuffix(".jsonl") ? String(open.file.dropLast(6)) : open.file
    let path = "\(folder.path)/\(name).txt"
    try DeskFault.folder { () throws(FolderFault) in
      try TextFile.replace(path, with: reportText(application))
    }
    application.say(Notice(phrases.reportSaved(path), style: .success))
  }

  private func reportText(_ application: Application) -> String {
    guard let open = application.model.visit else { return "" }
    var damage: String?
    if case .damaged(let line) = open.readOnly { damage = phrases.damagedFrom(line: line) }
    return PlainText(
      VisitReport.document(
        worksheet: open.worksheet, damage: damage, phrases: phrases, version: Laik.version)
    ).text()
  }
}
