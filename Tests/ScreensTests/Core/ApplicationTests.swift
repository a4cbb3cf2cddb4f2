import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct ApplicationTests {
  private let full = Problem(
    place: "~/penilaian/2025-11-06-kota-contoh-mpp.jsonl", fault: "Tidak ada ruang di disk.",
    remedy: "Kosongkan ruang, lalu jawab lagi.")

  @Test func aRefusedRecordKeepsEverythingAndSaysWhatToDo() throws {
    var desk = try Desk(size: Size(rows: 20, columns: 60), Sample.plain(2))
    let before = desk.screen
    desk.refusal = full
    try desk.type("y")
    #expect(
      desk.screen == """
        Gagal

          ~/penilaian/2025-11-06-kota-contoh-mpp.jsonl

          Tidak ada ruang di disk.

          Kosongkan ruang, lalu jawab lagi.

          Tidak ada yang hilang; teks yang sedang diketik tetap ada.










        Enter lanjut
        """)
    desk.refusal = nil
    try desk.type("ysq")
    #expect(desk.actions.count == 1)
    try desk.press(.enter)
    #expect(desk.screen == before)
    try desk.type("y")
    #expect(desk.chosen == "btr-02")
  }

  @Test func aLongProblemStaysAboveTheWayOut() throws {
    var desk = try Desk()
    desk.application.failed(
      Problem(
        place: "a\u{1B}[2J", fault: "baris\n" + String(repeating: "x ", count: 5000), remedy: ""))
    #expect(desk.screen.hasPrefix("Gagal\n\n  a^[[2J\n\n  baris\n  x x"))
    #expect(desk.bottom == "Enter lanjut")
  }

  @Test func aRefusedNoteKeepsItsText() throws {
    var desk = try Desk(Sample.plain(2))
    try desk.type("cPintu rusak")
    desk.refusal = full
    try desk.press(.control("d"), .escape)
    #expect(desk.screen.contains("Pintu rusak"))
    #expect(desk.application.draft == Draft(.note(item: "btr-01"), text: "Pintu rusak"))
  }

  @Test func controlCLeavesFromAnywhere() throws {
    for keys in ["", "c", "/x", "?", "S"] {
      var desk = try Desk()
      try desk.type(keys)
      try desk.press(.control("c"))
      #expect(desk.application.isFinished)
    }
    var desk = try Desk()
    desk.refusal = full
    try desk.type("y")
    try desk.press(.control("c"))
    #expect(desk.application.isFinished)
  }

  @Test func leavingTheLowestScreenEndsTheProgram() throws {
    var desk = try Desk()
    try desk.type("q")
    #expect(desk.application.isFinished)
  }

  @Test func helpOpensAnywhereAndComesBack() throws {
    var desk = try Desk()
    let before = desk.screen
    for (open, close) in [
      (Key.character("?"), Key.escape), (.function(1), .character("q")),
      (.character("?"), .character("?")), (.function(1), .function(1)),
    ] {
      try desk.press(open)
      #expect(desk.screen.hasPrefix("Bantuan"))
      try desk.press(close)
      #expect(desk.screen == before)
    }
  }

  @Test func aDraftUnderTheHelpIsStillADraft() throws {
    var desk = try Desk(Sample.plain(2))
    try desk.type("cPintu rusak")
    try desk.press(.function(1))
    #expect(desk.screen.hasPrefix("Bantuan"))
    #expect(desk.application.draft == Draft(.note(item: "btr-01"), text: "Pintu rusak"))
    try desk.press(.escape, .escape)
    #expect(desk.actions == [.keepDraft(Draft(.note(item: "btr-01"), text: "Pintu rusak"))])
    #expect(desk.application.draft == nil)
  }

  @Test func helpThatDoesNotFitSaysHowMuchIsBelow() throws {
    var desk = try Desk(size: .small)
    try desk.type("?")
    #expect(desk.rows[17] == "/          cari")
    #expect(desk.rows[18] == "… 17 baris lagi (PgDn)")
    try desk.press(.pageDown)
    #expect(desk.rows[18] == "… 2 baris lagi (PgDn)")
    try desk.press(.end)
    #expect(desk.rows[17] == "Ctrl-C     keluar dari program; tidak ada yang hilang")
    #expect(desk.rows[18] == "")
    desk.application.resize(Size(rows: 40, columns: 80))
    #expect(!desk.screen.contains("baris lagi"))
  }

  @Test func helpOfAFormComesByF1() throws {
    var desk = try Desk(start: .newVisit)
    try desk.press(.function(1))
    #expect(desk.screen.hasPrefix("Bantuan"))
  }

  @Test func belowSixtyByTwentyItWaits() throws {
    for size in [Size(rows: 19, columns: 80), Size(rows: 24, columns: 59)] {
      var desk = try Desk()
      let before = desk.screen
      desk.application.resize(size)
      let lines = desk.application.draw().lines.filter { !$0.isEmpty }
      #expect(lines.joined(separator: " ").hasPrefix("Jendela terlalu kecil. Perbesar sampai"))
      try desk.type("yq")
      #expect(desk.application.paste("x") == nil)
      #expect(desk.actions == [])
      desk.application.resize(Size(rows: 24, columns: 80))
      #expect(desk.screen == before)
    }
  }

  @Test func drawsAtAnySizeWithoutHarm() throws {
    for destination in [Destination.home, .newVisit, .visit] {
      for (rows, columns) in [(0, 0), (1, 1), (20, 60), (24, 80), (40, 120), (200, 500)] {
        var desk = try Desk(start: destination)
        desk.application.resize(Size(rows: rows, columns: columns))
        #expect(desk.application.draw().size == Size(rows: rows, columns: columns))
      }
    }
  }

  @Test func controlLRedrawsAndControlZAsksForTheShell() throws {
    var desk = try Desk()
    let before = desk.screen
    try desk.press(.control("l"))
    #expect(desk.screen == before)
    #expect(desk.application.press(.control("z")) == .suspend)
  }

  @Test func aNoticeOfTheRootLastsUntilTheNextKey() throws {
    var desk = try Desk()
    desk.application.say(Notice("Laporan disimpan.", style: .success))
    #expect(desk.bottom == "Laporan disimpan.")
    try desk.type("j")
    #expect(desk.bottom.hasSuffix("? bantuan"))
  }
}
