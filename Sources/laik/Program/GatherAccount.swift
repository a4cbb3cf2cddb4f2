import Assessment
import Storage
import Text

/// What is told when all was brought in: what is wrong, and the counts.
struct GatherAccount {
  private let gathering: Gathering
  private let phrases: any Phrases
  private let checks: [LogCheck]

  init(_ gathering: Gathering, _ phrases: any Phrases) {
    self.gathering = gathering
    self.phrases = phrases
    checks = gathering.checks()
  }

  /// What a person has to know or do, a line each.
  var problems: [String] {
    gathering.logs.compactMap(fault) + gathering.problems.map { $0.message(phrases) }
      + gathering.forks.map { phrases.forked($0.visit, after: $0.after) }
      + checks.flatMap { check in findings(of: check).map { message(of: $0, in: check) } }
  }

  private func fault(of log: GatheredLog) -> String? {
    if case .unusable(let fault) = log.standing { return fault.message(phrases) }
    return log.damage?.message(at: log.path, readable: log.entries, phrases)
  }

  /// Damage is told where it lies on the stick; what is only remarkable is for `verify` to say.
  private func findings(of check: LogCheck) -> [LogFinding] {
    check.findings.filter { finding in
      if case .damaged = finding { return false }
      return finding.severity != .remark
    }
  }

  /// A file that was changed here is not mended by bringing it again.
  private func message(of finding: LogFinding, in check: LogCheck) -> String {
    switch finding {
    case .evidenceAltered(_, _, let file):
      phrases.alteredHere("\(gathering.folder.path)/evidence/\(file.storedName)")
    case .copyAltered(let copy):
      phrases.alteredHere("\(gathering.folder.path)/instruments/\(copy.sha256.hex).yaml")
    default: finding.message(at: check.path, phrases)
    }
  }

  var summary: String {
    let logs = gathering.logs
    let sound = logs.filter { $0.damage == nil }
    let count = { (isMeant: (GatheredLog.Standing) -> Bool) in
      sound.count { isMeant($0.standing) }
    }
    let told = phrases.gatheredLogs(
      into: gathering.folder.path, new: count { if case .new = $0 { true } else { false } },
      longer: count { if case .longer = $0 { true } else { false } },
      known: count { if case .known = $0 { true } else { false } },
      forked: count { if case .forked = $0 { true } else { false } },
      damaged: logs.count { $0.damage != nil },
      unusable: count { if case .unusable = $0 { true } else { false } })
    let files = phrases.gatheredFiles(
      new: gathering.brought, known: gathering.known, missing: missing)
    return "\(told) \(files)"
  }

  /// Files that logs name and that are not here, each once.
  private var missing: Int {
    let paths = checks.flatMap(\.findings).compactMap { finding -> String? in
      switch finding {
      case .evidenceMissing(_, _, let file): file.storedName
      case .copyMissing(let copy): copy.sha256.hex
      default: nil
      }
    }
    return Set(paths).count
  }

  /// A path that leads nowhere outweighs a failing stick, and that what was found to be wrong.
  var status: ExitStatus {
    let severities = gathering.problems.map(\.severity)
    if severities.contains(.noInput) { return .noInput }
    if severities.contains(.ioFailed) || gathering.logs.contains(where: \.isUnreadable) {
      return .ioFailed
    }
    let isWrong =
      severities.contains(.wrong) || !gathering.forks.isEmpty
      || gathering.logs.contains(where: \.isNegative) || checks.contains(where: \.isNegative)
    return isWrong ? .negativeFinding : .done
  }
}
