import Assessment
import Glibc
import Testing

@testable import Storage

@Suite struct AssessmentFolderTests {
  private let scratch = ScratchFolder()

  @Test func logsAreNamedInByteOrder() throws {
    for name in ["b.jsonl", "a.jsonl", "B.jsonl", "a.jsonl.torn-1", ".c.jsonl", "x.txt", "jsonl"] {
      try scratch.write([], to: name)
    }
    #expect(try scratch.folder.logs() == ["B.jsonl", "a.jsonl", "b.jsonl"])
    let none = AssessmentFolder(path: scratch.path + "/none")
    #expect(throws: FolderFault(path: none.path, problem: .missing)) { try none.logs() }
  }

  @Test func theFolderIsMadeWithThoseAboveIt() throws {
    let folder = AssessmentFolder(path: scratch.path + "/a//b/c/")
    try folder.create()
    try folder.create()
    #expect(scratch.mode(of: "a/b/c") == 0o700)
    try scratch.write([], to: "file")
    let blocked = AssessmentFolder(path: scratch.path + "/file")
    #expect(throws: FolderFault(path: blocked.path, problem: .noFolder)) {
      try blocked.create()
    }
    #expect(throws: FolderFault.self) { try AssessmentFolder(path: "/tmp/a\0b").create() }
  }

  @Test func checklistsAreKeptUnderTheirHash() throws {
    let bytes = Array("id: mpp-laktasi\n".utf8)
    let digest = try scratch.folder.keep(bytes)
    #expect(scratch.names(in: "instruments") == ["\(digest.hex).yaml"])
    #expect(scratch.folder.kept(digest) == bytes)
    #expect(try scratch.folder.keep(bytes) == digest)
    #expect(scratch.folder.copyState(of: digest) == .present)
    try scratch.write(Array("id: other\n".utf8), to: "instruments/\(digest.hex).yaml")
    #expect(scratch.folder.kept(digest) == nil)
    #expect(scratch.folder.copyState(of: digest) == .altered)
    try scratch.folder.keep(bytes)
    #expect(scratch.folder.kept(digest) == bytes)
    #expect(scratch.folder.copyState(of: Sample.digest) == .missing)
  }

  @Test func aConfidentialDraftStaysConfidential() throws {
    let folder = scratch.folder
    try folder.saveDraft(visit: Sample.visit, item: "a", text: "terbuka")
    try folder.saveDraft(visit: Sample.visit, item: "a", text: "rahasia", isConfidential: true)
    #expect(folder.draft(visit: Sample.visit, item: "a")?.text == "rahasia")
    #expect(folder.draft(visit: Sample.visit, item: "a")?.isConfidential == true)
    #expect(scratch.names(in: "drafts") == ["\(Sample.visit)-a.confidential"])
    try folder.saveDraft(visit: Sample.visit, item: "a", text: "terbuka lagi")
    #expect(folder.draft(visit: Sample.visit, item: "a")?.isConfidential == false)
    try folder.saveDraft(visit: Sample.visit, item: "a", text: "rahasia", isConfidential: true)
    try folder.removeDraft(visit: Sample.visit, item: "a")
    #expect(scratch.names(in: "drafts") == [])
  }

  @Test func aDraftBelongsToItsVisitAndItem() throws {
    let folder = scratch.folder
    #expect(folder.draft(visit: Sample.visit, item: "a") == nil)
    try folder.saveDraft(visit: Sample.visit, item: "a", text: "ru")
    try folder.saveDraft(visit: Sample.visit, item: "a", text: "ruang\nsempit é")
    #expect(folder.draft(visit: Sample.visit, item: "a")?.text == "ruang\nsempit é")
    #expect(folder.draft(visit: Sample.visit, item: "b") == nil)
    #expect(scratch.names(in: "drafts") == ["\(Sample.visit)-a"])
    try folder.removeDraft(visit: Sample.visit, item: "a")
    try folder.removeDraft(visit: Sample.visit, item: "a")
    #expect(folder.draft(visit: Sample.visit, item: "a") == nil)
    #expect(scratch.names(in: "drafts") == [])
  }

  @Test func theDraftsOfAVisitAreFoundWithoutTheirItems() throws {
    let folder = scratch.folder
    #expect(folder.drafts(visit: Sample.visit) == [])
    try folder.saveDraft(visit: Sample.visit, item: "b", text: "dua")
    try folder.saveDraft(visit: Sample.visit, item: "a", text: "satu")
    try folder.saveDraft(visit: Sample.visit, item: "c", text: "rahasia", isConfidential: true)
    try folder.saveDraft(visit: String(repeating: "f", count: 32), item: "a", text: "lain")
    #expect(folder.drafts(visit: Sample.visit) == ["satu", "dua"])
    #expect(folder.drafts(visit: "..") == [])
  }

  @Test(arguments: [
    (Sample.visit, "../a"), (Sample.visit, ""), (Sample.visit, "a/b"), ("..", "a"),
    ("../../../../etc/passwd", "a"), (Sample.visit, "a\0"),
  ])
  func aDraftStaysInItsFolder(visit: String, item: String) {
    #expect(throws: FolderFault.self) {
      try scratch.folder.saveDraft(visit: visit, item: item, text: "x")
    }
    #expect(scratch.folder.draft(visit: visit, item: item) == nil)
    #expect(scratch.names() == [])
  }

  @Test func aConfidentialNoteIsKnownByItsHashOnly() throws {
    let folder = scratch.folder
    let digest = try folder.keepConfidential(text: "nama pelapor: \"e\u{301}\"\n")
    #expect(folder.confidentialText(digest) == "nama pelapor: \"\u{E9}\"\n")
    let again = try folder.keepConfidential(text: "nama pelapor: \"e\u{301}\"\n")
    #expect(again != digest)
    let name = "confidential/\(digest.hex).json"
    let file = String(decoding: try scratch.bytes(of: name), as: UTF8.self)
    let salt = String(file.dropFirst(9).prefix(32))
    #expect(file == "{\"salt\":\"\(salt)\",\"text\":\"nama pelapor: \\\"\u{E9}\\\"\\n\"}\n")
    #expect(Digest(of: Array((salt + "nama pelapor: \"\u{E9}\"\n").utf8)) == digest)
    #expect(scratch.mode(of: name) == 0o600)
    try scratch.write(Array(file.replacing("nama", with: "Nama").utf8), to: name)
    #expect(folder.confidentialText(digest) == nil)
    unsafe unlink(scratch.path + "/" + name)
    #expect(folder.confidentialText(digest) == nil)
    #expect(folder.confidentialText(again) != nil)
  }

  @Test func theInboxOffersTheNewestFilesFirst() throws {
    for (name, age) in [("old.jpg", 300), ("b.jpg", 100), ("a.jpg", 100), (".hidden", 1)] {
      let path = try scratch.write(Array(name.utf8), to: name)
      var times = utimbuf(actime: 0, modtime: 1_762_405_200 - age)
      unsafe utime(path, &times)
    }
    unsafe mkdir(scratch.path + "/folder", 0o700)
    unsafe symlink(scratch.path + "/a.jpg", scratch.path + "/link")
    let files = try Inbox(path: scratch.path).files()
    #expect(files.map(\.name) == ["a.jpg", "b.jpg", "old.jpg"])
    #expect(files.map(\.bytes) == [5, 5, 7])
    #expect(files.first?.path == scratch.path + "/a.jpg")
    #expect(files.first?.modified.seconds == 1_762_405_100)
    for number in 0..<250 { try scratch.write([], to: "many-\(number)") }
    #expect(try Inbox(path: scratch.path).files().count == Inbox.limit)
    #expect(throws: FolderFault.self) { try Inbox(path: scratch.path + "/none").files() }
  }

  @Test func idsDiffer() {
    let ids = Set((0..<1000).map { _ in RandomID.next() })
    #expect(ids.count == 1000)
    #expect(ids.allSatisfy { LineScanner.visitID($0) != nil })
  }

  @Test func theClockTellsTheTime() {
    let before = Int(time(nil))
    let now = Clock.now()
    #expect((before...Int(time(nil))).contains(now.seconds))
    #expect(Timestamp(now.text) == now)
    let waited = (1...100).map { _ in Clock.monotonicMilliseconds() }
    #expect(waited == waited.sorted())
    for seconds in [Int.min, .max, -62_135_596_801, 253_402_300_800] {
      #expect(Clock.local(secondsSince1970: seconds) == .epoch)
    }
  }

  @Test(arguments: [
    ("/a/b", "/a", "b"), ("a/b/", "a", "b"), ("a", ".", "a"), ("/a", "/", "a"), ("/", "/", ""),
    ("a//b//", "a", "b"), ("//a", "/", "a"), ("../é", "..", "é"),
  ])
  func pathsAreTakenApart(path: String, parent: String, name: String) {
    #expect(FileSystem.parent(of: path) == parent)
    #expect(FileSystem.name(of: path) == name)
  }
}
