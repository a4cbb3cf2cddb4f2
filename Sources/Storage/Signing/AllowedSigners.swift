/// Who is who: the keys that the lead knows, from `allowed_signers` in the folder.
///
/// The format is that of `ssh-keygen -Y verify -f` (see ssh-keygen(1), ALLOWED SIGNERS). A line that
/// is not understood in full is never trusted.
public struct AllowedSigners: Equatable, Sendable {
  public internal(set) var signers: [Signer] = []
  /// Lines that are not trusted, in their order.
  public internal(set) var faults: [LineFault] = []

  /// A key with the names that it goes by.
  public struct Signer: Equatable, Sendable {
    public let principals: [String]
    public let key: PublicKey
    /// Nil for any purpose.
    public let namespaces: [String]?
  }

  public struct LineFault: Equatable, Sendable {
    /// Counted from 1.
    public let line: Int
    public let fault: Fault
  }

  public enum Fault: Error, Equatable, Sendable {
    /// It is not `names [options] kind key`, or the key is none.
    case malformed
    /// An option other than `namespaces`.
    case option(String)
    /// A name or a namespace has one of `*`, `?` and `!`, which stand for others.
    case pattern(String)
  }

  public static let fileName = "allowed_signers"

  /// Bytes that the file can have: 1 MiB.
  static let limit = 1 << 20

  /// The names of a key that may sign logs; none for one that is not known.
  public func principals(of key: PublicKey) -> [String] {
    trusted.filter { $0.key == key }.flatMap(\.principals)
  }

  /// Whether anyone of that name has a key that may sign logs.
  public func knows(_ principal: String) -> Bool {
    trusted.contains { $0.principals.contains(principal) }
  }

  private var trusted: [Signer] {
    signers.filter { $0.namespaces?.contains(SSHSignature.namespace) ?? true }
  }
}
