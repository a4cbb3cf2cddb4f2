import Testing

@testable import Storage

/// Signatures as `ssh-keygen` made them, and all that can be wrong with one.
@Suite struct SSHSignatureTests {
  private func decoded(_ text: String) throws -> SSHSignature {
    try SSHSignature.decode(Array(text.utf8)).get()
  }

  @Test(arguments: [Vectors.sha512, Vectors.sha256])
  func whatSSHKeygenMadeIsValidForItsTextAlone(text: String) throws {
    let signature = try decoded(text)
    #expect(signature.key.line == Vectors.keyLine)
    #expect(signature.isForLogs)
    #expect(signature.isValid(for: Vectors.text))
    #expect(!signature.isValid(for: Vectors.text + [0]))
    #expect(!signature.isValid(for: []))
  }

  @Test func thePurposeIsPartOfWhatIsSigned() throws {
    let signature = try decoded(Vectors.forFiles)
    #expect(signature.namespace == "file" && !signature.isForLogs)
    #expect(signature.isValid(for: Vectors.text))
    let forged = SSHSignature(
      key: signature.key, namespace: "laik", hash: signature.hash,
      signature: signature.signature)
    #expect(!forged.isValid(for: Vectors.text))
  }

  @Test func aKeyOfAnotherKindIsReadAndNeverTakenForValid() throws {
    let signature = try decoded(Vectors.ecdsa)
    #expect(signature.key.line == Vectors.ecdsaLine)
    #expect(!signature.isValid(for: Vectors.text))
  }

  @Test func lineEndsOfWindowsAndNoLastOneDoNoHarm() throws {
    let dos = String(Vectors.sha512.flatMap { $0 == "\n" ? "\r\n" : "\($0)" })
    #expect(try decoded(dos) == decoded(Vectors.sha512))
    #expect(try decoded(String(Vectors.sha512.dropLast())) == decoded(Vectors.sha512))
  }

  @Test func whatIsNotBetweenItsTwoLinesIsNone() {
    let whole = Vectors.sha512
    let files = [
      "", "\n", "x", " \(whole)", "\n\(whole)", "\(whole)\n", "\(whole)x",
      String(whole.dropFirst()), String(whole.dropLast(2)),
      "-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n",
      whole + String(repeating: "\n", count: SSHSignature.limit),
    ]
    for file in files {
      let result = SSHSignature.decode(Array(file.utf8))
      #expect(result == .failure(.notArmored), "\(file.prefix(40))")
    }
  }

  @Test func twoAreNotOne() {
    let file = Array((Vectors.sha512 + Vectors.sha512).utf8)
    #expect(SSHSignature.decode(file) == .failure(.malformed))
  }

  @Test func eachMemberIsAsItHasToBe() {
    let other = WireReader.encode("ssh-ed25519".utf8) + WireReader.encode(Vectors.zeros(33))
    let cases: [([UInt8], SignatureFault)] = [
      (Vectors.armored(magic: "SSHSIH"), .malformed),
      (Vectors.armored(version: [0, 0, 0, 2]), .unknownVersion(2)),
      (Vectors.armored(version: [0xFF, 0xFF, 0xFF, 0xFF]), .unknownVersion(.max)),
      (Vectors.armored(key: []), .badKey), (Vectors.armored(key: other), .badKey),
      (Vectors.armored(namespace: []), .malformed),
      (Vectors.armored(namespace: [0xFF]), .malformed),
      (Vectors.armored(reserved: "x"), .malformed),
      (Vectors.armored(hash: "sha1"), .unknownHash("sha1")),
      (Vectors.armored(hash: "SHA512"), .unknownHash("SHA512")),
      (Vectors.armored(kind: "ssh-rsa"), .badKey),
      (Vectors.armored(signature: 63), .badKey), (Vectors.armored(signature: 65), .badKey),
      (Vectors.armored(rest: [0]), .malformed),
    ]
    for (file, fault) in cases {
      #expect(SSHSignature.decode(file) == .failure(fault))
    }
    #expect((try? SSHSignature.decode(Vectors.armored()).get()) != nil)
  }

  /// The key of zeros and a signature of zeros are well formed, and must prove nothing.
  @Test func aSignatureOfZerosIsValidForNothing() throws {
    let signature = try SSHSignature.decode(Vectors.armored()).get()
    #expect(!signature.isValid(for: []))
    #expect(!signature.isValid(for: Vectors.text))
  }

  /// Cut anywhere, a length that goes beyond the end, and lengths of four billion.
  @Test func noLengthIsBelieved() {
    let letters = Vectors.sha512.split(separator: "\n").dropFirst().dropLast().joined()
    let blob = Base64.decode(Array(letters.utf8)) ?? []
    #expect(blob.count > 150)
    for count in blob.indices {
      #expect(throws: SignatureFault.self) { try SSHSignature(blob: Array(blob[..<count])) }
    }
    for place in 6...(blob.count - 4) {
      var bent = blob
      bent.replaceSubrange(place..<(place + 4), with: [0xFF, 0xFF, 0xFF, 0xFF])
      let signature = try? SSHSignature(blob: bent)
      #expect(signature?.isValid(for: Vectors.text) != true)
    }
  }

  @Test func noFlippedBitLeavesItValid() throws {
    let whole = Array(Vectors.sha512.utf8)
    let key = try decoded(Vectors.sha512).key
    for place in whole.indices.dropLast() {
      for bit in 0..<8 {
        var bent = whole
        bent[place] ^= 1 << bit
        guard case .success(let signature) = SSHSignature.decode(bent) else { continue }
        let isForged =
          signature.key == key && signature.isForLogs && signature.isValid(for: Vectors.text)
        #expect(!isForged, "bit \(bit) of byte \(place)")
      }
    }
  }
}
