@testable import Storage

/// A signature, a line of a key, and the file that says whose keys there are.
enum SignatureSubject {
  static func check(_ bytes: [UInt8], _ laws: inout Laws) {
    if case .success(let signature) = SSHSignature.decode(bytes) { check(signature, &laws) }
    if let signature = try? SSHSignature(blob: bytes) {
      check(signature, &laws)
      laws.expect(armored(bytes) == signature, "what stands in armour is the same")
    }
    checkKey(String(decoding: bytes, as: UTF8.self), &laws)
    checkSigners(bytes, &laws)
    laws.expect(Base64.decode(Array(Base64.encode(bytes).utf8)) == bytes, "base64 is read again")
    if let decoded = Base64.decode(bytes) {
      laws.expect(Array(Base64.encode(decoded).utf8) == bytes, "base64 has one spelling")
    }
  }

  private static func check(_ signature: SSHSignature, _ laws: inout Laws) {
    laws.expect(!signature.namespace.isEmpty, "a signature has a purpose")
    laws.expect(
      !signature.key.isEd25519 || signature.signature.count == 64, "Ed25519 makes 64 bytes")
    laws.expect(!signature.isValid(for: [0x6C]), "nobody signed this")
    check(signature.key, &laws)
  }

  private static func check(_ key: PublicKey, _ laws: inout Laws) {
    laws.expect(PublicKey(line: key.line) == key, "a key that is written is read again")
    laws.expect(!key.isEd25519 || key.point.count == 32, "a point has 32 bytes")
    laws.expect(
      key.line.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "a key is written in plain letters")
  }

  private static func armored(_ blob: [UInt8]) -> SSHSignature? {
    let file =
      "-----BEGIN SSH SIGNATURE-----\n\(Base64.encode(blob))\n-----END SSH SIGNATURE-----\n"
    return try? SSHSignature.decode(Array(file.utf8)).get()
  }

  private static func checkKey(_ line: String, _ laws: inout Laws) {
    if let key = PublicKey(line: line) { check(key, &laws) }
  }

  /// A line is trusted, faulty, or names nobody; never two of these.
  private static func checkSigners(_ bytes: [UInt8], _ laws: inout Laws) {
    let read = AllowedSigners.read(bytes)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    laws.expect(read.signers.count + read.faults.count <= lines.count, "a line says one thing")
    for fault in read.faults {
      laws.expect((1...lines.count).contains(fault.line), "a fault is on a line")
    }
    for signer in read.signers {
      laws.expect(!signer.principals.isEmpty, "a key is somebody's")
      laws.expect(
        signer.principals.allSatisfy { name in !name.contains { "*?!\"".contains($0) } },
        "a name stands for nobody else")
    }
    let single = lines.map { AllowedSigners.read(Array($0)) }
    laws.expect(
      single.flatMap(\.signers) == read.signers, "a line means the same wherever it stands")
  }
}
