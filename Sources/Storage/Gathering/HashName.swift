internal import Assessment

/// The name of a file that says by a hash what is in it.
struct HashName {
  /// As it is on disk; of letters, digits and one full stop.
  let text: String
  let digest: Digest

  /// Nil when files of this folder have no such names.
  init?(_ text: String, in part: AssessmentFolder.Part) {
    guard text.utf8.allSatisfy({ $0 < 0x80 }), let digest = Digest(hex: String(text.prefix(64))),
      Self.isEnding(text.dropFirst(64), in: part)
    else { return nil }
    self.text = text
    self.digest = digest
  }

  private static func isEnding(_ ending: Substring, in part: AssessmentFolder.Part) -> Bool {
    switch part {
    case .instruments: ending == ".yaml"
    case .confidential: ending == ".json"
    case .evidence: ending.isEmpty || ending.first == "." && isExtension(ending.dropFirst())
    case .drafts: false
    }
  }

  private static func isExtension(_ text: Substring) -> Bool {
    (1...8).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
  }

  /// Whether the bytes are what the name says; evidence is compared while it is copied.
  func isName(of bytes: [UInt8], in part: AssessmentFolder.Part) -> Bool {
    part == .confidential
      ? ConfidentialText(bytes)?.digest == digest : Digest(of: bytes) == digest
  }
}
