import Assessment
import Testing

@testable import Storage

/// A text that was erased does not come back from an old stick.
@Suite struct GatheringErasureTests {
  private let sticks = Sticks()

  private func text(on stick: ScratchFolder) throws -> (digest: Digest, name: String) {
    let digest = try stick.folder.keepConfidential(text: "nama pelapor")
    try stick.write(
      Sample.log([.note(item: "asi-04", .confidential(digest))]), to: Sticks.name)
    return (digest, "confidential/\(digest.hex).json")
  }

  private func redact(_ digest: Digest, in folder: AssessmentFolder) throws {
    var redaction = Redaction(of: digest, in: folder)
    try redaction.run()
  }

  @Test func whatWasErasedHereStaysErased() throws {
    let (digest, name) = try text(on: sticks.a)
    try sticks.gather(sticks.a.path)
    try redact(digest, in: sticks.folder)
    let again = try sticks.gather(sticks.a.path)
    #expect(again.problems == [.erasedHere("\(sticks.a.path)/\(name)")])
    #expect(again.problems.allSatisfy { $0.severity == .remark })
    #expect(sticks.folder.confidentialState(digest) == .erased)
  }

  @Test func whatWasErasedThereIsSaidAndKeptHere() throws {
    let (digest, name) = try text(on: sticks.a)
    try sticks.gather(sticks.a.path)
    try redact(digest, in: sticks.a.folder)
    let again = try sticks.gather(sticks.a.path)
    #expect(again.problems == [.erasedThere("\(sticks.a.path)/\(name)")])
    #expect(sticks.folder.confidentialText(digest) == "nama pelapor")
  }

  @Test func anErasedTextIsNoDamageWhereItNeverWas() throws {
    let (digest, name) = try text(on: sticks.a)
    try redact(digest, in: sticks.a.folder)
    let first = try sticks.gather(sticks.a.path)
    #expect(first.problems == [.erasedThere("\(sticks.a.path)/\(name)")])
    #expect(sticks.folder.confidentialState(digest) == .missing)
    try redact(digest, in: sticks.folder)
    #expect(try sticks.gather(sticks.a.path).problems == [])
  }
}
