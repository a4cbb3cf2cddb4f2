internal import Assessment

/// Brings what lies on sticks and in other folders into the folder of an assessment.
///
/// Everything is verified before it gets a name here: a log by its chain, evidence, copies of
/// checklists and confidential texts by the hash they are named for. A name that is taken is never
/// given to anything else, a link is never followed, and no name comes from a stick: a log is called
/// what laik called it when its visit was begun. Each file is on the medium before it has its name,
/// so that a run that was cut short leaves nothing that looks whole and is not, and can be done
/// again; doing it twice changes nothing. What comes of it does not depend on the order of the
/// sources.
///
/// A log that goes on where one here ends takes its place if it begins with every byte of it; the
/// log here has only grown, and not one of its bytes is lost. That keeps a visit that is gathered
/// every evening one log. If anything speaks against it (a damage, a program that writes to the log,
/// a tail that is not in the longer copy) the longer one is put beside the shorter, and merging takes
/// the union. Forked and damaged logs are always put beside: what counts of them is the lead's to
/// say. A log of which not one line can be trusted is left where it is.
///
/// `assessment.yaml` and `allowed_signers` (the lead's own), drafts, and bytes that were set aside are not brought in.
public struct Gathering {
  public let folder: AssessmentFolder
  public internal(set) var problems: [GatherProblem] = []
  /// Files besides logs that were brought in.
  public internal(set) var brought = 0
  /// Files besides logs whose names were here already.
  public internal(set) var known = 0
  let sources: [GatherSource]
  /// One for each log that was found; nil until it was dealt with.
  var results: [GatheredLog?] = []
  /// What the folder holds, once all logs were dealt with.
  var merged = MergedLogs()
  var visits: Set<String> = []

  /// Looks at what there is; nothing is opened or written yet.
  public init(_ paths: [String], into folder: AssessmentFolder) {
    self.folder = folder
    sources = paths.map { GatherSource($0) }
    problems = sources.flatMap(\.problems)
  }

  /// Whether there is nothing at all to bring in.
  public var isEmpty: Bool {
    sources.allSatisfy(\.isEmpty)
  }

  /// The logs in the order of the sources, then of their names, as far as it went.
  public var logs: [GatheredLog] {
    results.compactMap(\.self)
  }

  /// Brings in all but the evidence, which may be large: first what logs are read by, then logs.
  public mutating func bringRecords() throws(FolderFault) {
    try prepare()
    for part in [AssessmentFolder.Part.instruments, .confidential] {
      for source in sources {
        for name in source.files[part] ?? [] { try bring(name, in: part, from: source.folder) }
      }
    }
    var held = try HeldLogs(folder)
    try bringLogs(into: &held)
    try bringSignatures(to: held)
  }

  public mutating func bringEvidence() throws(FolderFault) {
    for source in sources {
      for name in source.files[.evidence] ?? [] { try bringEvidence(name, from: source.folder) }
    }
  }

  /// What is wrong now with the logs here that have the entries of those found, one check each.
  public func checks() -> [LogCheck] {
    let signers = (try? folder.allowedSigners()) ?? nil
    return logs.compactMap(\.name).uniqued().map {
      LogCheck.check(path: "\(folder.path)/\($0)", folder: folder, signers: signers)
    }
  }

  /// Visits of the logs found that have two continuations here, and that no lead has settled.
  public var forks: [(visit: String, after: Int)] {
    merged.visits().compactMap { visit in
      guard visits.contains(visit.id), case .fork(let count) = visit.fault else { return nil }
      return (visit.id, count)
    }
  }

  /// The folder and those within it, which are no links; what an interrupted run left is gone.
  private func prepare() throws(FolderFault) {
    try folder.create()
    PartFile.sweep(folder.path)
    for path in GatherSource.parts.map(folder.path(of:)) {
      guard let status = try? FileSystem.status(of: path) else { continue }
      guard status.isDirectory else { throw FolderFault(path: path, problem: .noFolder) }
      PartFile.sweep(path)
    }
  }
}
