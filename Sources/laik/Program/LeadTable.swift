import Assessment
import Screens
import Storage
import Text

/// The merged logs of a folder as the team lead settles them, and the log that the settlings go into.
struct LeadTable {
  private var logs: MergedLogs
  private let scoring: Scoring
  /// The first entries of all logs by their paths, the leads' included.
  private let logHeads: [(path: String, head: VisitHead)]
  private var heads: [VisitHead] { logHeads.map(\.head) }
  /// Logs that lead an assessment and are not sealed, by path.
  private let unsealed: [(path: String, head: VisitHead)]
  /// Logs that lead an assessment and are damaged, by path, with what is wrong.
  private let damaged: [(path: String, head: VisitHead, fault: LogFault)]
  /// What was not counted, a line each.
  let warnings: [String]
  /// Of the lead's own log, once it is being written.
  private(set) var writer: LogWriter?
  private(set) var own: Visit?
  private let folder: AssessmentFolder
  private var shape: FolderShape

  init(_ folder: AssessmentFolder, _ workplace: Workplace) {
    self.folder = folder
    // Before reading: what comes in during it is seen as a change later.
    shape = FolderShape(folder)
    let archive = Archive([folder.path], phrases: workplace.phrases)
    let (scoring, warnings) = archive.scoring(workplace)
    self.scoring = scoring
    self.warnings = archive.faults + archive.damages + warnings
    logs = archive.merged
    let visits = archive.logs.compactMap { log in
      log.contents.visit.map { (path: log.path, visit: $0) }
    }
    logHeads = visits.map { ($0.path, $0.visit.head) }
    unsealed = archive.logs.filter { $0.contents.damage == nil }.compactMap { log in
      log.contents.visit.map { (path: log.path, visit: $0) }
    }.filter { $0.visit.head.role == .lead && !$0.visit.isSealed && !$0.visit.isVoid }
      .map { ($0.path, $0.visit.head) }
    damaged = archive.logs.compactMap { log in
      guard let damage = log.contents.damage, let head = log.contents.visit?.head,
        head.role == .lead
      else { return nil }
      let readable = log.contents.entries.count
      return (log.path, head, LogFault(path: log.path, .damaged(damage, readable: readable)))
    }
  }

  func scores() -> [Score] {
    scoring.scores(of: logs)
  }

  /// Any first entry of the assessment; its instrument is the one that the lead's log names.
  func head(of score: Score) -> VisitHead? {
    heads.first { $0.isOf(score) && $0.role == .assessor } ?? heads.first { $0.isOf(score) }
  }

  /// Institutions of those who visited, as first written.
  func institutions(of score: Score) -> [String] {
    heads.filter { $0.isOf(score) && $0.role != .own }.map(\.institution).uniqued(on: Name.init)
  }

  /// The lead's own unsealed log of an assessment; another's may be a copy, and would fork.
  func log(of score: Score, by lead: Identity) -> String? {
    unsealed.first { $0.head.isOf(score) && $0.head.isBy(lead) }?.path
  }

  func isLog(_ path: String, of score: Score) -> Bool {
    logHeads.contains { $0.path == path && $0.head.isOf(score) }
  }

  /// What is wrong with a lead's log that would be gone on with if it were whole.
  func damage(of score: Score, by lead: Identity?) -> LogFault? {
    damaged.first { log in
      log.head.isOf(score) && lead.map(log.head.isBy) ?? true
    }?.fault
  }

  /// Writes to this log from now on.
  mutating func take(_ writer: LogWriter, _ visit: Visit) {
    (self.writer, own) = (writer, visit)
    shape.leaveOut(writer.path)
    merge()
  }

  /// Shows a log that another program writes to.
  mutating func look(at visit: Visit) {
    own = visit
  }

  func history(of subject: Decision.Subject, in score: Score) -> [HistoryEntry] {
    logs.history(of: subject, in: score)
  }

  /// Takes in an entry that is durably in the lead's log.
  mutating func apply(_ entry: Entry) {
    own?.apply(entry)
    merge()
  }

  mutating func letGo() {
    if let writer { shape.takeIn(writer.path) }
    (writer, own) = (nil, nil)
  }

  /// Whether others brought logs in, or went on with theirs, since the table was made.
  var isOutdated: Bool {
    var now = FolderShape(folder)
    if let writer { now.leaveOut(writer.path) }
    return now != shape
  }

  private mutating func merge() {
    if let own, let chain = Chain(entries: own.entries) { logs.insert(chain) }
  }
}

extension Score {
  /// Whether both are of one assessment.
  func isSame(as other: Score) -> Bool {
    Name(region) == Name(other.region) && Name(period) == Name(other.period)
      && instrument.id == other.instrument.id && instrument.revision == other.instrument.revision
  }
}

extension VisitHead {
  fileprivate func isBy(_ person: Identity) -> Bool {
    Name(assessor) == Name(person.assessor) && Name(institution) == Name(person.institution)
  }

  func isOf(_ score: Score) -> Bool {
    Name(region) == Name(score.region) && Name(period) == Name(score.period)
      && instrument.id == score.instrument.id && instrument.revision == score.instrument.revision
  }
}
