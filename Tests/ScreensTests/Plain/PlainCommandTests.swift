import Assessment
import Testing

@testable import Screens

/// Which lines are commands and which are values.
@Suite struct PlainCommandTests {
  @Test(arguments: [
    ("y", PlainCommand.answer(.tick(.met))), ("s", .answer(.tick(.partial))),
    ("t", .answer(.tick(.unmet))), ("b", .reasons), ("b 2", .reason("2")), ("b2", .reason("2")),
    ("b 1 sempit", .reason("1 sempit")), ("p", .flag(nil)), ("p  tak jelas", .flag("tak jelas")),
    ("c", .note(nil)), ("c retak", .note("retak")), ("cc", .previousNote(nil)),
    ("e a b.jpg", .evidence("a b.jpg")), ("u", .undo), ("n", .next), (": asi-02", .goTo("asi-02")),
    (":asi-02", .goTo("asi-02")), ("l", .list), ("?", .help), ("", .help), ("  ", .help),
    ("S", .seal(nil)), ("S Pak Budi", .seal("Pak Budi")), ("q", .quit),
    ("  y ", .answer(.tick(.met))),
  ])
  func knowsItsCommands(line: String, command: PlainCommand) {
    #expect(PlainCommand(line, answering: Kinds.area) == command)
    #expect(PlainCommand("." + line, answering: Kinds.decree) == command)
  }

  @Test(arguments: ["S 12/SK/2025", "p Budi", "c 3", "t 5 Januari", "b 1", "e foto.jpg"])
  func takesSeveralWordsForTheTextThatIsAsked(line: String) {
    #expect(PlainCommand(line, answering: Kinds.decree) == .value(.answer(.text(line))))
  }

  @Test(arguments: ["y 2", "bagian", "Selesai", "nama", "qq", "12", "us", "e", "c1"])
  func takesAllElseForTheAnswer(line: String) {
    #expect(PlainCommand(line, answering: Kinds.decree) == .value(.answer(.text(line))))
  }

  @Test(arguments: ["=y", "= y"]) func takesAnythingAfterAnEqualsSign(line: String) {
    #expect(PlainCommand(line, answering: Kinds.decree) == .value(.answer(.text("y"))))
  }

  @Test func helpsWhenNothingIsAsked() {
    #expect(PlainCommand("12", answering: nil) == .help)
    #expect(PlainCommand(":asi-02", answering: nil) == .goTo("asi-02"))
  }
}
