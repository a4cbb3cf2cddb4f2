public import Assessment

internal import struct Crypto.SHA256

/// Copies of what an assessor collected, named by their content.
extension AssessmentFolder {
  /// Bytes that a file of evidence can have: 1 GiB.
  public static let evidenceLimit = 1 << 30

  /// Copies a regular file to `evidence/<sha256>.<ext>`, durably; the same file again is the same copy.
  public func addEvidence(from source: String) throws(EvidenceFault) -> EvidenceFile {
    let input = try EvidenceFault.at(source, EvidenceFault.Problem.unreadable) {
      () throws(IOFault) in try OpenFile(reading: source, followingLinks: true)
    }
    try checkSize(of: input, at: source)
    let part = try evidencePart(for: source)
    let (digest, bytes) = try copy(input, from: source, to: part)
    let name = NormalForm.composed(FileSystem.name(of: source))
    let file = EvidenceFile(name: name, sha256: digest, bytes: bytes)
    try EvidenceFault.at(source, notCopied) { () throws(IOFault) in
      try part.replace(path(of: file.storedName, in: .evidence))
    }
    return file
  }

  /// Copies the evidence of another folder under its own name, which nothing has here, durably.
  ///
  /// - Returns: false when the content is not what the name says; nothing is left of it then.
  func bringEvidence(
    _ name: String, sha256: Digest, from other: AssessmentFolder
  ) throws(EvidenceFault) -> Bool {
    let source = other.path(of: name, in: .evidence)
    let input = try EvidenceFault.at(source, EvidenceFault.Problem.unreadable) {
      () throws(IOFault) in try other.open(name, in: .evidence)
    }
    if let size = try? input.status().size, size > Self.evidenceLimit {
      throw EvidenceFault(path: source, .tooLarge(bytes: size))
    }
    let part = try evidencePart(for: source)
    guard try copy(input, from: source, to: part).0 == sha256 else { return false }
    try EvidenceFault.at(source, notCopied) { () throws(IOFault) in
      do throws(IOFault) {
        try part.place(at: path(of: name, in: .evidence))
      } catch .exists {
        return  // Another program was quicker, with the same content.
      }
    }
    return true
  }

  /// Whether the copy is there with the content that its entry names.
  public func evidenceState(of file: EvidenceFile) -> FileState {
    do throws(IOFault) {
      let copy = try open(file.storedName, in: .evidence)
      guard try copy.status().size == file.bytes else { return .altered }
      return try Digest(of: copy) == file.sha256 ? .present : .altered
    } catch .wrongKind {
      return .altered
    } catch {
      return .missing
    }
  }

  /// Copies and hashes in one go, so that the name says what was copied, not what was there before.
  private func copy(
    _ input: borrowing OpenFile, from source: String, to part: borrowing PartFile
  ) throws(EvidenceFault) -> (Digest, bytes: Int) {
    var function = SHA256()
    var bytes = 0
    var chunk = OpenFile.chunk()
    while case let count = try read(input, at: source, into: &chunk), count > 0 {
      bytes += count
      guard bytes <= Self.evidenceLimit else {
        throw EvidenceFault(path: source, .tooLarge(bytes: bytes))
      }
      function.update(data: chunk[..<count])
      try EvidenceFault.at(source, notCopied) { () throws(IOFault) in
        try part.write(chunk[..<count])
      }
    }
    try EvidenceFault.at(source, notCopied) { () throws(IOFault) in try part.sync() }
    return (Digest(function.finalize()), bytes)
  }

  private func evidencePart(for source: String) throws(EvidenceFault) -> PartFile {
    try EvidenceFault.at(source, notCopied) { () throws(IOFault) -> PartFile in
      try make(.evidence)
      return try PartFile(in: path(of: .evidence))
    }
  }

  private func read(
    _ input: borrowing OpenFile, at source: String, into chunk: inout [UInt8]
  ) throws(EvidenceFault) -> Int {
    do throws(IOFault) {
      return try input.read(into: &chunk)
    } catch {
      throw EvidenceFault(path: source, .unreadable(error))
    }
  }

  /// Before anything is copied.
  private func checkSize(
    of input: borrowing OpenFile, at source: String
  ) throws(EvidenceFault) {
    guard let size = try? input.status().size else { return }
    if size == 0 { throw EvidenceFault(path: source, .empty) }
    if size > Self.evidenceLimit { throw EvidenceFault(path: source, .tooLarge(bytes: size)) }
  }

  private func notCopied(_ fault: IOFault) -> EvidenceFault.Problem {
    .notCopied(to: path(of: .evidence), fault)
  }
}
