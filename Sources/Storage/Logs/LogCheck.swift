public import Assessment

/// What verifying one log found: whether its chain holds, and what it names is there.
///
/// The counts of a seal cannot be checked without the checklists, and are not.
public struct LogCheck: Equatable, Sendable {
  public var path: String
  /// Entries of the good prefix.
  public var entries: Int
  public var isSealed: Bool
  /// The hash of the last good entry; nil when there is none.
  public var lastHash: Digest?
  /// Nil for a log that is not sealed and has no signature.
  public var signing: Signing?
  /// In the order of the log; those of the signature come last.
  public var findings: [LogFinding]

  /// Whether something is wrong, so that verifying ends with exit code 1.
  public var isNegative: Bool {
    findings.contains { $0.severity == .wrong }
  }

  /// Checks a log against the folder that it lies in; neither is changed.
  ///
  /// The signers say who is who; nil without such a file.
  public static func check(
    path: String, folder: AssessmentFolder, signers: AllowedSigners?
  ) -> LogCheck {
    var check = LogCheck(path: path, entries: 0, isSealed: false, lastHash: nil, findings: [])
    let bytes: [UInt8]
    do throws(LogFault) {
      bytes = try LogFile.bytes(of: path)
    } catch {
      check.findings = [.unreadable(error)]
      return check
    }
    let contents = LogReader.read(bytes)
    let signature = SignatureCheck(of: contents, bytes: bytes, at: path, signers: signers)
    check.entries = contents.entries.count
    check.isSealed = contents.isSealed
    check.lastHash = contents.entries.last?.hash
    check.findings =
      copies(of: contents, in: folder) + evidence(of: contents, in: folder)
      + confidential(of: contents, in: folder)
      + remarks(on: contents) + end(of: contents)
      + signature.findings.map(LogFinding.signing)
    check.signing = signature.signing
    return check
  }

  /// The same by whom the folder knows.
  public static func check(path: String, folder: AssessmentFolder) -> LogCheck {
    check(path: path, folder: folder, signers: (try? folder.allowedSigners()) ?? nil)
  }

  private static func copies(
    of contents: LogContents, in folder: AssessmentFolder
  ) -> [LogFinding] {
    guard let head = contents.visit?.head else { return [] }
    return ([head.instrument] + head.checklists).compactMap { reference in
      switch folder.copyState(of: reference.sha256) {
      case .present: nil
      case .missing: .copyMissing(reference)
      case .altered: .copyAltered(reference)
      }
    }
  }

  private static func evidence(
    of contents: LogContents, in folder: AssessmentFolder
  ) -> [LogFinding] {
    var states: [EvidenceFile: FileState] = [:]
    return contents.entries.compactMap { entry in
      guard case .evidence(let item, let evidence) = entry.event, let file = evidence.file else {
        return nil
      }
      let state = states[file] ?? folder.evidenceState(of: file)
      states[file] = state
      return switch state {
      case .present: nil
      case .missing: .evidenceMissing(n: entry.n, item: item, file)
      case .altered: .evidenceAltered(n: entry.n, item: item, file)
      }
    }
  }

  /// A text that is not here was not handed over, which is nothing to find fault with.
  private static func confidential(
    of contents: LogContents, in folder: AssessmentFolder
  ) -> [LogFinding] {
    contents.entries.compactMap { entry in
      guard case .note(let item, .confidential(let digest)) = entry.event else { return nil }
      return switch folder.confidentialState(digest) {
      case .present, .missing: nil
      case .erased: .confidentialErased(n: entry.n, item: item)
      case .altered: .confidentialAltered(n: entry.n, item: item, digest)
      }
    }
  }

  private static func remarks(on contents: LogContents) -> [LogFinding] {
    let ineffective = Set(contents.visit?.ineffective ?? [])
    return contents.entries.flatMap { entry -> [LogFinding] in
      var remarks: [LogFinding] = []
      if case .unknown(let kind, _) = entry.event {
        remarks.append(.unknownKind(n: entry.n, kind))
      } else if ineffective.contains(entry.n) {
        remarks.append(.ineffective(n: entry.n))
      }
      if !entry.unknownMembers.isEmpty {
        remarks.append(.unknownMembers(n: entry.n, entry.unknownMembers))
      }
      return remarks
    }
  }

  private static func end(of contents: LogContents) -> [LogFinding] {
    if let damage = contents.damage {
      return [.damaged(damage, readable: contents.entries.count)]
    }
    return switch contents.tail {
    case .none: []
    case .incomplete(let bytes): [.incompleteTail(bytes: bytes.count)]
    case .lacksLineFeed(let stray): [.lacksLineFeed(stray: stray.count)]
    }
  }
}
