internal import Assessment

/// A second copy of one log with all that it names, on another medium: brought there as gathering
/// brings it here, then read back from the medium and compared.
public struct SecondCopy {
  public let folder: AssessmentFolder
  /// What became of the log there.
  public let log: GatheredLog?
  public let problems: [GatherProblem]
  /// Files that lie there as they are here, the log included.
  public private(set) var files = 0
  /// Paths there of what is not as it is here.
  public private(set) var differing: [String] = []
  /// What is wrong with the log there, such as evidence that is not here either.
  public let check: LogCheck?

  /// Makes the copy in a folder; of the path only the last folder is made, as a stick that is not there
  /// would else be copied to beside its place.
  public init(of log: String, in path: String) throws(SecondCopyFault) {
    folder = AssessmentFolder(path: path)
    try Self.checkPlace(of: folder, for: log)
    var gathering = Gathering([log], into: folder)
    do throws(FolderFault) {
      try gathering.bringRecords()
      try gathering.bringEvidence()
    } catch {
      throw .folder(error)
    }
    self.log = gathering.logs.first
    problems = gathering.problems
    check = gathering.checks().first
    for source in gathering.sources { compare(source, log) }
  }

  /// Whether the medium can be taken away.
  public var isWhole: Bool {
    log?.name != nil && differing.isEmpty && problems.allSatisfy { $0.severity == .remark }
      && check?.isNegative == false
  }

  private static func checkPlace(
    of folder: AssessmentFolder, for log: String
  ) throws(SecondCopyFault) {
    let own = try? FileSystem.realPath(of: FileSystem.parent(of: log))
    if let own, (try? FileSystem.realPath(of: folder.path)) == own {
      throw .sameFolder(folder.path)
    }
    let parent = FileSystem.parent(of: folder.path)
    guard FileSystem.isFolder(folder.path) || FileSystem.isFolder(parent) else {
      throw .folder(FolderFault(path: parent, problem: .missing))
    }
  }

  private mutating func compare(_ source: GatherSource, _ path: String) {
    if let name = log?.name {
      compare(path, with: "\(folder.path)/\(name)")
      for signature in source.signaturePaths {
        compare(signature, with: "\(folder.path)/\(name).sig")
      }
    }
    for part in GatherSource.parts {
      for name in source.files[part] ?? [] where isDue(name, in: part, from: source.folder) {
        let copy = folder.path(of: name.text, in: part)
        count(copy, isSame: isSound(copy, as: name, in: part))
      }
    }
  }

  /// A text that was erased on either side is not there to compare.
  private func isDue(
    _ name: HashName, in part: AssessmentFolder.Part, from source: AssessmentFolder
  ) -> Bool {
    part != .confidential
      || source.confidentialState(name.digest) == .present
        && folder.confidentialState(name.digest) != .erased
  }

  private func isSound(
    _ path: String, as name: HashName, in part: AssessmentFolder.Part
  ) -> Bool {
    guard part == .confidential else { return (try? Self.digest(of: path)) == name.digest }
    return (try? Self.reread(path).contents(limit: AssessmentFolder.fileLimit))
      .map { name.isName(of: $0, in: part) } ?? false
  }

  private mutating func compare(_ path: String, with copy: String) {
    let digest = try? Self.digest(of: path)
    count(copy, isSame: digest != nil && (try? Self.digest(of: copy)) == digest)
  }

  private mutating func count(_ path: String, isSame: Bool) {
    if isSame { files += 1 } else { differing.append(path) }
  }

  private static func digest(of path: String) throws(IOFault) -> Digest {
    try Digest(of: reread(path))
  }

  /// Opens a file to be read from the medium, not from memory.
  private static func reread(_ path: String) throws(IOFault) -> OpenFile {
    let file = try OpenFile(reading: path)
    try file.sync()
    file.forget()
    return file
  }
}

/// Why a second copy was not made, or only in part; the first one is as it was.
public enum SecondCopyFault: Error, Equatable, Sendable {
  /// The log itself lies there.
  case sameFolder(String)
  case folder(FolderFault)
}
