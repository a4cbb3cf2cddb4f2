import Assessment
import Glibc
import Testing

@testable import Storage

/// A folder that came from somebody else, with links where laik looks for folders.
@Suite struct HostileFolderTests {
  private let scratch = ScratchFolder()
  private let folder: AssessmentFolder
  private let photo: String

  init() throws {
    folder = AssessmentFolder(path: scratch.path + "/data")
    try folder.create()
    try FileSystem.makeFolder(scratch.path + "/elsewhere")
    photo = try scratch.write(Array("photo".utf8), to: "photo.jpg")
  }

  private func link(_ part: AssessmentFolder.Part) {
    unsafe symlink(scratch.path + "/elsewhere", folder.path(of: part))
  }

  private var elsewhere: [String] { scratch.names(in: "elsewhere") }

  private func fault(_ body: () throws(FolderFault) -> Void) -> IOFault? {
    do throws(FolderFault) {
      try body()
      return nil
    } catch {
      return error.problem
    }
  }

  @Test func nothingIsWrittenThroughALinkedFolder() throws {
    for part in [AssessmentFolder.Part.drafts, .confidential, .instruments, .evidence] {
      link(part)
    }
    #expect(
      fault { () throws(FolderFault) in
        try folder.saveDraft(visit: Sample.visit, item: "a", text: "x")
      } == .noFolder)
    #expect(
      fault { () throws(FolderFault) in _ = try folder.keepConfidential(text: "x") } == .noFolder)
    #expect(fault { () throws(FolderFault) in try folder.keep([1]) } == .noFolder)
    let refused = EvidenceFault(path: photo, .notCopied(to: folder.path(of: .evidence), .noFolder))
    #expect(throws: refused) { _ = try folder.addEvidence(from: photo) }
    #expect(elsewhere == [])
  }

  @Test func nothingIsReadOrRemovedThroughALinkedFolder() throws {
    let real = AssessmentFolder(path: scratch.path + "/real")
    try real.saveDraft(visit: Sample.visit, item: "a", text: "x")
    let note = try real.keepConfidential(text: "x")
    let copy = try real.keep([1])
    let file = try real.addEvidence(from: photo)
    for part in [AssessmentFolder.Part.drafts, .confidential, .instruments, .evidence] {
      unsafe symlink(real.path(of: part), folder.path(of: part))
    }
    #expect(folder.draft(visit: Sample.visit, item: "a") == nil)
    #expect(folder.confidentialText(note) == nil && folder.kept(copy) == nil)
    #expect(folder.copyState(of: copy) == .missing && folder.evidenceState(of: file) == .missing)
    #expect(
      fault { () throws(FolderFault) in
        try folder.removeDraft(visit: Sample.visit, item: "a")
      } == .noFolder)
    #expect(real.draft(visit: Sample.visit, item: "a")?.text == "x")
    #expect(real.confidentialText(note) == "x" && real.evidenceState(of: file) == .present)
  }

  /// What is planted under the names that laik makes is neither followed nor written over.
  @Test func aLinkWithTheNameOfALogIsLeftAlone() throws {
    let name = LogName.of(Sample.head, at: Sample.noon)
    let target = try scratch.write(Array("mine".utf8), to: "target")
    unsafe symlink(target, folder.path + "/" + name)
    #expect(throws: LogFault.self) {
      _ = try LogWriter.create(head: Sample.head, at: Sample.noon, folder: folder)
    }
    #expect(throws: LogFault.self) { _ = try LogFile.read(path: folder.path + "/" + name) }
    #expect(throws: LogFault.self) {
      _ = try LogWriter.open(path: folder.path + "/" + name, at: Sample.noon)
    }
    #expect(try scratch.bytes(of: "target") == Array("mine".utf8))
  }
}
