import Assessment
import Glibc
import Testing

@testable import Storage

@Suite struct LogWriterTests {
  private let scratch = ScratchFolder()

  private func problem(_ body: () throws -> Void) -> LogFault.Problem? {
    do {
      try body()
      return nil
    } catch {
      return (error as? LogFault)?.problem
    }
  }

  @Test func aVisitIsWrittenClosedAndGoneOnWith() throws {
    let created = try LogWriter.create(head: Sample.head, at: Sample.noon, folder: scratch.folder)
    let name = "2025-11-06-kota-contoh-mpp-budi-santoso-01234567.jsonl"
    #expect(created.writer.path == scratch.path + "/" + name)
    #expect(created.visit.head == Sample.head)
    #expect(scratch.mode(of: name) == 0o600)
    var writer: LogWriter? = created.writer
    let answer = try writer?.append(.answer(item: "asi-01", .tick(.met)), at: Sample.noon)
    #expect(answer?.n == 1)
    writer = nil
  }

  @Test func reopeningGivesTheVisitAndChangesNothing() throws {
    let path = try scratch.write(Sample.log([.answer(item: "a", .tick(.met))]), to: "x.jsonl")
    let (writer, visit, recovered) = try LogWriter.open(path: path, at: Sample.noon)
    #expect(recovered == nil)
    #expect(visit.record(of: "a").answer == .tick(.met))
    #expect(try scratch.bytes(of: "x.jsonl") == Sample.log([.answer(item: "a", .tick(.met))]))
    try writer.append(.retract(entry: 1), at: Sample.noon)
    let events: [Event] = [.answer(item: "a", .tick(.met)), .retract(entry: 1)]
    #expect(try scratch.bytes(of: "x.jsonl") == Sample.log(events))
  }

  @Test func foldersAndFilesAreForTheirOwnerOnlyWhateverTheMask() throws {
    let mask = umask(0)
    defer { umask(mask) }
    let folder = AssessmentFolder(path: scratch.path + "/a/b/")
    let (writer, _) = try LogWriter.create(head: Sample.head, at: Sample.noon, folder: folder)
    try folder.saveDraft(visit: Sample.visit, item: "a", text: "x")
    #expect(scratch.mode(of: "a") == 0o700)
    #expect(scratch.mode(of: "a/b") == 0o700)
    #expect(scratch.mode(of: "a/b/" + FileSystem.name(of: writer.path)) == 0o600)
    #expect(scratch.mode(of: "a/b/drafts/\(Sample.visit)-a") == 0o600)
  }

  @Test func whatHasTheNameAlreadyIsNotTouched() throws {
    let name = LogName.of(Sample.head, at: Sample.noon)
    let target = scratch.path + "/target"
    unsafe symlink(target, scratch.path + "/" + name)
    let create = {
      _ = try LogWriter.create(head: Sample.head, at: Sample.noon, folder: scratch.folder)
    }
    #expect(problem(create) == .cannotCreate(.exists))
    #expect(scratch.names() == [name])
    unsafe unlink(scratch.path + "/" + name)
    try scratch.write(Array("x".utf8), to: name)
    #expect(problem(create) == .cannotCreate(.exists))
    #expect(try scratch.bytes(of: name) == Array("x".utf8))
  }

  @Test func aSecondWriterIsToldWhoTheFirstIs() throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    let (first, _, _) = try LogWriter.open(path: path, at: Sample.noon)
    let second = problem { _ = try LogWriter.open(path: path, at: Sample.noon) }
    guard case .locked(let holder) = second else {
      Issue.record("\(String(describing: second))")
      return
    }
    #expect(holder?.hasSuffix("(\(getpid()))") ?? true)
    try first.append(.void(reason: "x"), at: Sample.noon)
  }

  /// As a program that was killed is a moment in ending.
  @Test func aHolderThatLetsGoIsWaitedFor() throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    let holder = unsafe open(path, O_RDWR)
    #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
    let refused = problem { _ = try LogWriter.open(path: path, at: Sample.noon, patience: 0) }
    guard case .locked = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
    // The process that is started has the file too, and holds the lock until it ends.
    let other = unsafe popen("sleep 0.03", "r")
    close(holder)
    let opened = try LogWriter.open(path: path, at: Sample.noon, patience: 60_000)
    #expect(opened.visit.entries.count == 1)
    if let other = unsafe other { unsafe pclose(other) }
  }

  @Test func theLockEndsWithTheWriter() throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    for _ in 1...3 { _ = try LogWriter.open(path: path, at: Sample.noon) }
    #expect(try scratch.bytes(of: "x.jsonl") == Sample.log([]))
  }

  @Test func aSealEndsTheLog() throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    let (writer, _, _) = try LogWriter.open(path: path, at: Sample.noon)
    try writer.append(.seal(Seal(answered: 0, open: 1, pending: 1)), at: Sample.noon)
    #expect(problem { try writer.append(.void(reason: ""), at: Sample.noon) } == .sealed)
  }

  @Test func aSealedLogIsNotOpened() throws {
    let sealed = Sample.log([.seal(Seal(answered: 0, open: 1, pending: 1))])
    for bytes in [sealed, sealed.dropLast()] {
      let path = try scratch.write(bytes, to: "x.jsonl")
      #expect(problem { _ = try LogWriter.open(path: path, at: Sample.noon) } == .sealed)
      #expect(try scratch.bytes(of: "x.jsonl") == bytes)
    }
  }

  @Test func whatNoReaderTakesIsNotWritten() throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    let (writer, _, _) = try LogWriter.open(path: path, at: Sample.noon)
    let long = String(repeating: "é", count: LogLine.limit / 2)
    let tooLong = problem { try writer.append(.void(reason: long), at: Sample.noon) }
    #expect(tooLong == .lineTooLong(bytes: long.utf8.count + 141))
    let badItem = problem {
      try writer.append(.flag(item: "../a", text: nil), at: Sample.noon)
    }
    #expect(badItem == .notALine(.invalidValue(of: "item")))
    #expect(try scratch.bytes(of: "x.jsonl") == Sample.log([]))
    try writer.append(.void(reason: "x"), at: Sample.noon)
    #expect(try scratch.bytes(of: "x.jsonl") == Sample.log([.void(reason: "x")]))
  }

  @Test func freeTextIsRecordedInNFCAndEmptyTextsLeftOut() throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    let (writer, _, _) = try LogWriter.open(path: path, at: Sample.noon)
    let entry = try writer.append(.void(reason: "e\u{301}"), at: Sample.noon)
    guard case .void(let reason) = entry.event else { return }
    #expect(Array(reason.unicodeScalars) == ["\u{E9}"])
    let flag = try writer.append(.flag(item: "a", text: ""), at: Sample.noon)
    #expect(flag.event == .flag(item: "a", text: nil))
    let logged = LogReader.read(try scratch.bytes(of: "x.jsonl")).entries
    #expect(logged.dropFirst().elementsEqual([entry, flag]))
  }

  @Test func aFileThatGrewIsNotWrittenTo() throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    let (writer, _, _) = try LogWriter.open(path: path, at: Sample.noon)
    let other = try OpenFile(path, O_WRONLY | O_APPEND)
    try other.write(Array("x".utf8))
    #expect(problem { try writer.append(.void(reason: ""), at: Sample.noon) } == .changedByOthers)
    #expect(try scratch.bytes(of: "x.jsonl") == Sample.log([]) + Array("x".utf8))
  }

  @Test func aFileThatWentAwayIsNoticed() throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    let (writer, _, _) = try LogWriter.open(path: path, at: Sample.noon)
    let append = { _ = try writer.append(.void(reason: ""), at: Sample.noon) }
    try FileSystem.rename(path, to: path + ".away")
    #expect(problem(append) == .goneFromItsPlace)
    try scratch.write(Sample.log([]), to: "x.jsonl")
    #expect(problem(append) == .goneFromItsPlace)
    try FileSystem.rename(path + ".away", to: path)
    try append()
    unsafe unlink(path)
    #expect(problem(append) == .goneFromItsPlace)
  }

  @Test func whatIsNoFileIsRefused() throws {
    unsafe mkfifo(scratch.path + "/fifo", 0o600)
    unsafe mkdir(scratch.path + "/folder", 0o700)
    try scratch.write(Sample.log([]), to: "x.jsonl")
    unsafe symlink(scratch.path + "/x.jsonl", scratch.path + "/link")
    for name in ["fifo", "folder", "link"] {
      let path = scratch.path + "/" + name
      let read = problem { _ = try LogFile.read(path: path) }
      #expect(read == .unreadable(.wrongKind), "\(name)")
      let open = problem { _ = try LogWriter.open(path: path, at: Sample.noon) }
      #expect(open == .unreadable(.wrongKind), "\(name)")
    }
    #expect(problem { _ = try LogFile.read(path: "/dev/zero") } == .unreadable(.wrongKind))
    let missing = problem { _ = try LogFile.read(path: scratch.path + "/none") }
    #expect(missing == .unreadable(.missing))
  }

  @Test func aFileThatNoVisitFillsIsRefusedUnread() throws {
    let path = try scratch.write([], to: "x.jsonl")
    try OpenFile(path, O_WRONLY).truncate(to: 1 << 40)
    let fault = IOFault.tooLarge(bytes: 1 << 40, limit: LogFile.limit)
    #expect(problem { _ = try LogFile.read(path: path) } == .unreadable(fault))
  }

  /// The writer that stays is not told apart from the bytes that `LogLine` gives.
  @Test func everyKindOfEntryIsAppendedAndFoldedAgain() throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    var (writer, visit, _) = try LogWriter.open(path: path, at: Sample.noon)
    let events = Sample.events.filter { if case .seal = $0 { false } else { true } }
    for event in events { visit.apply(try writer.append(event, at: Sample.noon)) }
    #expect(visit.entries.dropFirst().map(\.event) == events)
    #expect(try scratch.bytes(of: "x.jsonl") == Sample.log(events))
    #expect(try LogFile.read(path: path).visit == visit)
  }

  @Test func aLogIsReadWhileAnotherWritesIt() throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    let (writer, _, _) = try LogWriter.open(path: path, at: Sample.noon)
    for n in 1...3 {
      try writer.append(.flag(item: "a", text: nil), at: Sample.noon)
      #expect(try LogFile.read(path: path).entries.count == n + 1)
    }
  }

  @Test func aClockThatGoesBackIsRecordedAsItIs() throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    let (writer, _, _) = try LogWriter.open(path: path, at: Sample.noon)
    let times = ["2015-01-01T00:00:00Z", "2039-01-01T00:00:00-11:00", "2025-11-06T23:59:60Z"]
    for time in times { try writer.append(.void(reason: ""), at: Sample.time(time)) }
    #expect(try LogFile.read(path: path).entries.dropFirst().map(\.at.text) == times)
  }

  @Test func aFolderThatTakesNoFilesIsRefusedAtOnce() throws {
    try scratch.write([], to: "file")
    for path in [scratch.path + "/file", scratch.path + "/file/in", "/proc/laik"] {
      let create = problem {
        let folder = AssessmentFolder(path: path)
        _ = try LogWriter.create(head: Sample.head, at: Sample.noon, folder: folder)
      }
      guard case .cannotCreate = create else {
        Issue.record("\(path): \(String(describing: create))")
        continue
      }
    }
    #expect(scratch.names() == ["file"])
  }

  @Test func aHeadThatNoReaderTakesLeavesNoFile() {
    var head = Sample.head
    head.visit = "../../x"
    let create = problem {
      _ = try LogWriter.create(head: head, at: Sample.noon, folder: scratch.folder)
    }
    #expect(create == .notALine(.invalidValue(of: "visit")))
    #expect(scratch.names() == [])
  }
}
