/// What was seen, read or heard, and the file that shows it, if there is one.
public struct Evidence: Equatable, Sendable {
  public var method: Method
  public var strength: Strength
  public var text: String?
  /// Nil for an interview, or a photo that comes later.
  public var file: EvidenceFile?

  /// How it was found out.
  public enum Method: String, CaseIterable, Equatable, Sendable {
    case examine
    case interview
    case test
  }

  /// How strong it is: seen on site, read in a document, or told.
  public enum Strength: String, CaseIterable, Equatable, Sendable {
    case seen
    case document
    case told
  }

  public init(
    method: Method, strength: Strength, text: String? = nil, file: EvidenceFile? = nil
  ) {
    self.method = method
    self.strength = strength
    self.text = text
    self.file = file
  }
}

/// A file under `evidence/`, named by its hash.
public struct EvidenceFile: Equatable, Hashable, Sendable {
  /// The name it had where it was taken from.
  public var name: String
  public var sha256: Digest
  public var bytes: Int

  public init(name: String, sha256: Digest, bytes: Int) {
    self.name = name
    self.sha256 = sha256
    self.bytes = bytes
  }

  /// `<sha256>.<ext>`; the extension is that of `name` in lower case, and left out when it is not `[a-z0-9]{1,8}`.
  public var storedName: String {
    guard let dot = name.lastIndex(of: ".") else { return sha256.hex }
    let ending = name[name.index(after: dot)...].lowercased()
    let isPlain = ending.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
    }
    return isPlain && (1...8).contains(ending.utf8.count) ? "\(sha256.hex).\(ending)" : sha256.hex
  }
}
