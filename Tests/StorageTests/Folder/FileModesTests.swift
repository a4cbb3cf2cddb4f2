import Glibc
import Testing

@testable import Storage

/// Files for their owner alone.
@Suite struct FileModesTests {
  private let scratch = ScratchFolder()

  @Test func aFileThatOthersCouldReadIsTakenFromThem() throws {
    let path = try scratch.write([1], to: "a")
    unsafe chmod(path, 0o664)
    #expect(FileModes.areKept(at: path))
    #expect(scratch.mode(of: "a") == 0o600)
    #expect(FileModes.areKept(at: path))
  }

  /// `/proc` refuses to change a mode, as FAT does.
  @Test func aFileSystemWithoutPermissionsIsNoticed() {
    #expect(!FileModes.areKept(at: "/proc/self/comm"))
  }

  @Test func whatIsNoFileKeepsNothing() throws {
    try scratch.write([1], to: "a")
    unsafe symlink(scratch.path + "/a", scratch.path + "/link")
    #expect(!FileModes.areKept(at: scratch.path))
    #expect(!FileModes.areKept(at: scratch.path + "/none"))
    #expect(!FileModes.areKept(at: scratch.path + "/link"))
  }
}
