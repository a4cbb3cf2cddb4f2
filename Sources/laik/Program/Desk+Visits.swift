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
    take(opened, &application)
  }

  /// A visit that was just begun is the open one.
  mutating func take(_ opened: VisitOpener.Opened, _ application: inout Application) {
    writer = opened.writer
    (damage, alerts) = (nil, [])
    show(opened.worksheet, of: opened.writer.path, readOnly: nil, &application)
  }

  /// Opens a visit to go on with it, or to look at it when it is sealed, void or damaged.
  mutating func open(_ file: String, _ application: inout Application) throws(DeskFault) {
    let path = "\(folder.path)/\(file)"
    writer = nil
    (damage, alerts) = (nil, [])
    let opened: (writer: LogWriter, visit: Visit, recovered: Recovery?)
    do {
      opened = try LogWriter.open(path: path, at: Clock.now())
    } catch {
      return try look(at: path, after: error, &application)
    }
    let recovered = [opened.recovered?.message(at: file, phrases)].compactMap(\.self)
    let worksheet = try worksheet(of: opened.visit, after: recovered)
    let readOnly = opened.visit.isVoid ? OpenVisit.ReadOnly.void : nil
    if readOnly == nil { writer = opened.writer }
    show(worksheet, of: path, readOnly: readOnly, &application)
    tell(recovered + alerts, &application)
  }

  private mutating func look(
    at path: String, after fault: LogFault, _ application: inout Application
  ) throws(DeskFault) {
    let readOnly: OpenVisit.ReadOnly
    switch fault.problem {
    case .sealed: readOnly = .sealed
    case .damaged(let fault, let readable):
      readOnly = .damaged(line: fault.line)
      damage = fault.message(at: phrases.logName, readable: readable, phrases)
    default: throw .log(fault)
    }
    guard let visit = try? LogFile.read(path: path).visit else { throw .log(fault) }
    let worksheet = try worksheet(of: visit)
    show(worksheet, of: path, readOnly: readOnly, &application)
    tell([damage].compactMap(\.self) + alerts, &application)
  }

  /// What a person must know before going on stands on a page of its own.
  private func tell(_ lines: [String], _ application: inout Application) {
    guard !lines.isEmpty else { return }
    application.failed(Problem(place: "", fault: lines.joined(separator: " "), remedy: ""))
  }

  /// What was found out before is told too when the checklists are not here.
  private mutating func worksheet(
    of visit: Visit, after found: [String] = []
  ) throws(DeskFault) -> Worksheet {
    var loader = DefinitionLoader(
      folders: [folder], catalogue: workplace.catalogue, phrases: phrases)
    guard let worksheet = loader.worksheet(of: visit) else {
      throw .noDefinitions(found + loader.warnings)
    }
    alerts = loader.warnings
    return worksheet
  }

  private mutating func show(
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
    if readOnly == nil { open.signature = LogSigner(workplace.surroundings).standing(phrases) }
    if readOnly == .sealed { open.receipt = receipt(of: worksheet, width(of: application)) }
    application.model.visit = open
    application.model.report = nil
    application.model.scores = nil
    tellModes(of: path, &application)
  }

  /// Once in a run of the program.
  private mutating func tellModes(of path: String, _ application: inout Application) {
    guard !hasToldModes, !FileModes.areKept(at: path) else { return }
    hasToldModes = true
    application.say(Notice(phrases.everyoneCanRead))
  }

  mutating func close(_ application: inout Application) {
    writer = nil
    application.model.visit = nil
    FolderReader(folder, workplace).fill(&application)
  }

  mutating func seal(_ witness: String?, _ application: inout Application) throws(DeskFault) {
    guard let counts = application.model.visit?.worksheet.counts, let path = writer?.path
    else { throw .notOpen }
    let signer = LogSigner(workplace.surroundings)
    var seal = Seal(counts, witness: witness)
    seal.key = signer.sealKey
    _ = application.recorded(try append(.seal(seal)))
    writer = nil
    guard var sealed = application.model.visit else { return }
    sealed.readOnly = .sealed
    sealed.signature = signQuietly(path, with: signer)
    sealed.receipt = receipt(of: sealed.worksheet, width(of: application))
    application.model.visit = sealed
  }

  private func receipt(of worksheet: Worksheet, _ width: Int) -> [String] {
    let receipt = Receipt.document(
      worksheet: worksheet, fingerprint: worksheet.visit.seal?.fingerprint, phrases: phrases)
    return PlainText(receipt).lines(width: width)
  }

  func loadScores(_ application: inout Application) {
    let archive = Archive([folder.path], phrases: phrases)
    let (scores, warnings) = archive.scores(workplace)
    application.model.scores = scores
    let uncounted = archive.faults + archive.damages + warnings
    if let first = uncounted.first {
      application.say(Notice(phrases.notAllCounted(uncounted.count, first: first)))
    }
  }

  func loadReport(_ application: inout Application) {
    application.model.report = report(application)?.lines(width: width(of: application))
  }

  func saveReport(_ application: inout Application) throws(DeskFault) {
    guard let open = application.model.visit else { throw .notOpen }
    let name = open.file.hasSuffix(".jsonl") ? String(open.file.dropLast(6)) : open.file
    let path = "\(folder.path)/\(name).txt"
    try DeskFault.folder { () throws(FolderFault) in
      try TextFile.replace(path, with: report(application)?.text() ?? "")
    }
    application.say(Notice(phrases.reportSaved(path), style: .success))
  }

  /// The page's own width where the screen has room for it.
  private func width(of application: Application) -> Int {
    min(80, application.model.size.columns)
  }

  private func report(_ application: Application) -> PlainText? {
    guard let open = application.model.visit else { return nil }
    return PlainText(
      VisitReport.document(
        worksheet: open.worksheet, damage: damage, alerts: alerts,
        phrases: phrases, version: Laik.version))
  }
}
