import Testing
import Text

@testable import Storage

/// The lines of `allowed_signers`: who is known by them, and which are not trusted.
@Suite struct AllowedSignersTests {
  private let key: PublicKey
  private let line = Vectors.keyLine

  init() throws {
    key = try #require(PublicKey(line: Vectors.keyLine))
  }

  private func read(_ text: String) -> AllowedSigners {
    AllowedSigners.read(Array(text.utf8))
  }

  private func names(_ text: String) -> [String] {
    read(text).principals(of: key)
  }

  @Test func aKeyIsKnownByTheNamesBeforeIt() {
    #expect(names("siti@kpk \(line)") == ["siti@kpk"])
    #expect(
      names("siti@kpk,ani@bpkp \(line) a comment \"with quotes\"") == ["siti@kpk", "ani@bpkp"])
    #expect(names("\"siti@kpk,ani@bpkp\" \(line)") == ["siti@kpk", "ani@bpkp"])
    #expect(names("\"Siti Rahmawati\" \(line)") == ["Siti Rahmawati"])
    #expect(names("  \tsiti@kpk\t\(line)\r\n") == ["siti@kpk"])
    #expect(names("a@b \(line)\nc@d \(line)") == ["a@b", "c@d"])
  }

  @Test func commentsAndBlankLinesNameNobody() {
    let signers = read("# siti@kpk \(line)\n\n   \n \t# x\n\r\n")
    #expect(signers == AllowedSigners())
  }

  @Test func namespacesAreObeyed() {
    #expect(names("siti@kpk namespaces=\"laik\" \(line)") == ["siti@kpk"])
    #expect(names("siti@kpk NameSpaces=\"git,laik\" \(line)") == ["siti@kpk"])
    let others = read("siti@kpk namespaces=\"git,laika\" \(line)")
    #expect(others.faults == [] && others.signers.count == 1)
    #expect(others.principals(of: key) == [] && !others.knows("siti@kpk"))
  }

  @Test func itKnowsWhoHasAKeyForLogs() {
    let signers = read("siti@kpk \(line)\nani@bpkp \(Vectors.ecdsaLine)")
    #expect(signers.knows("siti@kpk") && signers.knows("ani@bpkp"))
    #expect(!signers.knows("siti") && !signers.knows("siti@kpk,ani@bpkp"))
  }

  @Test(arguments: [
    ("siti@kpk cert-authority \(Vectors.keyLine)", AllowedSigners.Fault.option("cert-authority")),
    (
      "siti@kpk valid-after=\"20250101\" \(Vectors.keyLine)",
      .option("valid-after")
    ),
    (
      "siti@kpk namespaces=\"laik\",valid-before=\"2025\" \(Vectors.keyLine)",
      .option("valid-before")
    ),
    ("* \(Vectors.keyLine)", .pattern("*")),
    ("!siti@kpk \(Vectors.keyLine)", .pattern("!siti@kpk")),
    ("siti@kpk namespaces=\"*\" \(Vectors.keyLine)", .pattern("*")),
    ("siti@kpk", .malformed), (Vectors.keyLine, .malformed),
    ("siti@kpk ssh-ed25519 AAAA", .malformed),
    ("siti@kpk ssh-ed25519 AAAA a comment", .malformed),
    ("siti@kpk ssh-rsa \(Vectors.keyLine.dropFirst(12))", .malformed),
    ("siti@kpk, \(Vectors.keyLine)", .malformed), ("\"siti@kpk \(Vectors.keyLine)", .malformed),
    ("si\"ti@kpk\" \(Vectors.keyLine)", .malformed),
    ("siti@kpk namespaces=laik \(Vectors.keyLine)", .malformed),
    ("siti@kpk namespaces=\"laik\"x \(Vectors.keyLine)", .malformed),
    ("siti@kpk namespaces \(Vectors.keyLine)", .malformed),
    ("siti@kpk namespaces=\"\" \(Vectors.keyLine)", .malformed),
  ])
  func whatIsNotUnderstoodIsNamedAndNotTrusted(line: String, fault: AllowedSigners.Fault) {
    let signers = read("ani@bpkp \(self.line)\n\(line)\nbudi@kpk \(self.line)\n")
    #expect(signers.faults == [.init(line: 2, fault: fault)])
    #expect(signers.principals(of: key) == ["ani@bpkp", "budi@kpk"])
  }

  @Test func bytesThatAreNoTextAreNotTrusted() {
    let signers = AllowedSigners.read([0xFF, 0x20] + Array(line.utf8))
    #expect(signers.faults == [.init(line: 1, fault: .malformed)])
  }

  /// Any single changed byte either names nobody, another name or key, or is refused.
  @Test func noFlippedBitMakesTheKeyAnotherPersons() {
    let whole = Array("siti@kpk namespaces=\"laik\" \(line)".utf8)
    for place in whole.indices {
      for bit in 0..<8 {
        var bent = whole
        bent[place] ^= 1 << bit
        let known = AllowedSigners.read(bent).principals(of: key)
        #expect(place < 8 || known.isEmpty || known == ["siti@kpk"], "bit \(bit) of \(place)")
      }
    }
  }

  @Test func theFolderHasOneOrNone() throws {
    let scratch = ScratchFolder()
    #expect(try scratch.folder.allowedSigners() == nil)
    try scratch.write(Array("siti@kpk \(line)\n*".utf8), to: "allowed_signers")
    let signers = try #require(try scratch.folder.allowedSigners())
    #expect(signers.knows("siti@kpk"))
    #expect(
      signers.faults.map { $0.message(in: scratch.folder, English()) } == [
        "\(scratch.path)/allowed_signers:2: not understood and not trusted; "
          + "write: names namespaces=\"laik\" ssh-ed25519 AAAA."
      ])
    let linked = ScratchFolder()
    try FileSystem.symbolicLink(
      to: "\(scratch.path)/allowed_signers", as: "\(linked.path)/allowed_signers")
    #expect(throws: FolderFault.self) { try linked.folder.allowedSigners() }
  }
}
