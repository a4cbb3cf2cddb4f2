internal import Assessment

/// A detached signature of a sealed log, as `ssh-keygen -Y sign` writes it.
struct Signature: Comparable {
  let path: String
  /// The name of the log here that it belongs to.
  let log: String
  let bytes: [UInt8]

  /// Bytes that one can have: 64 KiB, of which those of an RSA key need the most.
  static let limit = 1 << 16

  /// Whether it is one at all; whose it is and what of, is for `ssh-keygen -Y verify` to say.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("-----BEGIN SSH SIGNATURE-----\n".utf8))
      && bytes.allSatisfy { $0 == UInt8(ascii: "\n") || (0x20...0x7E).contains($0) }
  }

  /// Names that it may have here, best first; only the first is where it is looked for.
  var names: [String] {
    let digest = Digest(of: bytes)
    return ["\(log).sig", "\(log)-\(digest.short).sig", "\(log)-\(digest.hex).sig"]
  }

  /// Of two signatures of a log the same one comes first, whatever order they are found in.
  static func < (left: Signature, right: Signature) -> Bool {
    left.log == right.log
      ? left.bytes.lexicographicallyPrecedes(right.bytes) : left.log < right.log
  }
}
