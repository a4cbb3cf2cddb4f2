import Storage

/// `ssh-keygen`, which makes keys and signatures: passphrases and agents are its business.
enum Keygen {
  /// Makes an Ed25519 key; the passphrase is asked for on the terminal, unless there is to be none.
  static func makeKey(
    at path: String, comment: String, hasPassphrase: Bool
  ) throws(KeygenFault) -> KeyFile {
    do throws(KeyFault) {
      try KeyFile.makeRoom(at: path)
    } catch {
      throw .key(error)
    }
    let words = ["ssh-keygen", "-q", "-t", "ed25519", "-f", path, "-C", comment]
    try run(words + (hasPassphrase ? [] : ["-N", ""]), hasPassphrase ? .terminal : .nowhere)
    guard let key = try read(at: path) else { throw .failed(0) }
    return key
  }

  /// Nil where no key was made.
  static func read(at path: String) throws(KeygenFault) -> KeyFile? {
    do throws(KeyFault) {
      return try KeyFile.read(at: path)
    } catch {
      throw .key(error)
    }
  }

  /// Puts the signature of a sealed log beside it.
  static func sign(
    _ log: String, with key: KeyFile, _ place: ChildProcess.Place
  ) throws(KeygenFault) {
    let request: SignatureRequest
    do throws(FolderFault) {
      request = try SignatureRequest(log: log)
    } catch {
      throw .signature(.folder(error))
    }
    let purpose = ["-Y", "sign", "-n", SSHSignature.namespace]
    try run(["ssh-keygen", "-q"] + purpose + ["-f", key.path, request.path], place)
    do throws(SigningFault) {
      try request.keep(madeBy: key.key)
    } catch {
      throw .signature(error)
    }
  }

  private static func run(
    _ words: [String], _ place: ChildProcess.Place
  ) throws(KeygenFault) {
    guard let status = ChildProcess.run(words, place) else { throw .notInstalled }
    guard status == 0 else { throw .failed(status) }
  }
}
