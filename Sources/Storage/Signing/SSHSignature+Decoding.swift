extension SSHSignature {
  /// Reads the file of a signature, which may come from anybody: nothing in it is believed.
  public static func decode(_ file: [UInt8]) -> Result<SSHSignature, SignatureFault> {
    Result { () throws(SignatureFault) in try SSHSignature(blob: unarmored(file)) }
  }

  private static let begin = Array("-----BEGIN SSH SIGNATURE-----".utf8)
  private static let end = Array("-----END SSH SIGNATURE-----".utf8)

  /// What the lines between the first and the last one stand for; lines may end as on Windows.
  private static func unarmored(_ file: [UInt8]) throws(SignatureFault) -> [UInt8] {
    guard file.count <= limit else { throw .notArmored }
    var lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard lines.count > 2, lines[0].elementsEqual(begin), lines[lines.count - 1].elementsEqual(end)
    else { throw .notArmored }
    guard let blob = Base64.decode(Array(lines.dropFirst().dropLast().joined())) else {
      throw .malformed
    }
    return blob
  }

  /// The members stand in the one order; nothing may follow them.
  init(blob: [UInt8]) throws(SignatureFault) {
    var reader = WireReader(blob)
    guard reader.bytes(Self.magic.count) == Self.magic, let version = reader.number() else {
      throw .malformed
    }
    guard version == 1 else { throw .unknownVersion(version) }
    guard let keyBlob = reader.string(), let namespace = reader.text(), !namespace.isEmpty,
      let reserved = reader.string(), reserved.isEmpty, let name = reader.text(),
      let made = reader.string(), reader.isAtEnd
    else { throw .malformed }
    guard let hash = Hash(rawValue: name) else { throw .unknownHash(name) }
    guard let key = PublicKey(blob: keyBlob) else { throw .badKey }
    self.init(
      key: key, namespace: namespace, hash: hash, signature: try Self.signature(made, by: key))
  }

  /// What the key made, without the name of its kind; keys of RSA sign under another name.
  private static func signature(
    _ blob: [UInt8], by key: PublicKey
  ) throws(SignatureFault) -> [UInt8] {
    var reader = WireReader(blob)
    guard let kind = reader.text(), let signature = reader.string() else { throw .badKey }
    guard key.isEd25519 else { return signature }
    guard kind == key.kind, signature.count == 64, reader.isAtEnd else { throw .badKey }
    return signature
  }
}
