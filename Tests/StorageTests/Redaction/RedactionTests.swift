import Assessment
import Glibc
import Testing

@testable import Storage

/// Not a byte of an erased text is left in any file below the folder.
@Suite struct RedactionTests {
  static let text = "Pelapor: Siti \"Ani\",\nloket 3 – é\tpukul 10"
  private let scratch = ScratchFolder()
  private let digest: Digest
  private let own: String

  init() throws {
    digest = try scratch.folder.keepConfidential(text: Self.text)
    own = "confidential/\(digest.hex).json"
    let log = Sample.log([.note(item: "asi-04", .confidential(digest))])
    try scratch.write(log, to: "x.jsonl")
  }

  private func redact() throws -> Redaction {
    var redaction = Redaction(of: digest, in: scratch.folder)
    try redaction.run()
    return redaction
  }

  private func folder(_ name: String) throws {
    try FileSystem.makeFolder("\(scratch.path)/\(name)")
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try scratch.bytes(of: name), as: UTF8.self)
  }

  /// Files below the folder that have any line of the text or its salt, looked for without laik.
  private func leaks(salt: String) throws -> [String] {
    try FolderTree(scratch.path).files.filter { path in
      let bytes = try OpenFile(reading: path).contents(limit: 1 << 30)
      let content = String(decoding: bytes, as: UTF8.self)
      return ["Siti", "loket 3", salt].contains { content.contains($0) }
    }
  }

  private var salt: String {
    get throws { try #require(scratch.folder.confidential(digest)).salt }
  }

  @Test func theTextIsGoneAndTheLogStillVerifies() throws {
    let salt = try salt
    let redaction = try redact()
    #expect(redaction.hadText && redaction.erased == [] && redaction.traces == [])
    #expect(try leaks(salt: salt) == [])
    #expect(try scratch.bytes(of: own) == [])
    #expect(scratch.mode(of: own) == 0o600)
    #expect(scratch.names(in: "confidential") == ["\(digest.hex).json"])
    #expect(scratch.folder.confidentialState(digest) == .erased)
    let check = LogCheck.check(path: scratch.path + "/x.jsonl", folder: scratch.folder)
    #expect(check.findings.contains(.confidentialErased(n: 1, item: "asi-04")))
    #expect(!check.isNegative)
  }

  @Test func draftsPartsTailsBackupsAndTwinsGoWithIt() throws {
    let salt = try salt
    let copy = try scratch.bytes(of: own)
    let plain = Array(Self.text.utf8)
    try folder("drafts")
    try folder("salinan/confidential")
    try folder("salinan/a/b")
    let leftovers: [(String, [UInt8])] = [
      ("drafts/\(Sample.visit)-asi-04", Array("Pelapor: Siti".utf8)),
      ("drafts/\(Sample.visit)-asi-04.confidential", plain),
      ("drafts/\(Sample.visit)-asi-04.confidential.part", Array("Pelapor: Si".utf8)),
      ("drafts/\(Sample.visit)-asi-09", plain),
      ("confidential/.\(RandomID.next()).part", copy),
      ("\(own)~", copy), ("confidential/.\(digest.hex).json.swp", [0, 1] + copy + [0]),
      ("x.jsonl.torn-2", Array("{\"n\":2,\"text\":".utf8) + plain),
      ("salinan/confidential/\(digest.hex).json", copy),
      ("salinan/a/b/nama lain.txt", copy), ("salinan/a/half", Array(copy.prefix(60))),
      ("catatan.bak", plain),
    ]
    for (name, bytes) in leftovers { try scratch.write(bytes, to: name) }
    let redaction = try redact()
    #expect(redaction.traces == [])
    #expect(
      Set(redaction.erased) == Set(leftovers.map { scratch.path + "/" + $0.0 }))
    #expect(try leaks(salt: salt) == [])
    #expect(scratch.names() == ["confidential", "drafts", "salinan", "x.jsonl"])
  }

  /// What stays is named: a log, evidence, and whatever a person saved.
  @Test func whatMustStayIsNamed() throws {
    let plain = Array(Self.text.utf8)
    try folder("evidence")
    try folder("laporan")
    var head = Sample.head
    head.visit = RandomID.next()
    let other = Sample.log([.note(item: "asi-02", .text(Self.text))], head: head)
    let kept: [(String, [UInt8], TextTrace.Kind)] = [
      ("evidence/\(Sample.digest.hex).txt", [0xFF] + plain, .evidence),
      ("y.jsonl", other, .log), ("salinan.txt", other, .log),
      (
        "laporan/a.txt",
        Array("  rahasia] Pelapor: Siti\n      \"Ani\", loket 3\n  – é pukul\n 10".utf8), .other
      ),
      ("a.md", Array("> Pelapor: Siti \\\"Ani\\\", loket 3 – é pukul 10".utf8), .other),
    ]
    for (name, bytes, _) in kept { try scratch.write(bytes, to: name) }
    let before = try kept.map { try scratch.bytes(of: $0.0) }
    let redaction = try redact()
    #expect(redaction.erased == [])
    #expect(
      Dictionary(uniqueKeysWithValues: redaction.traces.map { ($0.path, $0.kind) })
        == Dictionary(uniqueKeysWithValues: kept.map { ("\(scratch.path)/\($0.0)", $0.2) }))
    #expect(try kept.map { try scratch.bytes(of: $0.0) } == before)
    #expect(scratch.folder.confidentialState(digest) == .erased)
  }

  @Test func otherTextsAndFilesAreLeftAlone() throws {
    let other = try scratch.folder.keepConfidential(text: "Pelapor lain, loket 4")
    try scratch.folder.saveDraft(visit: Sample.visit, item: "asi-05", text: "sempit")
    try scratch.write(Array("loket".utf8), to: "a.bak")
    let redaction = try redact()
    #expect(redaction.erased == [] && redaction.traces == [])
    #expect(scratch.folder.confidentialText(other) == "Pelapor lain, loket 4")
    #expect(scratch.folder.draft(visit: Sample.visit, item: "asi-05")?.text == "sempit")
    #expect(try text("a.bak") == "loket")
  }

  @Test func aTextIsFoundAcrossTheChunksOfALargeFile() throws {
    let chunk = OpenFile.chunk().count
    for gap in [chunk - 20, chunk - 1, 3 * chunk - 5] {
      let padding = [UInt8](repeating: UInt8(ascii: "x"), count: gap)
      try scratch.write(padding + Array(Self.text.utf8) + padding, to: "besar.dat")
      var redaction = Redaction(
        of: try scratch.folder.keepConfidential(text: Self.text), in: scratch.folder)
      try redaction.run()
      #expect(redaction.traces.map(\.kind).contains(.other), "\(gap)")
    }
  }

  /// A word that any file may have by chance is not looked for; copies of its file still are.
  @Test func aShortTextIsFoundByItsSaltOnly() throws {
    let digest = try scratch.folder.keepConfidential(text: "ya, Ani")
    let copy = try scratch.bytes(of: "confidential/\(digest.hex).json")
    try scratch.write(Array("ya, Ani".utf8), to: "a.bak")
    try scratch.write(copy, to: "b")
    var redaction = Redaction(of: digest, in: scratch.folder)
    try redaction.run()
    #expect(redaction.isTooShort)
    #expect(redaction.erased == [scratch.path + "/b"])
    #expect(scratch.names().contains("a.bak"))
  }

  @Test func whatCannotBeSearchedIsNamed() throws {
    guard geteuid() != 0 else { return }
    let path = try scratch.write([1], to: "terkunci")
    unsafe chmod(path, 0)
    #expect(try redact().traces == [TextTrace(path: path, kind: .unreadable(.notPermitted))])
  }

  @Test func linksAreNotFollowed() throws {
    let outside = ScratchFolder()
    try outside.write(Array(Self.text.utf8), to: "a.bak")
    unsafe symlink(outside.path, scratch.path + "/luar")
    unsafe symlink(outside.path + "/a.bak", scratch.path + "/b.bak")
    #expect(try redact().erased == [])
    #expect(try outside.bytes(of: "a.bak") == Array(Self.text.utf8))
  }

  @Test func aTextThatIsNotHereLeavesTheSignThatKeepsItAway() throws {
    try FileSystem.remove(scratch.path + "/" + own)
    #expect(try !redact().hadText)
    #expect(scratch.folder.confidentialState(digest) == .erased)
  }

  // MARK: Runs that were cut short

  private func expectFinished(_ salt: String) throws {
    #expect(try leaks(salt: salt) == [])
    #expect(scratch.names(in: "confidential") == ["\(digest.hex).json"])
    #expect(scratch.folder.confidentialState(digest) == .erased)
    #expect(try !redact().hadText)
    #expect(scratch.folder.confidentialState(digest) == .erased)
  }

  @Test func aRunAfterTheSecondNameWasMadeFinishes() throws {
    let salt = try salt
    try FileSystem.link(scratch.path + "/" + own, as: scratch.path + "/\(own).part")
    _ = try redact()
    try expectFinished(salt)
  }

  @Test func aRunAfterTheTextLostItsNameFinishes() throws {
    let salt = try salt
    let copy = try scratch.bytes(of: own)
    try scratch.write(copy, to: "\(own).part")
    try scratch.write([], to: own)
    try scratch.write(copy, to: "twin")
    let redaction = try redact()
    #expect(redaction.hadText && redaction.erased == [scratch.path + "/twin"])
    try expectFinished(salt)
  }

  @Test func aRunAfterHalfOfItWasOverwrittenFinishes() throws {
    let salt = try salt
    let copy = try scratch.bytes(of: own)
    let half = [UInt8](repeating: 0, count: 20) + copy.dropFirst(20)
    try scratch.write(half, to: "\(own).part")
    try scratch.write([], to: own)
    _ = try redact()
    try expectFinished(salt)
  }

  /// A second name of the text's own file is taken away without a byte of the text being lost before.
  @Test func aHardLinkedTwinIsOnlyTakenAway() throws {
    let salt = try salt
    try FileSystem.link(scratch.path + "/" + own, as: scratch.path + "/twin")
    #expect(try redact().erased == [scratch.path + "/twin"])
    try expectFinished(salt)
  }
}
