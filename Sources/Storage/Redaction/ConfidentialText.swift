public import Assessment

/// The text of a confidential note with the salt that its hash was made with.
public struct ConfidentialText: Equatable, Sendable {
  /// 32 hexadecimal digits, so that the hash tells nothing about the text.
  public let salt: String
  public let text: String

  /// Bytes that its file can have: 4 MiB.
  static let limit = 4 << 20

  /// A text in NFC with a salt that nobody can guess.
  init(_ text: String) {
    salt = RandomID.next()
    self.text = NormalForm.composed(text)
  }

  /// Nil when the bytes are not the whole of such a file, in its one spelling.
  init?(_ bytes: [UInt8]) {
    let end = bytes.last == UInt8(ascii: "\n") ? bytes.count - 1 : bytes.count
    var scanner = LineScanner(bytes, from: 0, to: end)
    guard let (salt, text) = try? scanner.saltedText(), scanner.next == nil else { return nil }
    self.salt = salt
    self.text = text
  }

  /// What a log has of it: the SHA-256 of the salt followed by the text's UTF-8.
  public var digest: Digest {
    Digest(of: Array(salt.utf8) + Array(text.utf8))
  }

  /// The content of its file.
  var bytes: [UInt8] {
    var file = LineBuilder()
    file.text("salt", salt)
    file.text("text", text)
    file.finish()
    return file.bytes + [UInt8(ascii: "\n")]
  }

  /// Reads what was kept for a disclosure; nil when the file is something else.
  public static func read(at path: String) throws(FolderFault) -> ConfidentialText? {
    try FolderFault.at(path) { () throws(IOFault) in
      ConfidentialText(
        try OpenFile(reading: path, followingLinks: true).contents(limit: limit))
    }
  }

  /// Makes a file of a free name with it, for its owner only, durably.
  public func keep(at path: String) throws(FolderFault) {
    try FolderFault.at(path) { () throws(IOFault) in try PartFile.create(path, with: bytes) }
  }
}

extension LineScanner {
  fileprivate mutating func saltedText() throws(Misfit) -> (salt: String, text: String) {
    try object { (scanner) throws(Misfit) in
      (try scanner.visit("salt"), try scanner.text("text"))
    }
  }
}
