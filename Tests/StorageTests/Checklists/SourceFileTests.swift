import Glibc
import Testing

@testable import Storage

/// What is read of a path that a person wrote, or why nothing is.
@Suite struct SourceFileTests {
  private let folder = TemporaryFolder()

  init() {
    folder.write("a.yaml", "id: a\n")
    folder.write("folder/b.yaml", "id: b\n")
  }

  private func content(_ name: String) -> Result<[UInt8], FileFault> {
    SourceFile(at: "\(folder.path)/\(name)").content
  }

  @Test func aFileIsReadAndSoIsWhatALinkLeadsTo() {
    _ = unsafe symlink("a.yaml", "\(folder.path)/link.yaml")
    #expect(content("a.yaml") == .success(Array("id: a\n".utf8)))
    #expect(content("link.yaml") == .success(Array("id: a\n".utf8)))
  }

  @Test(arguments: ["none.yaml", "none/a.yaml", "a.yaml/b", "dangling.yaml", "loop.yaml"])
  func whatLeadsNowhereIsNotThere(_ name: String) {
    _ = unsafe symlink("none.yaml", "\(folder.path)/dangling.yaml")
    _ = unsafe symlink("loop.yaml", "\(folder.path)/loop.yaml")
    #expect(content(name) == .failure(.notFound))
  }

  @Test(arguments: ["folder", "fifo", "device"]) func whatIsNoFileIsNotWaitedFor(_ name: String) {
    _ = unsafe mkfifo("\(folder.path)/fifo", 0o600)
    _ = unsafe symlink("/dev/zero", "\(folder.path)/device")
    #expect(content(name) == .failure(.notOrdinary))
  }

  @Test func oneMebibyteIsReadAndNoByteMore() {
    folder.write("full.yaml", String(repeating: "#", count: 1 << 20))
    folder.write("over.yaml", String(repeating: "#", count: (1 << 20) + 1))
    #expect((try? content("full.yaml").get().count) == 1 << 20)
    #expect(content("over.yaml") == .failure(.tooLarge(mebibytes: 1)))
  }

  @Test func aNameThatNoFileCanHave() {
    let long = String(repeating: "a", count: 300)
    #expect(content(long) == .failure(.unreadable(.nameNotAllowed)))
    #expect(content("a.yaml\0") == .failure(.unreadable(.nameNotAllowed)))
  }
}
