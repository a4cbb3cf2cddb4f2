import Assessment
import Testing
import Text

@testable import Screens

/// The dialog with a log in memory: what is asked, what is said, what is recorded.
@Suite struct PlainDialogTests {
  /// A person at the dialog, and a root that records all that it is asked to.
  private struct Talk {
    var dialog: PlainDialog
    var said: [String] = []
    var events: [Event] = []
    var last: PlainStep?

    init(_ checklist: Checklist = Kinds.checklist, _ language: Language = .english) throws {
      dialog = PlainDialog(try Sample.worksheet([checklist]), phrases: language.phrases)
    }

    mutating func type(_ lines: String...) throws {
      for line in lines { try perform(dialog.take(line)) }
    }

    mutating func perform(_ step: PlainStep) throws {
      last = step
      switch step {
      case .say(let lines): said += lines
      case .record(let event):
        events.append(event)
        let n = dialog.worksheet.visit.entries.count
        let entry = Entry(n: n, at: try Clock.time(n), event: event, hash: .zero)
        said.append(dialog.recorded(entry))
      case .recordConfidential, .attach, .seal, .leave: break
      }
    }
  }

  @Test func greetsWithThePlaceAndTheProgress() throws {
    #expect(
      try Talk(Kinds.checklist, .indonesian).dialog.greeting == [
        "laik: Kota Contoh, MPP Kota Contoh, Sari Dewi (BPKP)",
        "0 dari 10 butir terjawab, 0 tertunda.", "Ketik ? untuk bantuan, q untuk selesai.",
      ])
  }

  @Test(arguments: [
    ("luas", "1 luas Area of the lactation room [m²/t/p/c/?] "),
    ("toilet", "2 toilet Toilets for men and for women [part/whole/t/p/c/?] "),
    ("berkas", "3 berkas Service files that are complete [found/examined (at most 5)/t/p/c/?] "),
    ("apar", "4 apar Last check of the fire extinguisher [date/t/p/c/?] "),
    ("sk", "5 sk Number of the team's decree [text/p/c/?] "),
    ("mcsp", "6 mcsp MCSP figure [figure 0-100; provisional|final; floor; source; date/t/p/c/?] "),
    ("sarana", "7 sarana Accessibility [numbers 1-11 that are there, 0 for none/t/p/c/?] "),
    ("lift", "8 lift The lift works [y/s/t/b/p/c/?] "),
    ("nama", "9 nama Name of who is in charge [text/t/p/c/?] "),
  ])
  func saysWhatCanBeAnswered(item: String, prompt: String) throws {
    var talk = try Talk()
    try talk.type(":\(item)")
    #expect(talk.dialog.prompt == prompt)
  }

  @Test func recordsOneAnswerOfEachKindAndAcknowledgesIt() throws {
    var talk = try Talk()
    try talk.type("12,5", "1/3", "4/5", "1-11-2025", "SK 1", "76", "1 2", "s", "Budi", "y")
    #expect(
      talk.said == [
        "Recorded 1: luas 12.5 m².", "Recorded 2: toilet 1 : 3 (33.33 %).",
        "Recorded 3: berkas 4 of 5.", "Recorded 4: apar 2025-11-01.", "Recorded 5: sk SK 1.",
        "Recorded 6: mcsp 76 (provisional).",
        "Recorded 7: sarana 2 of 11: Ramp; Handrail. (cc text = a note on this item)",
        "Recorded 8: lift partial.", "Recorded 9: nama Budi.", "Recorded 10: aduan met.",
      ])
    #expect(talk.dialog.prompt.hasPrefix("Every item is answered or left to the team lead."))
  }

  @Test(arguments: [
    ("-1", "at least 0 m²"), ("2001", "at most 2000 m²"), ("y", "no answer to the item"),
    ("1.200", "1.2 or 1200?"), ("abc", "no answer to the item"), ("b", "not applicable"),
  ])
  func refusesWhatIsNoAnswerAndAsksAgain(typed: String, words: String) throws {
    var talk = try Talk()
    let prompt = talk.dialog.prompt
    try talk.type(typed)
    #expect(talk.events == [] && talk.dialog.prompt == prompt)
    #expect(talk.said.joined().contains(words))
  }

  @Test func asksForTheReasonByNumber() throws {
    var talk = try Talk()
    try talk.type(":lift", "b")
    #expect(talk.said == ["  1 One storey", "  2 Sized to users"])
    #expect(talk.dialog.prompt == "Number of the reason: ")
    try talk.type("3", "b", "2 two rooms")
    #expect(
      talk.events == [
        .answer(item: "lift", .notApplicable(reason: "sized-to-users", text: "two rooms"))
      ])
    try talk.type(":lift", "b 0", "b x")
    #expect(talk.events.count == 1)
  }

  @Test func takesANoteOfSeveralLines() throws {
    var talk = try Talk()
    try talk.type("c")
    #expect(talk.dialog.prompt.hasPrefix("Note (end it with"))
    try talk.type("y", "", "é.", ".", "c", ".")
    #expect(talk.events == [.note(item: "luas", .text("y\n\né."))])
    #expect(talk.dialog.prompt.hasPrefix("1 luas"))
  }

  @Test func takesANoteOnTheItemBefore() throws {
    var talk = try Talk()
    try talk.type("cc x", "t")
    #expect(talk.events == [.answer(item: "luas", .tick(.unmet))])
    try talk.type("cc locked")
    #expect(talk.events.last == .note(item: "luas", .text("locked")))
    #expect(talk.dialog.prompt.hasPrefix("2 toilet"))
  }

  @Test func recordsANoteThatTheInputEndsIn() throws {
    var talk = try Talk()
    try talk.type("c", "retak")
    try talk.perform(talk.dialog.end())
    #expect(talk.events == [.note(item: "luas", .text("retak"))])
    #expect(talk.dialog.end() == .leave)
  }

  @Test func leavesToTheLeadAndTakesBack() throws {
    var talk = try Talk()
    try talk.type("p too high", "u")
    #expect(talk.events == [.flag(item: "luas", text: "too high"), .retract(entry: 1)])
    #expect(talk.dialog.prompt.hasPrefix("1 luas"))
    try talk.type("u")
    #expect(talk.said.last?.contains("nothing to take back") == true)
    #expect(talk.events.count == 2)
  }

  @Test func goesToItemsAndRound() throws {
    var talk = try Talk()
    try talk.type("n", "n", ":aduan", "y")
    #expect(talk.dialog.prompt.hasPrefix("1 luas"))
    try talk.type(": mcspp")
    #expect(talk.said.last?.contains("There is no item 'mcspp'") == true)
  }

  @Test func doesNotAskWhatAnotherItemSettles() throws {
    var talk = try Talk(Sample.checklist)
    try talk.type("t")
    #expect(talk.dialog.prompt.hasPrefix("4 lay-01"))
    try talk.type(":asi-02")
    #expect(talk.said.last?.hasPrefix("asi-02 is settled by the answer to asi-01;") == true)
    #expect(talk.dialog.prompt.hasPrefix("4 lay-01"))
  }

  @Test func asksOnceMoreBeforeItSealsWithOpenItems() throws {
    var talk = try Talk()
    try talk.type("S Budi")
    #expect(talk.last == .say([]))
    #expect(talk.dialog.prompt.hasPrefix("10 items are neither answered nor left to the lead."))
    try talk.type("12")
    #expect(talk.events == [.answer(item: "luas", .number(ExactDecimal(12)))])
    try talk.type("S Budi", " ")
    #expect(talk.last == .seal(witness: "Budi"))
  }

  @Test func doesNotSealAtTheEndOfTheInput() throws {
    var talk = try Talk()
    try talk.type("S")
    #expect(talk.dialog.end() == .leave)
  }

  @Test func sealsAtOnceWhenNothingIsOpen() throws {
    var talk = try Talk(Sample.checklist(Kinds.complaint))
    try talk.type("y", "S")
    #expect(talk.last == .seal(witness: nil))
  }

  @Test func handsFilesOverAndLeaves() throws {
    var talk = try Talk()
    try talk.type("e foto 1.jpg")
    #expect(talk.last == .attach(item: "luas", path: "foto 1.jpg"))
    try talk.type("q")
    #expect(talk.last == .leave)
  }

  @Test func saysWhenNothingIsAsked() throws {
    var talk = try Talk(Sample.checklist(Kinds.complaint))
    try talk.type("y")
    for line in ["y", "b", "b 1", "p", "c x", "e x"] {
      try talk.type(line)
      #expect(talk.said.last == "No item is being asked; type : and an id.", "\(line)")
    }
    #expect(talk.events.count == 1)
  }

  @Test func listsSectionsAndHelps() throws {
    var talk = try Talk(Sample.checklist)
    try talk.type(":lay-01", "3", "l")
    #expect(talk.said.last == "  Service: 1/3")
    try talk.type(":lay-01", "?")
    #expect(talk.said.contains("  5 Clean and well kept"))
    #expect(talk.said.last?.contains("? this help") == true)
  }
}
