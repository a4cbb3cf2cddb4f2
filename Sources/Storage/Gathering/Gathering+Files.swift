internal import Assessment

extension Gathering {
  /// A file that fits into memory, if it is what its name says.
  mutating func bring(
    _ name: HashName, in part: AssessmentFolder.Part, from source: AssessmentFolder
  ) throws(FolderFault) {
    let path = source.path(of: name.text, in: part)
    guard isFree(name, in: part) else {
      if part == .confidential { compareErasure(of: name.digest, with: source, at: path) }
      return
    }
    guard let bytes = read(path, limit: AssessmentFolder.fileLimit) else { return }
    if part == .confidential, bytes.isEmpty { return problems.append(.erasedThere(path)) }
    guard name.isName(of: bytes, in: part) else { return problems.append(.altered(path)) }
    let target = folder.path(of: name.text, in: part)
    try FolderFault.at(target) { () throws(IOFault) in
      try folder.make(part)
      try PartFile.create(target, with: bytes)
    }
    brought += 1
  }

  /// What was erased here is not brought back, and what was erased there is not erased here:
  /// each is for whoever holds the folder to do.
  private mutating func compareErasure(
    of digest: Digest, with source: AssessmentFolder, at path: String
  ) {
    switch (folder.confidentialState(digest), source.confidentialState(digest)) {
    case (.erased, .present), (.erased, .altered): problems.append(.erasedHere(path))
    case (.present, .erased), (.altered, .erased): problems.append(.erasedThere(path))
    default: break
    }
  }

  /// A file of any size, compared with its name while it is copied.
  mutating func bringEvidence(
    _ name: HashName, from source: AssessmentFolder
  ) throws(FolderFault) {
    guard isFree(name, in: .evidence) else { return }
    let path = source.path(of: name.text, in: .evidence)
    do throws(EvidenceFault) {
      let isSound = try folder.bringEvidence(name.text, sha256: name.digest, from: source)
      if isSound { brought += 1 } else { problems.append(.altered(path)) }
    } catch {
      switch error.problem {
      case .notCopied(_, let fault):
        throw FolderFault(path: folder.path(of: name.text, in: .evidence), problem: fault)
      case .unreadable(let fault): problems.append(.unreadable(path, fault))
      case .empty: problems.append(.altered(path))
      case .tooLarge(let bytes):
        let limit = AssessmentFolder.evidenceLimit
        problems.append(.unreadable(path, .tooLarge(bytes: bytes, limit: limit)))
      }
    }
  }

  /// Nil, with a problem to tell, when it is no regular file or cannot be read.
  mutating func read(_ path: String, limit: Int) -> [UInt8]? {
    do throws(IOFault) {
      return try OpenFile(reading: path).contents(limit: limit)
    } catch {
      problems.append(.unreadable(path, error))
      return nil
    }
  }

  /// Whether nothing here has the name; a file that has it is known, whatever it is.
  private mutating func isFree(_ name: HashName, in part: AssessmentFolder.Part) -> Bool {
    let status = try? FileSystem.status(of: folder.path(of: name.text, in: part))
    if status != nil { known += 1 }
    return status == nil
  }
}
