public import Assessment

/// Confidential notes: the log has only a hash, so that the text can be erased (UU 27/2022).
extension AssessmentFolder {
  /// Keeps the text in NFC, with a random salt so that the hash tells nothing about it.
  ///
  /// - Returns: the SHA-256 of the salt's 32 digits followed by the text's UTF-8.
  public func keepConfidential(text: String) throws(FolderFault) -> Digest {
    let text = ConfidentialText(text)
    try write(text.bytes, to: Self.name(of: text.digest), in: .confidential)
    return text.digest
  }

  /// Nil when it was erased, or is not the text that the hash was made of.
  public func confidentialText(_ digest: Digest) -> String? {
    confidential(digest)?.text
  }

  /// The same with its salt.
  public func confidential(_ digest: Digest) -> ConfidentialText? {
    read(Self.name(of: digest), in: .confidential).flatMap { bytes in
      ConfidentialText(bytes).flatMap { $0.digest == digest ? $0 : nil }
    }
  }

  public func confidentialState(_ digest: Digest) -> ConfidentialState {
    guard let bytes = read(Self.name(of: digest), in: .confidential) else { return .missing }
    if bytes.isEmpty { return .erased }
    return ConfidentialText(bytes)?.digest == digest ? .present : .altered
  }

  /// Destroys a text that no log names.
  public func dropConfidential(_ digest: Digest) throws(FolderFault) {
    let path = path(of: Self.name(of: digest), in: .confidential)
    try FolderFault.at(path) { () throws(IOFault) in try FileSystem.wipe(path) }
  }

  static func name(of digest: Digest) -> String {
    "\(digest.hex).json"
  }
}

/// Whether the text that a log names by its hash is there.
public enum ConfidentialState: Equatable, Sendable {
  case present
  /// An empty file stands for it, so that no old copy brings it back.
  case erased
  /// Not here, as where only the log was handed over.
  case missing
  /// The content is not what the hash was made of.
  case altered
}
