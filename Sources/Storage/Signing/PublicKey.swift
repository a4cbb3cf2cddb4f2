internal import Assessment

internal import struct Crypto.SHA256

/// The public half of a key of SSH, which says who made a signature.
public struct PublicKey: Hashable, Sendable {
  /// `ssh-ed25519`, `ssh-rsa` ...
  public let kind: String
  /// As it stands in base64 in `key.pub`, in `allowed_signers` and in signatures.
  let blob: [UInt8]

  /// The one kind that laik makes and verifies.
  static let ed25519 = "ssh-ed25519"

  /// Nil unless it begins with the name of a kind; of Ed25519 nothing but 32 bytes may follow.
  public init?(blob: [UInt8]) {
    var reader = WireReader(blob)
    guard let kind = reader.text(), Self.isName(kind) else { return nil }
    if kind == Self.ed25519 {
      guard reader.string()?.count == 32, reader.isAtEnd else { return nil }
    }
    self.kind = kind
    self.blob = blob
  }

  /// Reads `ssh-ed25519 AAAA...`; anything after it is a comment.
  public init?(line: some StringProtocol) {
    let fields = line.split(maxSplits: 2) { $0 == " " || $0 == "\t" }
    guard fields.count >= 2, let blob = Base64.decode(Array(fields[1].utf8)),
      let key = PublicKey(blob: blob), fields[0] == key.kind
    else { return nil }
    self = key
  }

  public var isEd25519: Bool { kind == Self.ed25519 }

  /// The 32 bytes of an Ed25519 key.
  var point: ArraySlice<UInt8> { blob.suffix(32) }

  /// `ssh-ed25519 AAAA...`, as the seal names it.
  public var line: String { "\(kind) \(Base64.encode(blob))" }

  /// `SHA256:` and 43 letters, as `ssh-keygen -l` prints it.
  public var fingerprint: String {
    "SHA256:" + Base64.withoutPadding(Array(SHA256.hash(data: blob)))
  }

  private static func isName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
