import Assessment
import Storage
import Text

/// The assessor's key as far as there is one, and what it can do for a log.
struct LogSigner {
  private let key: Result<KeyFile?, KeygenFault>

  /// Reads the public half; the other one only `ssh-keygen` reads.
  init(_ surroundings: Surroundings) {
    key = Result { () throws(KeygenFault) in try Keygen.read(at: surroundings.keyPath) }
  }

  /// Who the seal names; nil without a key that can be used.
  var sealKey: String? { usable?.key.line }

  var fingerprint: String? { usable?.key.fingerprint }

  /// Whether there is something to sign with.
  var isReady: Bool { usable != nil }

  /// What is wrong with the key that is there.
  var fault: KeygenFault? {
    if case .failure(let fault) = key { fault } else { nil }
  }

  private var usable: KeyFile? {
    if case .success(let file) = key { file } else { nil }
  }

  /// Signs a log that is sealed, if the seal names this key or none.
  ///
  /// - Returns: the fingerprint of the key; nil where no key was made.
  func sign(
    _ log: String, sealedBy named: String?, _ place: ChildProcess.Place
  ) throws(KeygenFault) -> String? {
    guard let file = try key.get() else { return nil }
    if let named, PublicKey(line: named) != file.key {
      let seal = PublicKey(line: named)?.fingerprint ?? named
      throw .otherKey(seal: seal, own: file.key.fingerprint)
    }
    try Keygen.sign(log, with: file, place)
    return file.key.fingerprint
  }
}
