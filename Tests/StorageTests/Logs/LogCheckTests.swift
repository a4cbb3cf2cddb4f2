import Assessment
import Glibc
import Testing
import Text

@testable import Storage

@Suite struct LogCheckTests {
  private let scratch = ScratchFolder()

  /// A folder with a log, one file of evidence and the copies that its head names.
  private func log(_ events: (EvidenceFile) -> [Event]) throws -> (path: String, EvidenceFile) {
    var head = Sample.head
    head.instrument.sha256 = try scratch.folder.keep(Array("instrument".utf8))
    head.checklists[0].sha256 = try scratch.folder.keep(Array("checklist".utf8))
    let photo = try scratch.write([1, 2, 3], to: "a.jpg")
    let file = try scratch.folder.addEvidence(from: photo)
    let path = try scratch.write(Sample.log(events(file), head: head), to: "x.jsonl")
    return (path, file)
  }

  private func evidence(_ file: EvidenceFile) -> Event {
    .evidence(item: "asi-01", Evidence(method: .examine, strength: .seen, file: file))
  }

  @Test func aWholeVisitHasNoFindings() throws {
    let seal = Event.seal(Seal(answered: 0, open: 1, pending: 1))
    let (path, _) = try log { [evidence($0), seal] }
    let check = LogCheck.check(path: path, folder: scratch.folder)
    #expect(check.findings == [])
    #expect(!check.isNegative)
    #expect(check.isSealed)
    #expect(check.entries == 3)
    #expect(check.lastHash == (try LogFile.read(path: path)).entries.last?.hash)
  }

  @Test func whatIsMissingOrAlteredIsNamed() throws {
    let (path, file) = try log { [evidence($0), evidence($0), evidence($0)] }
    let copy = scratch.path + "/evidence/" + file.storedName
    try scratch.write([1, 2, 4], to: "evidence/" + file.storedName)
    let altered = LogCheck.check(path: path, folder: scratch.folder)
    #expect(altered.findings.count == 3)
    #expect(altered.findings.first == .evidenceAltered(n: 1, item: "asi-01", file))
    #expect(altered.isNegative)
    unsafe unlink(copy)
    let missing = LogCheck.check(path: path, folder: scratch.folder)
    #expect(missing.findings.last == .evidenceMissing(n: 3, item: "asi-01", file))
    #expect(missing.isNegative)
  }

  @Test func aChecklistThatIsNotHereIsAWarning() throws {
    let (path, _) = try log { _ in [] }
    let names = scratch.names(in: "instruments")
    unsafe unlink(scratch.path + "/instruments/" + names[0])
    let missing = LogCheck.check(path: path, folder: scratch.folder)
    #expect(missing.findings.map(\.severity) == [.warning])
    #expect(!missing.isNegative)
    try scratch.write([1], to: "instruments/" + names[1])
    let altered = LogCheck.check(path: path, folder: scratch.folder)
    #expect(Set(altered.findings.map(\.severity)) == [.warning, .wrong])
    #expect(altered.isNegative)
  }

  @Test func entriesWithoutEffectAreRemarkedOn() throws {
    let (path, _) = try log { _ in [.retract(entry: 7), .unknown(kind: "odd", item: nil)] }
    let check = LogCheck.check(path: path, folder: scratch.folder)
    #expect(check.findings == [.ineffective(n: 1), .unknownKind(n: 2, "odd")])
    #expect(!check.isNegative)
  }

  @Test func theEndOfALogIsToldApart() throws {
    let (path, _) = try log { _ in [.void(reason: "x")] }
    let whole = try scratch.bytes(of: "x.jsonl")
    let check = { (bytes: [UInt8]) in
      try scratch.write(bytes, to: "x.jsonl")
      return LogCheck.check(path: path, folder: scratch.folder)
    }
    #expect(try check(whole + [1, 2]).findings == [.incompleteTail(bytes: 2)])
    #expect(try check(whole.dropLast()).findings == [.lacksLineFeed(stray: 0)])
    let damaged = try check(whole + [1, 2, 0x0A])
    let damage = Damage(line: 3, offset: whole.count, fault: .grammar)
    #expect(damaged.findings == [.damaged(damage, readable: 2)])
    #expect(damaged.isNegative)
    #expect(damaged.entries == 2)
    unsafe unlink(path)
    let gone = LogCheck.check(path: path, folder: scratch.folder)
    #expect(gone.findings == [.unreadable(LogFault(path: path, .unreadable(.missing)))])
    #expect(gone.isNegative)
  }

  /// UU 27/2022: who is named in a confidential note can have it erased.
  @Test func aLogVerifiesWithoutItsConfidentialTexts() throws {
    let digest = try scratch.folder.keepConfidential(text: "nama pelapor")
    let (path, _) = try log { _ in [.note(item: "asi-01", .confidential(digest))] }
    unsafe unlink(scratch.path + "/confidential/\(digest.hex).json")
    let check = LogCheck.check(path: path, folder: scratch.folder)
    #expect(check.findings == [])
    #expect(check.entries == 2)
  }

  private static let all: [LogFinding] = {
    let file = EvidenceFile(name: "a.jpg", sha256: Sample.digest, bytes: 3)
    let copy = Reference(id: "mpp", revision: "2025.1", sha256: Sample.digest)
    return [
      .unreadable(LogFault(path: "x.jsonl", .unreadable(.device))),
      .damaged(Damage(line: 3, offset: 9, fault: .grammar), readable: 2),
      .incompleteTail(bytes: 2), .lacksLineFeed(stray: 0),
      .evidenceMissing(n: 1, item: "asi-01", file), .evidenceAltered(n: 1, item: "asi-01", file),
      .copyMissing(copy), .copyAltered(copy), .ineffective(n: 1), .unknownKind(n: 1, "odd"),
      .unknownMembers(n: 1, ["mood"]),
    ]
  }()

  @Test(arguments: Language.allCases) func everyFindingIsSaid(language: Language) {
    let messages = Self.all.map { $0.message(at: "x.jsonl", language.phrases) }
    #expect(Set(messages).count == Self.all.count)
    for message in messages {
      #expect(message.hasPrefix("x.jsonl:"))
      #expect(message.hasSuffix("."))
    }
  }

  @Test func findingsAreSaidWithPlaceFaultAndRemedy() {
    let file = EvidenceFile(name: "a.jpg", sha256: Sample.digest, bytes: 3)
    #expect(
      LogFinding.evidenceMissing(n: 12, item: "asi-01", file).message(at: "x.jsonl", English())
        == "x.jsonl:13: entry 12, asi-01: evidence/\(Sample.digest.hex).jpg (a.jpg) is not there; "
        + "bring it from the assessor's folder.")
    let copy = Reference(id: "mpp", revision: "2025.1", sha256: Sample.digest)
    #expect(
      LogFinding.copyMissing(copy).message(at: "x.jsonl", Indonesian())
        == "x.jsonl:1: instruments/\(Sample.digest.hex).yaml, salinan mpp 2025.1, tidak ada; "
        + "ambil dari folder penilai.")
  }
}
