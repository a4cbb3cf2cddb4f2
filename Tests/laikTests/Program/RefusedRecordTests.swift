import Assessment
import Display
import Glibc
import Storage
import Testing

@testable import laik

/// An entry that cannot be put into the log: the old truth stays, the typed text is kept, the program goes on.
@Suite struct RefusedRecordTests {
  private let session: Session
  private let log: String

  init() throws {
    session = try Session()
    log = try session.visit()
  }

  private var aside: String { log + ".aside" }

  private func moveAway() {
    _ = unsafe rename(log, aside)
  }

  private func putBack() {
    _ = unsafe rename(aside, log)
  }

  @Test func keepsTheOldTruthUntilTheLogIsBack() throws {
    try session.play(
      log: log,
      .type("y"), .look { _ in moveAway() }, .type("t"),
      .look { #expect($0.contains("the log was moved, replaced or deleted")) },
      .press(.enter), .look { #expect($0.contains("1/\(Mall.items)")) }, .look { _ in putBack() },
      .type("t"), .look { #expect($0.contains("anak-02")) })
    #expect(
      try session.events.dropFirst() == [
        .answer(item: "anak-01", .tick(.met)), .answer(item: "anak-02", .tick(.unmet)),
      ])
  }

  @Test func keepsTheTextOfANoteThatWasRefused() throws {
    try session.play(
      log: log,
      .type("cretak"), .look { _ in moveAway() }, .press(.control("d")),
      .look { #expect($0.contains("not recorded:") && $0.contains("text being typed")) },
      .press(.enter), .look { #expect($0.contains("retak")) }, .look { _ in putBack() },
      .press(.control("d")))
    #expect(try session.events.last == .note(item: "anak-01", .text("retak")))
  }

  @Test func seesThatAnotherFileHasTheName() throws {
    try session.play(
      log: log,
      .look { _ in
        moveAway()
        Scratch.write(log, Scratch.bytes(of: aside), mode: O_TRUNC)
      }, .type("y"), .look { #expect($0.contains("replaced")) }, .press(.enter),
      .look { #expect($0.contains("0/\(Mall.items)")) })
    #expect(try session.events.count == 1)
  }

  @Test func seesThatAnotherProgramWrote() throws {
    let before = Scratch.bytes(of: log)
    try session.play(
      log: log,
      .look { _ in Scratch.write(log, Array("x\n".utf8), mode: O_APPEND) }, .type("y"),
      .look { #expect($0.contains("another program has changed the log")) })
    #expect(Scratch.bytes(of: log) == before + Array("x\n".utf8))
  }

  @Test func refusesATextThatNoLineCanHold() throws {
    let long = String(repeating: "a", count: 20_000)
    try session.play(
      log: log,
      .type("c"), .event(.pasted(long)),
      .look { #expect($0.contains("nothing was added")) }, .press(.control("d")))
    #expect(try session.events.count == 1)
    #expect(session.logs == [log])
  }

  @Test func saysThatADraftCannotBeKeptAndTakesTheNote() throws {
    session.scratch.write("visits/drafts", "in the way")
    try session.play(
      log: log,
      .type("cretak"), .press(.escape), .look { #expect($0.contains("cannot be used")) },
      .press(.enter), .look { #expect($0.contains("retak")) }, .press(.control("d")))
    #expect(try session.events.last == .note(item: "anak-01", .text("retak")))
  }

  @Test func leavesNoHalfOfASeal() throws {
    try session.play(
      log: log,
      .type("S"), .look { _ in moveAway() }, .press(.enter, .enter),
      .look { #expect($0.contains("not recorded")) }, .look { _ in putBack() },
      .press(.enter, .escape), .type("y"))
    #expect(try session.events.last == .answer(item: "anak-01", .tick(.met)))
  }
}
