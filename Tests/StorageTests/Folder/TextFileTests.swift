import Glibc
import Testing

@testable import Storage

/// A report in a file: the whole of it, or what was there.
@Suite struct TextFileTests {
  private let scratch = ScratchFolder()
  private var path: String { scratch.path + "/laporan.txt" }

  private func text() throws -> String {
    String(decoding: try scratch.bytes(of: "laporan.txt"), as: UTF8.self)
  }

  @Test func theWholeTextIsReplaced() throws {
    try TextFile.replace(path, with: "Nilai sementara: 92,15\n")
    #expect(try text() == "Nilai sementara: 92,15\n")
    #expect(scratch.mode(of: "laporan.txt") == 0o600)
    try TextFile.replace(path, with: "é\n")
    #expect(try text() == "é\n")
    #expect(scratch.names() == ["laporan.txt"])
  }

  @Test func whatAnInterruptedWritingLeftIsNoHindrance() throws {
    try scratch.write(Array("half".utf8), to: "laporan.txt.part")
    try TextFile.replace(path, with: "whole")
    #expect(try text() == "whole")
    #expect(scratch.names() == ["laporan.txt"])
  }

  @Test func aLinkIsReplacedAndNotFollowed() throws {
    try scratch.write(Array("theirs".utf8), to: "other.txt")
    unsafe symlink(scratch.path + "/other.txt", path)
    try TextFile.replace(path, with: "ours")
    #expect(try text() == "ours")
    #expect(try scratch.bytes(of: "other.txt") == Array("theirs".utf8))
  }

  @Test func whatIsReadIsAnyRegularFile() throws {
    try scratch.write([0xFF, 0x0A], to: "other.txt")
    unsafe symlink(scratch.path + "/other.txt", path)
    #expect(try TextFile.bytes(of: path) == [0xFF, 0x0A])
    for (name, problem) in [("/none", IOFault.missing), ("", .wrongKind)] {
      let fault = FolderFault(path: scratch.path + name, problem: problem)
      #expect(throws: fault) { try TextFile.bytes(of: scratch.path + name) }
    }
    unsafe mkfifo(scratch.path + "/pipe", 0o600)
    #expect(throws: FolderFault(path: scratch.path + "/pipe", problem: .wrongKind)) {
      try TextFile.bytes(of: scratch.path + "/pipe")
    }
  }

  @Test func whatCannotBeReplacedStays() throws {
    unsafe mkdir(path, 0o700)
    #expect(throws: FolderFault(path: path, problem: .wrongKind)) {
      try TextFile.replace(path, with: "x")
    }
    #expect(scratch.names() == ["laporan.txt"])
    let nowhere = scratch.path + "/none/laporan.txt"
    #expect(throws: FolderFault(path: nowhere, problem: .missing)) {
      try TextFile.replace(nowhere, with: "x")
    }
  }
}
