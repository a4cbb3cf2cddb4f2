import Assessment
import Glibc
import Testing
import Text

@testable import Storage

/// The second copy of a sealed log on another medium.
@Suite struct SecondCopyTests {
  private let home = ScratchFolder()
  private let stick = ScratchFolder()
  private let log: String
  private let photo: EvidenceFile

  init() throws {
    let digest = try home.folder.keepConfidential(text: "nama pelapor")
    photo = try Sticks.photo([1, 2, 3], on: home)
    var head = Sample.head
    head.instrument.sha256 = try home.folder.keep(Array("instrumen".utf8))
    head.checklists[0].sha256 = try home.folder.keep(Array("daftar".utf8))
    let bytes = Sample.log(
      [
        .note(item: "asi-04", .confidential(digest)), Sticks.evidence(photo),
        .seal(Seal(answered: 0, open: 1, pending: 1)),
      ], head: head)
    log = try home.write(bytes, to: Sticks.name)
  }

  private var target: String { stick.path + "/laik" }

  @Test func everythingThatTheLogNamesIsThereAndReadBack() throws {
    let copy = try SecondCopy(of: log, in: target)
    #expect(copy.isWhole && copy.differing == [] && copy.problems == [])
    #expect(copy.files == 5)
    #expect(
      copy.lines(Indonesian()) == [
        "Salinan kedua di \(target): 5 berkas, dibaca ulang dan sama. Flashdisk boleh dilepas."
      ])
    for part in ["", "/evidence", "/confidential", "/instruments"] {
      for name in home.names(in: part) where try home.isFile("\(part)/\(name)") {
        #expect(try stick.bytes(of: "laik\(part)/\(name)") == home.bytes(of: "\(part)/\(name)"))
        #expect(stick.mode(of: "laik\(part)/\(name)") == 0o600)
      }
    }
    #expect(try SecondCopy(of: log, in: target).isWhole)
  }

  @Test func aSignatureGoesWithIt() throws {
    try home.write(
      Array("-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n".utf8),
      to: "\(Sticks.name).sig")
    let copy = try SecondCopy(of: log, in: target)
    #expect(copy.files == 6 && copy.differing == [])
    #expect(
      try stick.bytes(of: "laik/\(Sticks.name).sig") == home.bytes(of: "\(Sticks.name).sig"))
  }

  @Test func anAlteredFileThereIsNamed() throws {
    try stick.folder.create()
    for part in ["laik", "laik/evidence"] { try FileSystem.makeFolder(stick.path + "/" + part) }
    try stick.write([9, 9, 9], to: "laik/evidence/\(photo.storedName)")
    let copy = try SecondCopy(of: log, in: target)
    #expect(!copy.isWhole)
    #expect(copy.differing == ["\(target)/evidence/\(photo.storedName)"])
    let lines = copy.lines(English())
    #expect(lines.first?.contains("read back and not the same") == true)
    #expect(lines.last?.contains("is NOT whole; the first one is.") == true)
    #expect(try stick.bytes(of: "laik/evidence/\(photo.storedName)") == [9, 9, 9])
  }

  @Test func whatIsMissingHereIsMissingThere() throws {
    try FileSystem.remove("\(home.path)/evidence/\(photo.storedName)")
    let copy = try SecondCopy(of: log, in: target)
    #expect(!copy.isWhole && copy.differing == [])
    #expect(copy.lines(English()).contains { $0.contains("(in.jpg) is not there") })
  }

  @Test func aStickThatIsNotThereIsNotCopiedToBesideItsPlace() throws {
    let gone = stick.path + "/usb"
    #expect(throws: SecondCopyFault.folder(FolderFault(path: gone, problem: .missing))) {
      try SecondCopy(of: log, in: gone + "/laik")
    }
    #expect(stick.names() == [])
  }

  @Test func theFolderOfTheLogIsNoSecondPlace() throws {
    unsafe symlink(home.path, stick.path + "/link")
    for path in [home.path, home.path + "/", stick.path + "/link"] {
      #expect(throws: SecondCopyFault.self) { try SecondCopy(of: log, in: path) }
    }
  }

  @Test func anErasedTextIsNoHindrance() throws {
    let digest = try #require(home.names(in: "confidential").first)
    var redaction = Redaction(
      of: try #require(Digest(hex: String(digest.dropLast(5)))), in: home.folder)
    try redaction.run()
    let copy = try SecondCopy(of: log, in: target)
    #expect(copy.isWhole && copy.files == 4)
    #expect(stick.names(in: "laik/confidential") == [])
  }
}

extension ScratchFolder {
  fileprivate func isFile(_ name: String) throws -> Bool {
    try FileSystem.status(of: path + "/" + name).isRegular
  }
}
