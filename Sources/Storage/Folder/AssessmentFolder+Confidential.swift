public import Assessment

/// Confidential notes: the log has only a hash, so that the text can be erased (UU 27/2022).
extension AssessmentFolder {
  /// Keeps the text in NFC, with a random salt so that the hash tells nothing about it.
  ///
  /// - Returns: the SHA-256 of the salt's 32 digits followed by the text's UTF-8.
  public func keepConfidential(text: String) throws(FolderFault) -> Digest {
    let text = NormalForm.composed(text)
    let salt = RandomID.next()
    let digest = Digest(of: Array((salt + text).utf8))
    var file = LineBuilder()
    file.text("salt", salt)
    file.text("text", text)
    file.finish()
    let bytes = file.bytes + [UInt8(ascii: "\n")]
    try write(bytes, to: "\(digest.hex).json", in: .confidential)
    return digest
  }

  /// Nil when it was erased, or is not the text that the hash was made of.
  public func confidentialText(_ digest: Digest) -> String? {
    read("\(digest.hex).json", in: .confidential).flatMap { Self.text(in: $0, of: digest) }
  }

  /// The text in the bytes of such a file; nil when the hash was not made of it.
  static func text(in bytes: [UInt8], of digest: Digest) -> String? {
    let end = bytes.last == UInt8(ascii: "\n") ? bytes.count - 1 : bytes.count
    var scanner = LineScanner(bytes, from: 0, to: end)
    guard let (salt, text) = try? scanner.saltedText(), scanner.next == nil,
      Digest(of: Array(salt.utf8) + Array(text.utf8)) == digest
    else { return nil }
    return text
  }

  /// Destroys the text; a log that names it still verifies.
  public func eraseConfidential(_ digest: Digest) throws(FolderFault) {
    try remove("\(digest.hex).json", in: .confidential)
  }
}

extension LineScanner {
  fileprivate mutating func saltedText() throws(Misfit) -> (salt: String, text: String) {
    try object { (scanner) throws(Misfit) in
      (try scanner.visit("salt"), try scanner.text("text"))
    }
  }
}
