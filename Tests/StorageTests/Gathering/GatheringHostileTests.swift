import Assessment
import Glibc
import Testing

@testable import Storage

/// A stick can neither write outside the folder nor have anything read that does not lie on it.
@Suite struct GatheringHostileTests {
  private let sticks = Sticks()
  private let whole = Sample.log(Sticks.notes("satu"))

  private func link(_ target: String, as name: String) {
    unsafe symlink(target, sticks.a.path + "/" + name)
  }

  @Test(arguments: [
    "\u{1B}[31m.jsonl", "a\nb.jsonl", "-rf.jsonl", "%s%n.jsonl", "\u{202E}x.jsonl",
    "nama dengan spasi.jsonl", "CON.jsonl", String(repeating: "x", count: 249) + ".jsonl",
  ])
  func whatALogIsCalledThereDoesNotMatter(name: String) throws {
    try sticks.a.write(whole, to: name)
    #expect(try sticks.standing(sticks.a.path) == .new(Sticks.name))
    #expect(sticks.target.names() == [Sticks.name])
  }

  @Test func whatIsWrittenInALogDoesNotLeadOut() throws {
    var head = Sample.head
    head.region = "../../../etc"
    head.assessor = "/root/\u{0}x\u{1B}"
    let file = EvidenceFile(name: "x./../../passwd", sha256: Sample.digest, bytes: 3)
    let torn = Recovery(bytes: 3, sha256: Sample.digest, file: "../../x")
    try sticks.a.write(
      Sample.log([Sticks.evidence(file), .recover(torn)], head: head), to: "x.jsonl")
    let gathered = try sticks.gather(sticks.a.path + "/x.jsonl")
    let name = try #require(gathered.logs.first?.name)
    #expect(name.utf8.allSatisfy { $0 != 0x2F && (0x21...0x7E).contains($0) })
    #expect(sticks.target.names() == [name])
  }

  @Test func aNameThatIsNotUTF8IsNamed() throws {
    let bytes = Array((sticks.a.path + "/x").utf8) + [0xFF, 0xFE] + Array(".jsonl\0".utf8)
    let file = unsafe open(bytes.map(CChar.init(bitPattern:)), O_CREAT | O_WRONLY, 0o600)
    close(file)
    let gathered = try sticks.gather(sticks.a.path)
    #expect(gathered.logs.map(\.isNegative) == [true] && gathered.logs[0].name == nil)
  }

  /// Opening a pipe or a terminal would wait for ever; links could read what is not on the stick.
  @Test func linksPipesAndFoldersAreNoFiles() throws {
    let secret = try sticks.b.write(whole, to: "rahasia.jsonl")
    let digest = Digest(of: whole).hex
    for part in ["evidence", "instruments", "confidential"] {
      try FileSystem.makeFolder(sticks.a.path + "/" + part)
    }
    link(secret, as: "a.jsonl")
    link("/dev/zero", as: "b.jsonl")
    unsafe mkfifo(sticks.a.path + "/c.jsonl", 0o600)
    try FileSystem.makeFolder(sticks.a.path + "/d.jsonl")
    link(secret, as: "e.jsonl.sig")
    link(secret, as: "evidence/\(digest)")
    unsafe mkfifo(sticks.a.path + "/evidence/\(digest).jpg", 0o600)
    link(secret, as: "instruments/\(digest).yaml")
    try FileSystem.makeFolder(sticks.a.path + "/confidential/\(digest).json")
    let gathered = try sticks.gather(sticks.a.path)
    #expect(gathered.logs.count == 4 && gathered.brought == 0)
    for log in gathered.logs {
      #expect(log.standing == .unusable(LogFault(path: log.path, .unreadable(.wrongKind))))
      #expect(log.isNegative && !log.isUnreadable)
    }
    #expect(gathered.problems.count == 5)
    for problem in gathered.problems {
      guard case .unreadable(_, .wrongKind) = problem else {
        Issue.record("\(problem)")
        continue
      }
      #expect(problem.severity == .wrong)
    }
    #expect(try sticks.contents.isEmpty)
  }

  @Test func aFolderOfAStickThatIsALinkIsNotFollowed() throws {
    _ = try Sticks.photo([1, 2, 3], on: sticks.b)
    try sticks.a.write(whole, to: "x.jsonl")
    link(sticks.b.path + "/evidence", as: "evidence")
    let gathered = try sticks.gather(sticks.a.path)
    #expect(gathered.problems == [.unreadable(sticks.a.path + "/evidence", .noFolder)])
    #expect(sticks.target.names() == [Sticks.name])
  }

  @Test func nothingIsWrittenThroughALinkOfTheFolder() throws {
    _ = try Sticks.photo([1, 2, 3], on: sticks.a)
    unsafe symlink(sticks.b.path, sticks.target.path + "/evidence")
    let fault = FolderFault(path: sticks.target.path + "/evidence", problem: .noFolder)
    #expect(throws: fault) { try sticks.gather(sticks.a.path) }
    #expect(sticks.b.names() == [])
  }

  @Test(arguments: [
    "../\(Sample.digest.hex)", "\(Sample.digest.hex).jpg/..", "\(Sample.digest.hex).JPG",
    "\(Sample.digest.hex).", "\(Sample.digest.hex).ninechars", "\(Sample.digest.hex)jpg",
    "\(Sample.digest.hex.dropLast()).jpg", "\(Sample.digest.hex.uppercased()).jpg",
    "\(Sample.digest.hex)\u{301}.jpg", "\(Sample.digest.hex).jp\u{FF47}", "", ".", "..", "/",
  ])
  func onlyHashesAreNamesOfEvidence(name: String) {
    #expect(HashName(name, in: .evidence) == nil)
  }

  @Test func eachFolderHasItsOwnEnding() {
    let hex = Sample.digest.hex
    for (part, ending) in [
      (AssessmentFolder.Part.evidence, ".jpg"), (.evidence, ""), (.instruments, ".yaml"),
      (.confidential, ".json"),
    ] {
      #expect(HashName(hex + ending, in: part)?.digest == Sample.digest)
    }
    #expect(HashName(hex + ".json", in: .instruments) == nil)
    #expect(HashName(hex + ".yaml", in: .confidential) == nil)
    #expect(HashName(hex, in: .drafts) == nil)
  }
}
