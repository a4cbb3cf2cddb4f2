import Assessment
import Testing

@testable import Storage

/// A text kept apart when it is erased, so that it can be proven later.
@Suite struct ConfidentialTextTests {
  private let scratch = ScratchFolder()

  @Test func whatIsKeptIsReadBackWithTheSameHash() throws {
    let digest = try scratch.folder.keepConfidential(text: "Siti\n\"é\"")
    let text = try #require(scratch.folder.confidential(digest))
    let path = scratch.path + "/bukti.json"
    try text.keep(at: path)
    #expect(scratch.mode(of: "bukti.json") == 0o600)
    #expect(try ConfidentialText.read(at: path) == text)
    #expect(text.digest == digest)
    #expect(throws: FolderFault(path: path, problem: .exists)) { try text.keep(at: path) }
  }

  @Test(arguments: [
    "", "\n", "{}", "{\"text\":\"a\",\"salt\":\"b\"}", "{\"salt\":\"b\",\"text\":\"a\"} ",
    "{\"salt\":\"b\",\"text\":\"a\",\"more\":1}", "{\"salt\": \"b\",\"text\":\"a\"}",
    "{\"salt\":\"b\",\"text\":\"a\"}\n\n",
  ])
  func anythingElseIsRefused(content: String) throws {
    try scratch.write(Array(content.utf8), to: "a")
    #expect(try ConfidentialText.read(at: scratch.path + "/a") == nil)
  }

  @Test func aFolderKnowsWhatLiesInIt() throws {
    let other = ScratchFolder()
    try FileSystem.makeFolder(scratch.path + "/a")
    #expect(try scratch.folder.contains(scratch.path + "/x"))
    #expect(try scratch.folder.contains(scratch.path + "/a/../a/x"))
    #expect(try !scratch.folder.contains(other.path + "/x"))
    #expect(try !scratch.folder.contains(scratch.path + "x"))
    #expect(throws: FolderFault.self) { try scratch.folder.contains(scratch.path + "/none/x") }
  }
}
