import Assessment
import Screens
import Storage
import Text

extension Desk {
  /// Reads the folder anew and takes up the lead's unsealed log, if there is one.
  mutating func openReview(
    _ index: Int, _ application: inout Application
  ) throws(DeskFault) {
    try open(LeadTable(folder, workplace), &application) { _, _ in index }
  }

  mutating func openLeadLog(
    _ file: String, _ application: inout Application
  ) throws(DeskFault) {
    let path = "\(folder.path)/\(file)"
    try open(LeadTable(folder, workplace), &application) { table, scores in
      scores.firstIndex { table.isLog(path, of: $0) } ?? 0
    }
  }

  private mutating func open(
    _ table: LeadTable, _ application: inout Application,
    at place: (LeadTable, [Score]) -> Int
  ) throws(DeskFault) {
    var table = table
    let scores = table.scores()
    let index = place(table, scores)
    guard scores.indices.contains(index) else { throw .nothingToReview }
    let score = scores[index]
    let known = application.model.offers.identity
    var review = OpenReview(
      assessment: index, lead: known, institutions: table.institutions(of: score))
    if let known, let path = table.log(of: score, by: known) {
      try takeUp(path, &table, &review)
    }
    self.table = table
    application.model.review = review
    show(&application)
    loadDrafts(&application)
    if let first = table.warnings.first {
      application.say(Notice(phrases.notAllCounted(table.warnings.count, first: first)))
    }
    if let fault = table.damage(of: score, by: known) {
      let why = phrases.leadLogDamaged(why: fault.message(phrases))
      application.failed(Problem(place: "", fault: why, remedy: ""))
    }
  }

  /// Goes on with the lead's log, or only looks at it while another program writes it.
  ///
  /// - Returns: why it is only looked at.
  @discardableResult
  private func takeUp(
    _ path: String, _ table: inout LeadTable, _ review: inout OpenReview
  ) throws(DeskFault) -> LogFault? {
    let visit: Visit
    var refusal: LogFault?
    do {
      let opened = try LogWriter.open(path: path, at: Clock.now())
      table.take(opened.writer, opened.visit)
      visit = opened.visit
    } catch {
      guard let read = try? LogFile.read(path: path).visit else { throw .log(error) }
      review.refusal = phrases.reviewLocked(why: error.message(phrases))
      refusal = error
      table.look(at: read)
      visit = read
    }
    review.sessionStart = visit.entries.count
    let head = visit.head
    review.lead = Identity(
      assessor: head.assessor, institution: head.institution, letter: head.letter)
    return refusal
  }

  /// Who leads was asked because nobody was known; a log that this lead has here is gone on with.
  mutating func name(_ lead: Identity, _ application: inout Application) throws(DeskFault) {
    application.model.review?.lead = lead
    loadDrafts(&application)
    let fault = workplace.remember(
      assessor: lead.assessor, institution: lead.institution, letter: lead.letter)
    if let fault { application.say(Notice(fault)) }
    guard var table, var review = application.model.review, let score = application.model.reviewed,
      let path = table.log(of: score, by: lead)
    else { return }
    let refusal = try takeUp(path, &table, &review)
    self.table = table
    application.model.review = review
    show(&application)
    if let refusal { throw .log(refusal) }
  }

  /// Puts a settling into the lead's log; only then do the figures move.
  mutating func settle(_ event: Event, _ application: inout Application) throws(DeskFault) {
    guard application.model.review?.refusal == nil else { throw .nothingToReview }
    if table?.isOutdated == true {
      refreshReview(&application)
      _ = application.performed(.refreshReview)
      throw .folderChanged
    }
    if table?.writer == nil { try beginLeadLog(application.model) }
    guard let writer = table?.writer else { throw .nothingToReview }
    let entry = try Self.log { () throws(LogFault) in
      try writer.append(event, at: Clock.now())
    }
    table?.apply(entry)
    show(&application)
    dropDraft(of: event, &application)
  }

  /// Takes in what others wrote meanwhile, and goes on with the same assessment and the same log.
  mutating func refreshReview(_ application: inout Application) {
    guard let old = table, let score = application.model.reviewed else { return }
    var fresh = LeadTable(folder, workplace)
    if let writer = old.writer, let own = old.own { fresh.take(writer, own) }
    let same = fresh.scores().firstIndex { $0.isSame(as: score) }
    table = fresh
    if let same { application.model.review?.assessment = same }
    show(&application)
  }

  /// The lead's log has no place and no checklists; its instrument is the one of the visits.
  private mutating func beginLeadLog(_ model: Model) throws(DeskFault) {
    guard let score = model.reviewed, let lead = model.review?.lead,
      let known = table?.head(of: score)
    else { throw .nothingToReview }
    let head = VisitHead(
      visit: RandomID.next(), role: .lead, region: score.region, period: score.period, place: "",
      venue: "", instrument: known.instrument, checklists: [], assessor: lead.assessor,
      institution: lead.institution, letter: lead.letter)
    let (writer, visit) = try Self.log { () throws(LogFault) in
      try LogWriter.create(head: head, at: Clock.now(), folder: folder)
    }
    table?.take(writer, visit)
  }

  mutating func sealReview(
    _ witness: String?, _ application: inout Application
  ) throws(DeskFault) {
    guard let own = table?.own, let score = application.model.reviewed else { throw .notOpen }
    let signer = LogSigner(workplace.surroundings)
    let settled = own.decisions.count + own.acceptances.count
    try settle(
      .seal(
        Seal(
          answered: settled, open: score.agenda.pending.count, pending: own.questions.count,
          witness: witness, key: signer.sealKey)), &application)
    if let path = table?.writer?.path,
      let notice = signQuietly(path, with: signer).notice(path, phrases)
    {
      application.say(notice)
    }
    table?.letGo()
    application.model.review?.log = nil
    application.model.review?.sessionStart = 0
  }

  mutating func closeReview(_ application: inout Application) {
    table = nil
    application.model.review = nil
    application.model.scores = nil
    FolderReader(folder, workplace).fill(&application)
  }

  /// The figures may list the assessments in the same order only: nothing a lead writes adds one.
  private func show(_ application: inout Application) {
    application.model.scores = table?.scores()
    application.model.review?.log = table?.own
  }

  func loadHistory(of subject: Decision.Subject, _ application: inout Application) {
    guard let score = application.model.reviewed else { return }
    application.model.history = table?.history(of: subject, in: score)
  }

  private static func log<Result>(
    _ body: () throws(LogFault) -> Result
  ) throws(DeskFault) -> Result {
    do {
      return try body()
    } catch {
      throw .log(error)
    }
  }
}
