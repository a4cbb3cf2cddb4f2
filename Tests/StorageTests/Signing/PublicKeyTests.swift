import Testing

@testable import Storage

@Suite struct PublicKeyTests {
  @Test func theFingerprintIsThatOfSSHKeygen() throws {
    let key = try #require(PublicKey(line: Vectors.keyLine))
    #expect(key.fingerprint == Vectors.fingerprint)
    #expect(key.line == Vectors.keyLine)
    #expect(key.isEd25519)
  }

  @Test func aCommentIsNoPartOfTheKey() throws {
    let key = PublicKey(line: Vectors.keyLine)
    #expect(PublicKey(line: "\(Vectors.keyLine)\tsiti@kpk and more") == key)
    #expect(key != nil)
  }

  @Test func otherKindsAreReadButNotOurs() throws {
    let key = try #require(PublicKey(line: Vectors.ecdsaLine))
    #expect(key.kind == "ecdsa-sha2-nistp256" && !key.isEd25519)
  }

  /// No key, another kind than the key itself says, a key that is too short or too long.
  @Test func whatIsNoKeyIsRefused() {
    let base64 = Vectors.keyLine.split(separator: " ")[1]
    let name = WireReader.encode("ssh-ed25519".utf8)
    let short = Base64.encode(name + WireReader.encode(Vectors.zeros(31)))
    let long = Base64.encode(name + WireReader.encode(Vectors.zeros(32)) + [0])
    let lines = [
      "", "ssh-ed25519", "ssh-ed25519 ", "ssh-ed25519 AAAA", "ssh-rsa \(base64)", "\(base64)",
      "ssh-ed25519 \(base64.dropLast(4))", "ssh-ed25519 \(short)", "ssh-ed25519 \(long)",
      "ssh-ed25519 \u{1B}[31m",
    ]
    for line in lines { #expect(PublicKey(line: line) == nil, "\(line)") }
    #expect(PublicKey(blob: WireReader.encode([0x1B])) == nil)
    #expect(PublicKey(blob: WireReader.encode([])) == nil)
    #expect(PublicKey(blob: [0xFF, 0xFF, 0xFF, 0xFF]) == nil)
  }
}
