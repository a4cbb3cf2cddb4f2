internal import enum Crypto.Curve25519
internal import struct Crypto.SHA256
internal import struct Crypto.SHA512

/// A detached signature in the form of `ssh-keygen -Y sign` (PROTOCOL.sshsig of OpenSSH).
///
/// It is made for one purpose, its namespace, so that it cannot serve another.
public struct SSHSignature: Equatable, Sendable {
  public let key: PublicKey
  public let namespace: String
  let hash: Hash
  /// What the key made: 64 bytes of an Ed25519 key.
  let signature: [UInt8]

  enum Hash: String {
    case sha256
    case sha512
  }

  /// The purpose of every signature of a log.
  public static let namespace = "laik"

  /// Bytes that a file of one can have: 64 KiB.
  public static let limit = 1 << 16

  init(key: PublicKey, namespace: String, hash: Hash, signature: [UInt8]) {
    self.key = key
    self.namespace = namespace
    self.hash = hash
    self.signature = signature
  }

  /// Whether the key made it over exactly this text; false of a key that is not Ed25519.
  public func isValid(for text: [UInt8]) -> Bool {
    guard key.isEd25519,
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key.point)
    else { return false }
    return key.isValidSignature(signature, for: signedBytes(of: text))
  }

  /// Whether it is made for logs, compared as bytes.
  public var isForLogs: Bool {
    namespace.utf8.elementsEqual(Self.namespace.utf8)
  }

  private func signedBytes(of text: [UInt8]) -> [UInt8] {
    let digest =
      switch hash {
      case .sha256: Array(SHA256.hash(data: text))
      case .sha512: Array(SHA512.hash(data: text))
      }
    return Self.magic + WireReader.encode(namespace.utf8) + WireReader.encode([])
      + WireReader.encode(hash.rawValue.utf8) + WireReader.encode(digest)
  }

  static let magic = Array("SSHSIG".utf8)
}
