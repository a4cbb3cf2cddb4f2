import Assessment
import Glibc
import Testing

@testable import Storage

/// Evidence, copies of checklists, confidential texts and signatures come with the logs.
@Suite struct GatheringFileTests {
  private let sticks = Sticks()
  private let seal = Event.seal(Seal(answered: 0, open: 1, pending: 1))
  private let signature = Array(
    "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n".utf8)
  private let otherSignature = Array(
    "-----BEGIN SSH SIGNATURE-----\nU1NIU0lI\n-----END SSH SIGNATURE-----\n".utf8)

  private func log(_ events: [Event], on stick: ScratchFolder) throws -> [UInt8] {
    var head = Sample.head
    head.instrument.sha256 = try stick.folder.keep(Array("instrumen".utf8))
    head.checklists[0].sha256 = try stick.folder.keep(Array("daftar".utf8))
    let bytes = Sample.log(events, head: head)
    try stick.write(bytes, to: "x.jsonl")
    return bytes
  }

  @Test func allThatALogNeedsComesWithIt() throws {
    let photo = try Sticks.photo([1, 2, 3], on: sticks.a)
    let digest = try sticks.a.folder.keepConfidential(text: "nama pelapor")
    _ = try log(
      [Sticks.evidence(photo), .note(item: "asi-02", .confidential(digest))], on: sticks.a)
    let gathered = try sticks.gather(sticks.a.path)
    #expect(gathered.problems == [] && gathered.brought == 4 && gathered.known == 0)
    #expect(gathered.checks().flatMap(\.findings) == [.signing(.faulty(.malformed))])
    #expect(sticks.folder.confidentialText(digest) == "nama pelapor")
    for (part, count) in [("evidence", 1), ("instruments", 2), ("confidential", 1)] {
      #expect(sticks.target.mode(of: part) == 0o700)
      let names = sticks.target.names(in: part)
      #expect(names.count == count && names == sticks.a.names(in: part))
      for name in names { #expect(sticks.target.mode(of: "\(part)/\(name)") == 0o600) }
    }
    let again = try sticks.gather(sticks.a.path)
    #expect(again.brought == 0 && again.known == 4)
  }

  @Test func evidenceOnAnotherStickIsNotMissed() throws {
    let photo = try Sticks.photo([1, 2, 3], on: sticks.b)
    _ = try log([Sticks.evidence(photo)], on: sticks.a)
    let missing = LogFinding.evidenceMissing(n: 1, item: "asi-02", photo)
    #expect(try sticks.gather(sticks.a.path).checks().map(\.findings) == [[missing]])
    #expect(try sticks.gather(sticks.b.path).problems == [])
    #expect(try sticks.gather(sticks.a.path).checks().map(\.findings) == [[]])
  }

  @Test func aLogThatIsNamedByItselfBringsOnlyWhatItNames() throws {
    let photo = try Sticks.photo([1, 2, 3], on: sticks.a)
    _ = try Sticks.photo([4, 5, 6], on: sticks.a)
    try sticks.a.folder.keep(Array("lain".utf8))
    _ = try log([Sticks.evidence(photo), seal], on: sticks.a)
    try sticks.a.write(signature, to: "x.jsonl.sig")
    let gathered = try sticks.gather(sticks.a.path + "/x.jsonl")
    #expect(gathered.checks().flatMap(\.findings) == [])
    #expect(sticks.target.names(in: "evidence") == [photo.storedName])
    #expect(sticks.target.names(in: "instruments").count == 2)
    #expect(gathered.brought == 4)
  }

  @Test(arguments: ["evidence", "instruments", "confidential"])
  func whatIsNotWhatItsNameSaysIsNotBroughtIn(part: String) throws {
    _ = try Sticks.photo([1, 2, 3], on: sticks.a)
    try sticks.a.folder.keep(Array("daftar".utf8))
    _ = try sticks.a.folder.keepConfidential(text: "rahasia")
    let path = "\(part)/\(try #require(sticks.a.names(in: part).first))"
    // An empty file is what is left of a confidential text that was erased.
    let empty: [[UInt8]] = part == "confidential" ? [] : [[]]
    for bytes in empty + [[1], try sticks.a.bytes(of: path) + [1]] as [[UInt8]] {
      try sticks.a.write(bytes, to: path)
      let gathered = try sticks.gather(sticks.a.path)
      #expect(gathered.problems == [.altered(sticks.a.path + "/" + path)])
      #expect(sticks.target.names(in: part).isEmpty)
    }
    #expect(try sticks.contents.count == 2)
  }

  @Test func whatIsHereIsNeverWrittenOver() throws {
    let photo = try Sticks.photo([1, 2, 3], on: sticks.a)
    _ = try log([Sticks.evidence(photo)], on: sticks.a)
    try FileSystem.makeFolder(sticks.target.path + "/evidence")
    try sticks.target.write([9], to: "evidence/\(photo.storedName)")
    let gathered = try sticks.gather(sticks.a.path)
    #expect(try sticks.target.bytes(of: "evidence/\(photo.storedName)") == [9])
    #expect(
      gathered.checks().map(\.findings) == [
        [.evidenceAltered(n: 1, item: "asi-02", photo)]
      ])
  }

  @Test func filesWithoutAHashForANameAreToldOnce() throws {
    for name in ["Thumbs.db", "foto pintu.jpg", ".tersembunyi"] {
      try FileSystem.makeFolder(sticks.a.path + "/evidence")
      try sticks.a.write([1], to: "evidence/\(name)")
    }
    let gathered = try sticks.gather(sticks.a.path)
    #expect(
      gathered.problems == [
        .notNamedByHash(sticks.a.path + "/evidence", count: 2, first: "Thumbs.db")
      ])
    #expect(gathered.problems[0].severity == .remark && gathered.brought == 0)
  }

  @Test func draftsPlansAndPartsStayWhereTheyAre() throws {
    _ = try log([], on: sticks.a)
    try sticks.a.folder.saveDraft(visit: Sample.visit, item: "asi-02", text: "x")
    for name in ["assessment.yaml", ".x.jsonl", "x.jsonl.torn-3", "x.jsonl.part", "foto.jpg"] {
      try sticks.a.write([1], to: name)
    }
    #expect(try sticks.gather(sticks.a.path).problems == [])
    #expect(sticks.target.names() == [Sticks.name, "instruments"])
  }

  // MARK: Signatures

  @Test func aSignatureTakesTheNameOfItsLog() throws {
    _ = try log([seal], on: sticks.a)
    try sticks.a.write(signature, to: "x.jsonl.sig")
    #expect(try sticks.gather(sticks.a.path).problems == [])
    #expect(try sticks.contents["\(Sticks.name).sig"] == signature)
    let again = try sticks.gather(sticks.a.path)
    #expect(again.problems == [] && again.brought == 0 && again.known == 3)
  }

  @Test(arguments: [true, false])
  func aSignatureMayComeApartFromItsLog(isFirst: Bool) throws {
    _ = try log([seal], on: sticks.a)
    try sticks.b.write(signature, to: "\(Sticks.name).sig")
    let paths = [sticks.a.path, sticks.b.path]
    #expect(try sticks.gather(isFirst ? paths.reversed() : paths).problems == [])
    #expect(try sticks.contents["\(Sticks.name).sig"] == signature)
  }

  @Test func aSignatureWithoutASealedLogIsNamed() throws {
    _ = try log([], on: sticks.a)
    try sticks.a.write(signature, to: "x.jsonl.sig")
    try sticks.b.write(signature, to: "y.jsonl.sig")
    let gathered = try sticks.gather(sticks.a.path, sticks.b.path)
    #expect(
      gathered.problems == [
        .signatureWithoutLog(sticks.a.path + "/x.jsonl.sig"),
        .signatureWithoutLog(sticks.b.path + "/y.jsonl.sig"),
      ])
    #expect(!sticks.target.names().contains { $0.hasSuffix(".sig") })
  }

  @Test func twoSignaturesOfALogAreBothKept() throws {
    _ = try log([seal], on: sticks.a)
    _ = try log([seal], on: sticks.b)
    try sticks.a.write(otherSignature, to: "x.jsonl.sig")
    try sticks.b.write(signature, to: "x.jsonl.sig")
    let beside = "\(Sticks.name)-\(Digest(of: otherSignature).short).sig"
    for _ in 0..<2 {
      let gathered = try sticks.gather(sticks.a.path, sticks.b.path)
      let told = GatherProblem.otherSignature(sticks.a.path + "/x.jsonl.sig", name: beside)
      #expect(gathered.problems == [told])
    }
    #expect(try sticks.contents["\(Sticks.name).sig"] == signature)
    #expect(try sticks.contents[beside] == otherSignature)
  }

  @Test(arguments: ["", "x", "-----BEGIN SSH SIGNATURE-----\n\u{1B}[31m\n"])
  func whatIsNoSignatureIsNamed(text: String) throws {
    _ = try log([seal], on: sticks.a)
    try sticks.a.write(Array(text.utf8), to: "x.jsonl.sig")
    let gathered = try sticks.gather(sticks.a.path)
    #expect(gathered.problems == [.noSignature(sticks.a.path + "/x.jsonl.sig")])
    #expect(!sticks.target.names().contains { $0.hasSuffix(".sig") })
  }
}
