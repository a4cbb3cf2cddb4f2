public import Assessment

/// Copies of the instrument and the checklists as they were when a visit was opened.
extension AssessmentFolder {
  /// Keeps the bytes under their hash, so that a checklist mended later leaves old logs readable.
  @discardableResult
  public func keep(_ bytes: [UInt8]) throws(FolderFault) -> Digest {
    let digest = Digest(of: bytes)
    guard kept(digest) == nil else { return digest }
    try write(bytes, to: "\(digest.hex).yaml", in: .instruments)
    return digest
  }

  /// The copy with this hash; nil when it is not there, or altered.
  public func kept(_ digest: Digest) -> [UInt8]? {
    guard let bytes = read("\(digest.hex).yaml", in: .instruments), Digest(of: bytes) == digest
    else { return nil }
    return bytes
  }

  /// Whether a copy lies under this hash, and is what it was.
  public func copyState(of digest: Digest) -> FileState {
    guard let bytes = read("\(digest.hex).yaml", in: .instruments) else { return .missing }
    return Digest(of: bytes) == digest ? .present : .altered
  }
}

/// Whether a file that a log names by its hash is there.
public enum FileState: Equatable, Sendable {
  case present
  /// Not there, or not to be read.
  case missing
  /// The content is not what the hash says.
  case altered
}
