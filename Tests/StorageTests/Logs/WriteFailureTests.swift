import Assessment
import Glibc
import Testing

@testable import Storage

@Suite struct WriteFailureTests {
  private let scratch = ScratchFolder()

  private func problem(_ body: () throws -> Void) -> LogFault.Problem? {
    do {
      try body()
      return nil
    } catch {
      return (error as? LogFault)?.problem
    }
  }

  /// A pipe takes bytes and cannot be synced, as a disk that fails.
  @Test func afterAFailedSyncNothingMoreIsWritten() throws {
    let path = scratch.path + "/x.jsonl"
    unsafe mkfifo(path, 0o600)
    let pipe = try OpenFile(path, O_RDWR | O_NONBLOCK)
    let writer = LogWriter(path: path, file: pipe, size: 0, contents: LogContents())
    let append = { _ = try writer.append(.open(Sample.head), at: Sample.noon) }
    #expect(problem(append) == .syncFailed(.other(EINVAL)))
    #expect(problem(append) == .syncFailedBefore)
    #expect(problem(append) == .syncFailedBefore)
    var written = [UInt8](repeating: 0, count: 1 << 16)
    let other = try OpenFile(path, O_RDONLY | O_NONBLOCK)
    #expect(try other.read(into: &written) == Sample.log([]).count)
  }

  /// Whether this machine lets the tests mount a small file system.
  private static let canMount: Bool = {
    let scratch = ScratchFolder()
    guard unsafe mount("laik", scratch.path, "tmpfs", 0, "size=16k") == 0 else { return false }
    return unsafe umount(scratch.path) == 0
  }()

  @Test(.enabled("needs the right to mount a file system") { Self.canMount })
  func afterRoomIsMadeTheSameAnswerCanBeRecorded() throws {
    try #require(unsafe mount("laik", scratch.path, "tmpfs", 0, "size=16k") == 0)
    defer { unsafe umount2(scratch.path, Int32(MNT_DETACH)) }
    let (writer, _) = try LogWriter.create(
      head: Sample.head, at: Sample.noon, folder: scratch.folder)
    let name = FileSystem.name(of: writer.path)
    try scratch.write([UInt8](repeating: 1, count: 3 * 4096), to: "filler")
    let note = Event.note(item: "a", .text(String(repeating: "x", count: 1000)))
    var recorded: [Event] = []
    while recorded.count < 10, (try? writer.append(note, at: Sample.noon)) != nil {
      recorded.append(note)
    }
    #expect((1...3).contains(recorded.count))
    #expect(try scratch.bytes(of: name) == Sample.log(recorded))
    let again = problem { _ = try writer.append(note, at: Sample.noon) }
    guard case .notWritten = again else {
      Issue.record("\(String(describing: again))")
      return
    }
    #expect(try scratch.bytes(of: name) == Sample.log(recorded))
    unsafe unlink(scratch.path + "/filler")
    try writer.append(note, at: Sample.noon)
    #expect(try scratch.bytes(of: name) == Sample.log(recorded + [note]))
  }

  @Test(.enabled("needs the right to mount a file system") { Self.canMount })
  func onAFullDiskNoLogIsLeftBehind() throws {
    try #require(unsafe mount("laik", scratch.path, "tmpfs", 0, "size=8k") == 0)
    defer { unsafe umount2(scratch.path, Int32(MNT_DETACH)) }
    try scratch.write([UInt8](repeating: 1, count: 2 * 4096), to: "filler")
    let create = problem {
      _ = try LogWriter.create(head: Sample.head, at: Sample.noon, folder: scratch.folder)
    }
    #expect(create == .notWritten(.noSpace))
    #expect(scratch.names() == ["filler"])
    let evidence = scratch.path + "/filler"
    #expect(throws: EvidenceFault.self) { try scratch.folder.addEvidence(from: evidence) }
    #expect(scratch.names(in: "evidence") == [])
    #expect(throws: FolderFault.self) {
      try scratch.folder.saveDraft(visit: Sample.visit, item: "a", text: "x")
    }
    #expect(scratch.names(in: "drafts") == [])
  }
}
