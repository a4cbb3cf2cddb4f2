import Assessment
import Glibc
import Testing

@testable import Storage

@Suite struct EvidenceTests {
  private let scratch = ScratchFolder()
  private var folder: AssessmentFolder { AssessmentFolder(path: scratch.path + "/penilaian") }

  @Test func aFileIsCopiedUnderItsHash() throws {
    let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let source = try scratch.write(bytes, to: "Foto e\u{301}.JPG")
    let file = try folder.addEvidence(from: source)
    #expect(file.sha256 == Digest(of: bytes))
    #expect(file.bytes == bytes.count)
    #expect(Array(file.name.utf8) == Array("Foto \u{E9}.JPG".utf8))
    let copy = "penilaian/evidence/\(file.sha256.hex).jpg"
    #expect(try scratch.bytes(of: copy) == bytes)
    #expect(scratch.mode(of: copy) == 0o600)
    #expect(scratch.mode(of: "penilaian/evidence") == 0o700)
    #expect(folder.evidenceState(of: file) == .present)
    #expect(try scratch.bytes(of: "Foto e\u{301}.JPG") == bytes)
  }

  @Test func anEmptyFileIsNoEvidence() throws {
    let source = try scratch.write([], to: "IMG_0231.jpg")
    #expect(throws: EvidenceFault(path: source, .empty)) { try folder.addEvidence(from: source) }
    #expect(scratch.names(in: "penilaian/evidence") == [])
  }

  @Test func theSameFileTwiceIsOneCopy() throws {
    let source = try scratch.write([1, 2, 3], to: "a.jpg")
    let first = try folder.addEvidence(from: source)
    let copy = "penilaian/evidence/\(first.storedName)"
    try scratch.write([9], to: copy)
    #expect(try folder.addEvidence(from: source) == first)
    #expect(scratch.names(in: "penilaian/evidence") == [first.storedName])
    #expect(try scratch.bytes(of: copy) == [1, 2, 3])
  }

  @Test func whatHappensToACopyIsNoticed() throws {
    let file = try folder.addEvidence(from: try scratch.write([1, 2, 3], to: "a.jpg"))
    let copy = "penilaian/evidence/\(file.storedName)"
    for altered in [[1, 2, 4], [1, 2], [1, 2, 3, 4], []] as [[UInt8]] {
      try scratch.write(altered, to: copy)
      #expect(folder.evidenceState(of: file) == .altered)
    }
    unsafe unlink(scratch.path + "/" + copy)
    #expect(folder.evidenceState(of: file) == .missing)
    unsafe symlink(scratch.path + "/a.jpg", scratch.path + "/" + copy)
    #expect(folder.evidenceState(of: file) == .altered)
  }

  @Test func aLinkIsFollowedToAFile() throws {
    try scratch.write([1], to: "a.jpg")
    unsafe symlink(scratch.path + "/a.jpg", scratch.path + "/link.png")
    let file = try folder.addEvidence(from: scratch.path + "/link.png")
    #expect(file.name == "link.png")
    #expect(try scratch.bytes(of: "penilaian/evidence/" + file.storedName) == [1])
  }

  @Test func whatIsNoFileIsRefused() throws {
    unsafe mkfifo(scratch.path + "/fifo", 0o600)
    unsafe symlink("/dev/zero", scratch.path + "/link")
    for name in ["fifo", "link", ""] {
      let path = scratch.path + "/" + name
      #expect(throws: EvidenceFault(path: path, .unreadable(.wrongKind))) {
        try folder.addEvidence(from: path)
      }
    }
    let none = scratch.path + "/none"
    #expect(throws: EvidenceFault(path: none, .unreadable(.missing))) {
      try folder.addEvidence(from: none)
    }
    #expect(scratch.names(in: "penilaian/evidence") == [])
  }

  @Test func aFileOverTheLimitIsRefusedUncopied() throws {
    let source = try scratch.write([], to: "film.mp4")
    let bytes = AssessmentFolder.evidenceLimit + 1
    try OpenFile(source, O_WRONLY).truncate(to: bytes)
    #expect(throws: EvidenceFault(path: source, .tooLarge(bytes: bytes))) {
      try folder.addEvidence(from: source)
    }
    #expect(scratch.names() == ["film.mp4"])
  }

  @Test(arguments: [
    ("a.tar.gz", ".gz"), ("a", ""), ("a.j p", ""), ("a.ÉPG", ""), ("a.", ""),
    (".jpg", ".jpg"), ("a.12345678", ".12345678"), ("a.123456789", ""), ("a.JPEG", ".jpeg"),

  ])
  func theEndingIsKeptIfPlain(name: String, ending: String) throws {
    let file = try folder.addEvidence(from: try scratch.write([1], to: name))
    #expect(scratch.names(in: "penilaian/evidence") == [file.sha256.hex + ending])
  }
}
