import Testing

@testable import Storage

/// A file that another program writes gets its name when it is whole, or not at all.
@Suite struct StagedFileTests {
  private let scratch = ScratchFolder()
  private var path: String { scratch.path + "/bundel.age" }

  @Test func whatIsPlacedIsThereForItsOwner() throws {
    let file = try StagedFile(for: path)
    let part = String(file.path.dropFirst(scratch.path.utf8.count + 1))
    #expect(scratch.mode(of: part) == 0o600)
    try scratch.write([1, 2], to: part)
    #expect(scratch.names() == [part])
    try file.place()
    #expect(try scratch.bytes(of: "bundel.age") == [1, 2])
    #expect(scratch.mode(of: "bundel.age") == 0o600)
  }

  @Test func whatIsNotPlacedIsGone() throws {
    do {
      let file = try StagedFile(for: path)
      #expect(scratch.names().count == 1 && file.path != path)
    }
    #expect(scratch.names() == [])
  }

  @Test func nothingIsEverReplaced() throws {
    try scratch.write([9], to: "bundel.age")
    #expect(throws: FolderFault(path: path, problem: .exists)) { _ = try StagedFile(for: path) }
    #expect(try scratch.bytes(of: "bundel.age") == [9])
  }
}
