import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct VisitAnswerTests {
  @Test func oneKeyIsOneAnswerAndOnToTheNextOpenItem() throws {
    var desk = try Desk(Sample.plain(4))
    try desk.type("y")
    #expect(desk.actions == [.record(.answer(item: "btr-01", .tick(.met)))])
    #expect(desk.chosen == "btr-02")
    try desk.type("s")
    #expect(desk.actions.last == .record(.answer(item: "btr-02", .tick(.partial))))
    #expect(desk.chosen == "btr-03")
  }

  @Test func goesRoundToWhatWasSkipped() throws {
    var desk = try Desk(Sample.plain(3))
    try desk.type("jyy")
    #expect(desk.chosen == "btr-01")
    try desk.type("y")
    #expect(desk.bottom == "Semua butir sudah terjawab. S untuk menyegel.")
    #expect(desk.chosen == "btr-01")
  }

  @Test(arguments: [
    ("ypy", 1, "1 item is"), ("ppp", 3, "3 items are"), ("yppn", 2, "2 items are"),
    ("ypN", 1, "1 item is"),
  ])
  func saysHowManyAreLeftToTheLeadWhenNothingIsLeft(
    keys: String, count: Int, items: String
  ) throws {
    let checklist = Sample.plain(keys.count { "yp".contains($0) })
    var desk = try Desk(checklist)
    try desk.type(keys)
    #expect(
      desk.bottom
        == "Tidak ada lagi yang harus dijawab; \(count) butir diserahkan ke ketua tim. S: segel.")
    desk = try Desk(language: .english, checklist)
    try desk.type(keys)
    #expect(
      desk.bottom == "Nothing is left to answer; \(items) left to the team lead. S: seal.")
  }

  @Test func saysThatAllIsAnsweredAfterATypedAnswerToo() throws {
    var desk = try Desk(Sample.checklist(Sample.service[2]))
    try desk.press(.enter)
    try desk.type("Sari")
    try desk.press(.enter)
    #expect(desk.bottom == "Semua butir sudah terjawab. S untuk menyegel.")
  }

  @Test func nothingCountsBeforeItWasRecorded() throws {
    var desk = try Desk(Sample.plain(2))
    #expect(
      desk.application.press(.character("y")) == .record(.answer(item: "btr-01", .tick(.met))))
    #expect(desk.chosen == "btr-01")
    #expect(desk.worksheet?.counts.answered == 0)
  }

  @Test func theNoteOpensAfterAnOutcomeThatAsksForOne() throws {
    var desk = try Desk(Sample.plain(2))
    try desk.type("t")
    #expect(desk.application.top is NoteScreen)
    try desk.press(.control("d"))
    #expect(desk.chosen == "btr-02")
  }

  @Test(arguments: [("0", "0"), ("3", "3"), ("5", "5")])
  func aDigitIsALevelByItsKey(digit: String, level: String) throws {
    var desk = try Desk().at("lay-01")
    try desk.type(digit)
    #expect(desk.actions.last == .record(.answer(item: "lay-01", .grade(level))))
  }

  @Test func aDigitIsALevelByItsPlaceWhereKeysAreNoDigits() throws {
    var item = Sample.room
    item.answer = .grade(
      ["buruk", "cukup", "baik"].map {
        Level(key: $0, text: Bilingual(id: $0, en: $0), points: .one)
      })
    var desk = try Desk(Sample.checklist(item))
    #expect(desk.bottom.hasPrefix("1-3 tingkat"))
    try desk.type("2")
    #expect(desk.actions.last == .record(.answer(item: "asi-01", .grade("cukup"))))
  }

  @Test(arguments: ["asi-02", "lay-01", "lay-02"])
  func thereIsNoneIsAnAnswerToWhateverIsScored(item: String) throws {
    var desk = try Desk().at(item)
    try desk.type("t")
    #expect(desk.actions.last == .record(.answer(item: item, .tick(.unmet))))
  }

  @Test(
    arguments: [
      ("asi-01", "s", "Jawaban sebagian tidak tersedia untuk butir ini."),
      ("asi-01", "3", "Butir ini dijawab dengan y atau t."),
      ("asi-01", " ", "Butir ini dijawab dengan y atau t."),
      ("asi-01", "b", "Jawaban tidak berlaku tidak tersedia untuk butir ini."),
      ("asi-02", "y", "Butir ini diisi: tekan Spasi atau Enter."),
      ("asi-03a", "3", "Butir ini dijawab dengan y, s, atau t."),
      ("lay-01", "y", "Butir ini dijawab dengan tingkat 0/3/5."),
      ("lay-01", "4", "Butir ini dijawab dengan tingkat 0/3/5."),
      ("lay-03", "t", "Butir ini diisi: tekan Spasi atau Enter."),
      ("asi-01", "v", "Nilai ditampilkan setelah kunjungan disegel."),
      ("asi-01", "u", "Tidak ada yang dapat diurungkan sejak kunjungan dibuka."),
    ])
  func aKeyThatDoesNotFitSaysWhyAndChangesNothing(
    item: String, key: String, why: String
  ) throws {
    var desk = try Desk().at(item)
    let before = desk.screen.split(separator: "\n").dropLast()
    let keys = desk.actions
    try desk.type(key)
    #expect(desk.bottom == why)
    #expect(desk.screen.split(separator: "\n").dropLast() == before)
    #expect(desk.actions == keys)
    try desk.press(.left)
    #expect(desk.bottom.hasSuffix("? bantuan"))
  }

  @Test(arguments: ["y", "t", "b", "p", " "])
  func whatAParentSettledTakesNoAnswer(key: String) throws {
    var desk = try Desk()
    try desk.record(.answer(item: "asi-01", .tick(.unmet)))
    try desk.press(.escape)
    desk = try desk.at("asi-03a")
    let count = desk.actions.count
    try desk.type(key)
    #expect(desk.bottom == "Tidak ditanyakan: sudah ditentukan oleh jawaban butir asi-01.")
    #expect(desk.actions.count == count)
  }

  @Test func leavesAnItemToTheLeadAndTakesThatBack() throws {
    var desk = try Desk(Sample.plain(3))
    try desk.type("p")
    #expect(desk.actions == [.record(.flag(item: "btr-01", text: nil))])
    #expect(desk.chosen == "btr-02")
    try desk.type("kp")
    #expect(desk.actions.last == .record(.retract(entry: 1)))
    #expect(desk.chosen == "btr-01")
    #expect(desk.bottom == "Diurungkan: diserahkan ke ketua tim pada butir btr-01.")
    #expect(desk.worksheet?.visit.record(of: "btr-01").isFlagged == false)
  }

  @Test func undoTakesBackTheNewestOfThisOpeningAndGoesThere() throws {
    var desk = try Desk(Sample.plain(3))
    try desk.type("ys")
    desk.application.model.visit?.sessionStart = 2
    try desk.type("u")
    #expect(desk.bottom == "Diurungkan: jawaban pada butir btr-02.")
    #expect(desk.chosen == "btr-02")
    try desk.type("u")
    #expect(desk.bottom == "Tidak ada yang dapat diurungkan sejak kunjungan dibuka.")
    #expect(desk.worksheet?.visit.record(of: "btr-01").answer == .tick(.met))
  }

  @Test func whatIsTypedOpensItsOwnScreen() throws {
    for item in ["asi-02", "lay-02", "lay-03"] {
      var desk = try Desk().at(item)
      try desk.press(.enter)
      #expect(!(desk.application.top is VisitScreen))
    }
  }

  @Test func anAnswerTypedOnAnotherScreenMovesTheVisitOn() throws {
    var desk = try Desk().at("lay-03")
    try desk.press(.enter)
    try desk.type("Bu Rini")
    try desk.press(.enter)
    #expect(desk.actions.last == .record(.answer(item: "lay-03", .text("Bu Rini"))))
    #expect(desk.chosen == "asi-01")
  }

  @Test(
    arguments: [
      (OpenVisit.ReadOnly.sealed, "Kunjungan sudah disegel: hanya dapat dibaca."),
      (.void, "Kunjungan sudah dibatalkan: hanya dapat dibaca."),
      (.damaged(line: 12), "Log rusak pada baris 12: hanya dapat dibaca."),
    ])
  func whatIsOnlyReadTakesNoAnswer(readOnly: OpenVisit.ReadOnly, why: String) throws {
    for key in "yst3b pceu" {
      var desk = try Desk(Sample.plain(2)) { $0.visit?.readOnly = readOnly }
      try desk.type(String(key))
      #expect(desk.bottom == why)
      #expect(desk.actions == [])
    }
  }

  @Test func scoresAreShownAfterTheSealOnly() throws {
    var desk = try Desk(Sample.plain(2))
    try desk.record(.seal(Seal(answered: 0, open: 2, pending: 2)))
    try desk.type("v")
    #expect(desk.actions.last == .loadScores)
    #expect(!(desk.application.top is VisitScreen))
  }

  @Test func leavingClosesTheVisitFirst() throws {
    var desk = try Desk(start: .home) {
      $0.visits = [VisitSummary(file: "a.jsonl", state: .inProgress)]
    }
    try desk.press(.enter, .escape)
    #expect(desk.actions == [.openVisit("a.jsonl"), .closeVisit])
    #expect(desk.application.top is HomeScreen)
    #expect(!desk.application.isFinished)
  }
}
