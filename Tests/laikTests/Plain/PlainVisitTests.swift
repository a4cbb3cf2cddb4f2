import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// Plain mode as a process: lines in, lines out, and a log that has what was acknowledged.
@Suite struct PlainVisitTests {
  private let session: Session
  private let log: String

  init() throws {
    session = try Session()
    log = try session.visit()
  }

  private func visit(_ input: String, _ arguments: [String] = []) throws -> Run {
    try Run.program(
      Run.laik, ["visit", log, "--plain", "--lang", "en"] + arguments, input: input,
      in: session.scratch.path)
  }

  private var events: [Event] {
    get throws { try LogFile.read(path: log).entries.dropFirst().map(\.event) }
  }

  /// The whole checklist of the lactation room, every kind of answer it has.
  @Test func fillsTheLactationRoom() throws {
    session.scratch.write("foto ruang.jpg", "photo")
    let run = try visit(
      """
      :asi-01
      e foto ruang.jpg
      y
      12,5
      y
      y
      y
      t
      c Ada kamera
      y
      t
      cc
      Lantai lembab.
      Dibersihkan: é dan ẽ.
      .
      4
      y
      3
      b
      1
      0
      b 1
      55
      y
      s
      y
      y
      y
      -5
      1 3
      y
      p
      Bidan, sertifikat 12/2025
      =SE 5/2025
      y
      120
      u
      90
      y
      q

      """)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.lines.last == "Done. All that was recorded is in the log.")
    let entries = try LogFile.read(path: log).entries.dropFirst()
    #expect(run.lines.count { $0.hasPrefix("Recorded ") } == entries.count)
    let visit = try #require(try LogFile.read(path: log).visit)
    let answers = visit.records.mapValues { $0.answers.last?.value }
    #expect(answers["asi-02"] == .number(try #require(ExactDecimal("12.5"))))
    #expect(answers["asi-06"] == .grade("4"))
    #expect(answers["asi-08b"] == .notApplicable(reason: "no-instrument", text: nil))
    #expect(answers["asi-09b"] == .notApplicable(reason: "no-instrument", text: nil))
    #expect(answers["asi-12"] == .tick(.partial))
    #expect(answers["asi-14b"] == .number(ExactDecimal(-5)))
    #expect(answers["asi-15"] == .count(["gel", "steril"]))
    #expect(answers["asi-18"] == .text("Bidan, sertifikat 12/2025"))
    #expect(answers["asi-19"] == .text("SE 5/2025"))
    #expect(answers["asi-20b"] == .number(ExactDecimal(90)))
    let events = try events
    #expect(events.contains(.note(item: "asi-21", .text("Ada kamera"))))
    #expect(events.contains(.note(item: "asi-05", .text("Lantai lembab.\nDibersihkan: é dan ẽ."))))
    #expect(events.contains(.flag(item: "asi-17", text: nil)))
    #expect(try Run.laik("verify", log).status == 0)
  }

  @Test func acknowledgesEachEntryWithItsNumber() throws {
    let run = try visit("y\nt\nc too steep\np\nu\nq\n")
    #expect(
      run.lines.filter { $0.hasPrefix("Recorded ") } == [
        "Recorded 1: anak-01 met.", "Recorded 2: anak-02 unmet. (cc text = a note on this item)",
        "Recorded 3: anak-03a note.", "Recorded 4: anak-03a left to the team lead.",
        "Recorded 5: the last entry was taken back.",
      ])
    #expect(try events.last == .retract(entry: 4))
  }

  @Test func asksAgainAfterWhatIsNoAnswer() throws {
    let run = try visit("5\ns\nb\n: nowhere\n:asi-02\n600\n1.200\ny\nb 7\n12 m\nq\n")
    #expect(run.status == 0)
    #expect(try events == [])
    #expect(run.lines.count { $0.contains(" anak-01 ") } == 5)
    #expect(run.lines.count { $0.contains(" asi-02 ") } == 6)
    for words in [
      "This item does not offer partial.", "There is no item 'nowhere'", "at most 500 m²",
      "1.2 or 1200?", "type b and a number from 1 to 1",
    ] {
      #expect(run.output.contains(words), "\(words)")
    }
  }

  @Test func goesOnAtTheNextOpenItem() throws {
    _ = try visit("y\ny\np\nq\n")
    let run = try visit("")
    #expect(run.status == 0)
    try #require(run.lines.count > 3)
    #expect(run.lines[1].hasPrefix("2 of \(Mall.items) items answered, "))
    #expect(run.lines[3].contains(" anak-03b "))
    #expect(try visit("u\nq\n").output.contains("nothing to take back"))
  }

  @Test func endsWellAtTheEndOfTheInput() throws {
    let run = try visit("y")
    #expect(run.status == 0 && run.lines.last == "Done. All that was recorded is in the log.")
    #expect(try events == [.answer(item: "anak-01", .tick(.met))])
  }

  @Test func keepsANoteThatTheInputEndsIn() throws {
    let run = try visit("c\nLantai retak\ndi sudut")
    #expect(run.status == 0 && run.output.contains("Recorded 1: anak-01 note."))
    #expect(try events == [.note(item: "anak-01", .text("Lantai retak\ndi sudut"))])
  }

  @Test func sealsAndSaysTheLastHash() throws {
    let run = try visit("y\nS Pak Budi\n\n")
    let entry = try #require(try LogFile.read(path: log).entries.last)
    #expect(run.status == 0 && run.output.contains("Sealed. Last hash: \(entry.hash.hex)"))
    #expect(
      entry.event
        == .seal(Seal(answered: 1, open: Mall.items - 1, pending: Mall.items, witness: "Pak Budi")))
    #expect(try visit("y\n").status == 65)
  }

  @Test func asksOnceMoreBeforeItSealsAVisitWithOpenItems() throws {
    let run = try visit("S 12/2025\ny\nS\n")
    #expect(run.output.contains("\(Mall.items) items are neither answered nor left"))
    #expect(try events == [.answer(item: "anak-01", .tick(.met))])
  }

  @Test func saysWhatIsWrongWithAFileAndGoesOn() throws {
    let run = try visit("e nowhere.jpg\ne /dev/null\ny\nq\n")
    #expect(run.status == 0)
    #expect(run.errors.contains("nowhere.jpg: cannot be read"))
    #expect(run.errors.contains("/dev/null: "))
    #expect(try events == [.answer(item: "anak-01", .tick(.met))])
  }

  @Test func saysThatANoteIsTooLongAndGoesOn() throws {
    let run = try visit("c \(String(repeating: "a", count: 20_000))\ny\nq\n")
    #expect(run.status == 0 && run.errors.contains("not recorded: the entry has"))
    #expect(try events == [.answer(item: "anak-01", .tick(.met))])
  }

  /// A limit on the size of files stands for a full disk.
  @Test func endsWith74WhenTheLogCannotGrow() throws {
    let script = """
      limit=$(( $(stat -c %s "$2") / 1024 + 2 ))
      yes p | head -50 | (ulimit -f $limit; exec "$1" visit "$2" --lang en) | cat
      exit ${PIPESTATUS[2]}
      """
    let run = try Run.bash(script, Run.laik, log)
    #expect(run.status == 74 && run.errors.contains("the disk is full"))
    let events = try events
    #expect(run.lines.count { $0.hasPrefix("Recorded ") } == events.count)
    #expect(!events.isEmpty && events.count < 50)
    #expect(try visit("y\nq\n").status == 0)
  }

  @Test func setsATornLineAsideAndSaysSo() throws {
    Scratch.write(log, Array("{\"n\":1".utf8), mode: O_APPEND)
    let run = try visit("y\nq\n")
    #expect(run.status == 0 && run.errors.contains("its 6 bytes were set aside"))
    #expect(run.output.contains("Recorded 2: anak-01 met."))
  }

  @Test func tellsHelpAndProgress() throws {
    let run = try visit(":asi-06\n?\nl\nq\n")
    #expect(run.output.contains("  3 ") && run.output.contains("basis: Permenkes 15/2013"))
    #expect(run.output.contains("  Presence and privacy: 0/7"))
  }
}
