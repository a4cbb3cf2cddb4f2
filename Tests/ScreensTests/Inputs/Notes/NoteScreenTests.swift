import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct NoteScreenTests {
  private let note = Destination.note(item: "aduan")

  @Test func recordsTheTextThenDropsTheDraftThenLeaves() throws {
    var desk = try Desk.input(note)
    try desk.type("Papan kosong?")
    try desk.press(.enter)
    desk.paste("baris dua\n")
    try desk.press(.control("d"))
    #expect(
      desk.actions == [
        .record(.note(item: "aduan", .text("Papan kosong?\nbaris dua"))),
        .dropDraft(.note(item: "aduan")),
      ])
    #expect(desk.application.isFinished)
  }

  @Test func keepsTheTextOfAConfidentialNoteOutOfTheLog() throws {
    var desk = try Desk.input(note)
    try desk.type("Rahasia")
    try desk.press(.control("t"), .control("d"))
    #expect(
      desk.actions == [
        .recordConfidentialNote(item: "aduan", text: "Rahasia"), .dropDraft(.note(item: "aduan")),
      ])
    let notes = desk.worksheet?.visit.record(of: "aduan").notes.map(\.value)
    #expect(notes == [.confidential(.zero)])
    #expect(desk.application.draft == nil)
    #expect(desk.application.isFinished)
  }

  @Test func aConfidentialNoteCanBecomeAPlainOneAgain() throws {
    var desk = try Desk.input(note)
    try desk.type("Terbuka")
    try desk.press(.control("t"), .control("t"), .control("d"))
    #expect(desk.recorded == [.note(item: "aduan", .text("Terbuka"))])
  }

  @Test func anEmptyNoteRecordsNothing() throws {
    var desk = try Desk.input(note)
    try desk.type("  ")
    try desk.press(.enter, .control("d"))
    #expect(desk.actions == [.dropDraft(.note(item: "aduan"))])
    #expect(desk.application.isFinished)
  }

  @Test func escapeKeepsTheDraftBeforeItLeaves() throws {
    var desk = try Desk.input(note)
    try desk.type("Papan ko")
    #expect(desk.application.draft == Draft(.note(item: "aduan"), text: "Papan ko"))
    try desk.press(.escape)
    #expect(desk.actions == [.keepDraft(Draft(.note(item: "aduan"), text: "Papan ko"))])
    #expect(desk.application.isFinished)
  }

  @Test func aDraftThatIsKeptWhileTypingLeavesNothing() throws {
    var desk = try Desk.input(note)
    try desk.type("Papan")
    let draft = try #require(desk.application.draft)
    _ = desk.application.performed(.keepDraft(draft))
    #expect(!desk.application.isFinished)
    #expect(desk.rows[5] == "Papan")
  }

  @Test func escapeFromNothingLeavesNoDraft() throws {
    var desk = try Desk.input(note)
    #expect(desk.application.draft == nil)
    try desk.press(.escape)
    #expect(desk.actions == [])
    #expect(desk.application.isFinished)
  }

  @Test func goesOnWithTheDraftAndRecordsIt() throws {
    var desk = try Desk.input(note) { $0.visit?.drafts["aduan"] = "Papan ko" }
    try desk.type("song")
    try desk.press(.control("d"))
    #expect(desk.recorded == [.note(item: "aduan", .text("Papan kosong"))])
  }

  @Test func aConfidentialDraftIsRecordedAsConfidential() throws {
    var desk = try Desk.input(note) {
      $0.visit?.drafts["aduan"] = "Papan ko"
      $0.visit?.confidentialDrafts = ["aduan"]
    }
    #expect(desk.application.draft?.isConfidential == true)
    try desk.type("song")
    try desk.press(.control("d"))
    #expect(desk.recorded == [])
    #expect(
      desk.actions.first == .recordConfidentialNote(item: "aduan", text: "Papan kosong"))
  }

  @Test func discardsTheDraftAndStays() throws {
    var desk = try Desk.input(note) { $0.visit?.drafts["aduan"] = "Papan ko" }
    try desk.press(.control("x"))
    #expect(desk.actions == [.dropDraft(.note(item: "aduan"))])
    #expect(!desk.application.isFinished)
    #expect(desk.application.draft == nil)
    try desk.type("Baru")
    try desk.press(.control("x"), .control("d"))
    #expect(desk.recorded == [.note(item: "aduan", .text("Baru"))])
  }

  @Test func aDraftKeptMeanwhileIsDroppedWithTheText() throws {
    var desk = try Desk.input(note)
    try desk.type("Pa")
    desk.application.model.visit?.drafts["aduan"] = "Pa"
    try desk.press(.backspace, .backspace, .escape)
    #expect(desk.actions == [.dropDraft(.note(item: "aduan"))])
    #expect(desk.application.isFinished)
  }

  @Test func aDraftThatWasEmptiedIsDropped() throws {
    var desk = try Desk.input(note) { $0.visit?.drafts["aduan"] = "Pa" }
    try desk.press(.backspace, .backspace, .escape)
    #expect(desk.actions == [.dropDraft(.note(item: "aduan"))])
    #expect(desk.application.isFinished)
  }

  @Test func aNoteThatCannotBeRecordedIsKeptAndCanBeTriedAgain() throws {
    var desk = try Desk.input(note)
    try desk.type("Papan kosong")
    desk.refusal = Problem(place: "log.jsonl", fault: "Disk penuh.", remedy: "Kosongkan disk.")
    try desk.press(.control("d"))
    #expect(desk.application.draft?.text == "Papan kosong")
    desk.refusal = nil
    try desk.press(.enter, .control("d"))
    #expect(desk.worksheet?.visit.record(of: "aduan").notes.count == 1)
    #expect(desk.application.isFinished)
  }

  @Test func aDraftThatCannotBeKeptStaysOnTheScreen() throws {
    var desk = try Desk.input(note)
    try desk.type("Papan")
    desk.refusal = Problem(place: "drafts", fault: "Disk penuh.", remedy: "Kosongkan disk.")
    try desk.press(.escape, .enter)
    #expect(!desk.application.isFinished)
    #expect(desk.rows[5] == "Papan")
    try desk.type("!")
    _ = desk.application.performed(.keepDraft(Draft(.note(item: "aduan"), text: "Papan!")))
    #expect(!desk.application.isFinished)
  }

  @Test func theRecordedNoteIsNoDraftAnyMore() throws {
    var desk = try Desk.input(note)
    try desk.type("Papan")
    let asked = desk.application.press(.control("d"))
    #expect(asked == .record(.note(item: "aduan", .text("Papan"))))
    let entry = Entry(
      n: 1, at: try Clock.time(1), event: .note(item: "aduan", .text("Papan")), hash: .zero)
    let next = desk.application.recorded(entry)
    #expect(next == .dropDraft(.note(item: "aduan")))
    #expect(desk.application.draft == nil)
    desk.application.failed(Problem(place: "drafts", fault: "x", remedy: "y"))
    try desk.press(.enter, .character("x"))
    #expect(desk.application.isFinished)
  }

  @Test func movesThroughALongNoteByTheRowsItShows() throws {
    var desk = try Desk.input(note, .small)
    desk.paste((1...30).map { "baris \($0)" }.joined(separator: "\n"))
    #expect(desk.rows[16] == "baris 30")
    try desk.press(.pageUp, .pageUp, .pageUp)
    #expect(desk.rows[6] == "baris 1")
    try desk.press(.home)
    try desk.type(">")
    #expect(desk.rows[6] == ">baris 1")
  }
}
