import Assessment
import Glibc
import Testing
import Text

@testable import Storage

@Suite struct LogMessageTests {
  private static let causes: [IOFault] = [
    .noSpace, .notPermitted, .readOnly, .missing, .exists, .wrongKind, .noFolder,
    .tooLarge(bytes: 2, limit: 1), .nameNotAllowed, .tooManyOpenFiles, .inUse, .device,
    .shortWrite(bytes: 1, of: 2), .other(99),
  ]

  private static let faults: [Damage.Fault] = [
    .notUTF8, .grammar, .expectedMember("at"), .misplacedMember("at"), .invalidValue(of: "at"),
    .tooDeep, .lineTooLong, .emptyLine, .wrongNumber(found: 3, expected: 2), .wrongHash, .afterSeal,
    .carriageReturn, .byteOrderMark, .notOpened, .openedAgain, .unknownFormat("laik/2"),
  ]

  private static let problems: [LogFault.Problem] =
    faults.map { .damaged(Damage(line: 3, offset: 500, fault: $0), readable: 2) }
    + causes.flatMap {
      [.unreadable($0), .notSetAside($0), .cannotCreate($0), .notWritten($0), .syncFailed($0)]
    } + [
      .sealed, .locked(by: nil), .locked(by: "vim (12)"), .lineTooLong(bytes: 20_000),
      .notALine(.invalidValue(of: "item")), .syncFailedBefore, .changedByOthers,
      .goneFromItsPlace,
    ]

  /// No two faults read the same, and each names the file and ends as a sentence.
  @Test(arguments: Language.allCases)
  func everyFaultIsSaidInBothLanguages(language: Language) {
    let messages = Self.problems.map {
      LogFault(path: "x.jsonl", $0).message(language.phrases)
    }
    #expect(Set(messages).count == Self.problems.count)
    for message in messages {
      #expect(message.hasPrefix("x.jsonl:"))
      #expect(message.hasSuffix("."))
      #expect(message.contains(";") || message.contains(". "), "no remedy: \(message)")
      #expect(!message.contains(".."), "\(message)")
    }
  }

  @Test func aDamageNamesItsLineAndWhatCanBeRead() {
    let damage = Damage(line: 14, offset: 5000, fault: .wrongHash)
    let fault = LogFault(path: "x.jsonl", .damaged(damage, readable: 13))
    #expect(
      fault.message(English())
        == "x.jsonl:14: the hash does not follow from the lines before; the log was changed. "
        + "Nothing was repaired; lines 1 to 13 can be read.")
    #expect(
      fault.message(Indonesian())
        == "x.jsonl:14: hash tidak sesuai dengan baris-baris sebelumnya; log telah diubah. "
        + "Tidak ada yang diperbaiki; baris 1 s.d. 13 dapat dibaca.")
    let early = LogFault(path: "x", .damaged(damage, readable: 1)).message(English())
    #expect(early.hasSuffix("line 1 can be read."))
    let none = LogFault(path: "x", .damaged(damage, readable: 0)).message(English())
    #expect(none.contains("no line can be read"))
  }

  @Test func aMalformedLineNamesTheByte() {
    let damage = Damage(line: 2, offset: 731, fault: .grammar)
    #expect(damage.message(at: "x", readable: 1, English()).contains("byte 731 of the file"))
  }

  @Test func theOtherWriterIsNamed() {
    let fault = LogFault(path: "x.jsonl", .locked(by: "laik (4711)"))
    #expect(fault.message(English()).hasPrefix("x.jsonl: laik (4711) is writing to this log;"))
  }

  @Test func evidenceAndFolderFaultsNameTheirPlace() {
    let full = EvidenceFault(path: "a.jpg", .notCopied(to: "/f/evidence", .noSpace))
    #expect(
      full.message(English())
        == "a.jpg: could not be copied to /f/evidence: the disk is full; make room and try again.")
    let large = EvidenceFault(path: "a.mp4", .tooLarge(bytes: 1 << 31)).message(Indonesian())
    #expect(large.hasPrefix("a.mp4: ukurannya 2147483648 bita"))
    let missing = EvidenceFault(path: "a.jpg", .unreadable(.missing)).message(English())
    #expect(missing == "a.jpg: cannot be read: it is not there; check the name.")
    let folder = FolderFault(path: "/f", problem: .notPermitted).message(English())
    #expect(folder.hasPrefix("/f: cannot be used: permission is denied;"))
  }

  @Test func theSystemsFaultsAreToldApart() {
    let pairs: [(Int32, IOFault)] = [
      (ENOSPC, .noSpace), (EDQUOT, .noSpace), (EFBIG, .noSpace), (EACCES, .notPermitted),
      (EROFS, .readOnly), (ENOENT, .missing), (EEXIST, .exists), (ELOOP, .wrongKind),
      (EISDIR, .wrongKind), (ENOTDIR, .noFolder),
      (ENAMETOOLONG, .nameNotAllowed), (EMFILE, .tooManyOpenFiles),
      (EWOULDBLOCK, .inUse), (EIO, .device), (EINVAL, .other(EINVAL)), (EINTR, .other(EINTR)),
    ]
    for (code, fault) in pairs { #expect(IOFault(errno: code) == fault) }
  }
}
