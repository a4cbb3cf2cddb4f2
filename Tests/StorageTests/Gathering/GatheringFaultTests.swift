import Assessment
import Glibc
import Testing

@testable import Storage

/// A gathering that is cut short leaves nothing that looks whole and is not, and can be done again.
@Suite struct GatheringFaultTests {
  private let sticks = Sticks()
  private let whole = Sample.log(Sticks.notes("satu", "dua"))

  private func part(_ number: Int) -> String {
    ".\(String(repeating: "\(number)", count: 32)).part"
  }

  @Test func whatAnInterruptedRunLeftIsSweptAway() throws {
    try sticks.a.write(whole, to: "x.jsonl")
    try FileSystem.makeFolder(sticks.target.path + "/evidence")
    for name in [part(1), "evidence/" + part(2)] { try sticks.target.write([1], to: name) }
    try sticks.gather(sticks.a.path)
    #expect(sticks.target.names() == [Sticks.name, "evidence"])
    #expect(sticks.target.names(in: "evidence") == [])
  }

  @Test func whatAnotherProgramIsWritingOrOwnsIsLeftAlone() throws {
    try sticks.a.write(whole, to: "x.jsonl")
    let running = try OpenFile(
      sticks.target.path + "/" + part(1), O_CREAT | O_EXCL | O_WRONLY, mode: 0o600)
    try running.lock()
    unsafe symlink(sticks.a.path + "/x.jsonl", sticks.target.path + "/" + part(2))
    for name in [".x.part", "x.part", ".part"] { try sticks.target.write([1], to: name) }
    try sticks.gather(sticks.a.path)
    let kept = [part(1), part(2), ".x.part", ".part", "x.part", Sticks.name]
    #expect(Set(sticks.target.names()) == Set(kept))
    try running.write([1])
    #expect(sticks.a.names() == ["x.jsonl"])
  }

  @Test func aPartIsGoneWithWhoeverWroteIt() throws {
    do {
      let part = try PartFile(in: sticks.target.path)
      try part.write([1])
      #expect(sticks.target.names().count == 1)
    }
    #expect(sticks.target.names() == [])
    let taken = try sticks.target.write([1], to: "x")
    #expect(throws: IOFault.exists) { try PartFile.create(taken, with: [2]) }
    try PartFile.create(sticks.target.path + "/y", with: [2])
    #expect(try sticks.contents == ["x": [1], "y": [2]])
    #expect(try FileSystem.status(of: sticks.target.path + "/y").links == 1)
  }

  @Test func aFolderIsMadeForItsOwnerOnly() throws {
    try sticks.a.write(whole, to: "x.jsonl")
    let path = sticks.target.path + "/baru/lagi"
    var gathering = Gathering([sticks.a.path], into: AssessmentFolder(path: path))
    #expect(!FileSystem.exists(path))
    try gathering.bringRecords()
    #expect(sticks.target.mode(of: "baru/lagi") == 0o700)
    #expect(sticks.target.names(in: "baru/lagi") == [Sticks.name])
  }

  @Test func aPathThatLeadsNowhereIsNamed() throws {
    let nowhere = sticks.a.path + "/x.jsonl"
    let gathering = Gathering([nowhere, sticks.b.path], into: sticks.folder)
    #expect(gathering.isEmpty)
    #expect(gathering.problems == [.missing(nowhere), .nothing(sticks.b.path)])
    #expect(gathering.problems.map(\.severity) == [.noInput, .noInput])
  }

  @Test func aFailingMediumIsToldFromAFileThatIsNone() {
    let faults: [IOFault] = [.device, .notPermitted, .tooManyOpenFiles, .other(1)]
    for fault in faults {
      #expect(GatherProblem.unreadable("x", fault).severity == .ioFailed)
      let log = GatheredLog(
        path: "x", entries: 0, damage: nil,
        standing: .unusable(LogFault(path: "x", .unreadable(fault))))
      #expect(log.isUnreadable)
    }
    #expect(
      GatherProblem.unreadable("x", .tooLarge(bytes: 2, limit: 1)).severity == .wrong)
  }

  private static let canMount: Bool = {
    let scratch = ScratchFolder()
    guard unsafe mount("laik", scratch.path, "tmpfs", 0, "size=16k") == 0 else { return false }
    return unsafe umount(scratch.path) == 0
  }()

  /// However little room there is: what is there is whole, and with room the rest comes.
  @Test(.enabled("needs the right to mount a file system") { Self.canMount }, arguments: 3...15)
  func onAFullDiskNothingHalfIsLeft(pages: Int) throws {
    for visit in "abcd" {
      let photo = try Sticks.photo(
        [UInt8](repeating: visit.asciiValue ?? 0, count: 9000), on: sticks.a)
      let events = Sticks.notes(String(repeating: "x", count: 3000)) + [Sticks.evidence(photo)]
      try sticks.a.write(Sample.log(events, head: Sticks.head(visit)), to: "\(visit).jsonl")
    }
    let size = "size=\(pages * 4)k"
    try #require(unsafe mount("laik", sticks.target.path, "tmpfs", 0, size) == 0)
    defer { unsafe umount2(sticks.target.path, Int32(MNT_DETACH)) }
    let full = #expect(throws: FolderFault.self) { try sticks.gather(sticks.a.path) }
    switch full?.problem {
    case .noSpace, .shortWrite: break
    default: Issue.record("\(String(describing: full))")
    }
    for (name, bytes) in try sticks.contents {
      if let name = HashName(FileSystem.name(of: name), in: .evidence) {
        #expect(name.isName(of: bytes, in: .evidence))
      } else {
        #expect(try Sticks.contents(of: sticks.a).values.contains(bytes))
      }
    }
    let more = unsafe mount("laik", sticks.target.path, "tmpfs", UInt(MS_REMOUNT), "size=1m")
    try #require(more == 0)
    #expect(try sticks.gather(sticks.a.path).checks().filter(\.isNegative) == [])
    #expect(sticks.target.names(in: "evidence").count == 4)
    #expect(sticks.target.names().count == 5)
  }
}
