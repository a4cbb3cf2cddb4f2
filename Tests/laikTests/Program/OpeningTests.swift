import Assessment
import Display
import Glibc
import Storage
import Testing

@testable import laik

/// Logs as they come: what can be gone on with, what is only read, and what is wrong with a folder.
@Suite struct OpeningTests {
  private let session: Session

  init() throws {
    session = try Session()
  }

  private func answered() throws -> String {
    try session.visit([
      .answer(item: "anak-01", .tick(.met)), .answer(item: "anak-02", .tick(.unmet)),
    ])
  }

  /// Plays keys that would change a visit, and expects that the log stays as it is.
  private func onlyReads(_ log: String, after first: Key..., says: String) throws {
    let before = Scratch.bytes(of: log)
    try session.play(
      log: log,
      .all(first.map { .event(.key($0)) }), .type("ytpu"), .look { #expect($0.contains(says)) })
    #expect(Scratch.bytes(of: log) == before)
  }

  @Test func onlyReadsASealedVisit() throws {
    let log = try session.visit([.seal(Seal(answered: 0, open: Mall.items, pending: Mall.items))])
    try onlyReads(log, says: "The visit is sealed: it can only be read.")
    try session.play(log: log, .type("S"), .look { #expect($0.contains("Receipt")) })
  }

  @Test func onlyReadsAVoidVisit() throws {
    let log = try session.visit([.void(reason: "wrong place")])
    try onlyReads(log, says: "The visit is void: it can only be read.")
  }

  @Test func onlyReadsWhatIsBeforeDamage() throws {
    let log = try answered()
    var bytes = Scratch.bytes(of: log)
    let last = try #require(bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")))
    bytes[last + 40] ^= 1
    Scratch.write(log, bytes, mode: O_TRUNC)
    try session.play(
      log: log,
      .look { #expect($0.contains("the log was changed")) },
      .press(.enter), .look { #expect($0.contains("1/\(Mall.items)")) })
    try onlyReads(log, after: .enter, says: "The log is damaged at line 3: it can only be read.")
  }

  @Test func doesNotOpenALogOfAnotherFormat() throws {
    let log = try answered()
    let text = Scratch.text(of: log).replacing("laik/1", with: "laik/2")
    Scratch.write(log, Array(text.utf8), mode: O_TRUNC)
    try session.play(
      .press(.enter), .look { #expect($0.contains("unreadable") && !$0.contains("anak-01")) })
    #expect(Scratch.text(of: log) == text)
  }

  @Test func doesNotOpenALogThatIsBeingWritten() throws {
    let opened = try session.begin()
    try session.play(
      log: opened.writer.path,
      .look { #expect($0.contains("is writing to this log")) }, .press(.enter),
      .look { #expect($0.contains("MPP Contoh") && $0.contains("in progress")) })
    try opened.writer.append(.answer(item: "anak-01", .tick(.met)), at: Clock.now())
  }

  @Test func setsATornLastLineAside() throws {
    let log = try answered()
    Scratch.write(log, Array(#"{"n":3,"at":"2025"#.utf8), mode: O_APPEND)
    try session.play(
      log: log,
      .look { screen in
        let words = screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("the last line was never finished"))
        #expect(words.contains("its 17 bytes were set aside"))
      },
      .press(.enter), .type("y"))
    let events = try session.events
    try #require(events.count == 5)
    guard case .recover(let recovery) = events[3] else { throw Unexpected() }
    #expect(Scratch.text(of: "\(session.folder.path)/\(recovery.file)") == #"{"n":3,"at":"2025"#)
    #expect(events[4] == .answer(item: "anak-03a", .tick(.met)))
  }

  @Test func goesOnWhereTheVisitWasLeft() throws {
    let log = try answered()
    try session.play(
      log: log,
      .look { #expect($0.contains("2/\(Mall.items)") && $0.contains("anak-03a")) }, .type("u"),
      .look { #expect($0.contains("Nothing to undo since the visit was opened.")) })
    #expect(try session.events.count == 3)
  }

  @Test func tellsOfAPlanWithErrors() throws {
    session.scratch.write("visits/assessment.yaml", "region: Kota\nperiode: 2025\n")
    try session.play(
      .look { #expect($0.contains("assessment.yaml:1:1: ")) }, .type("n"),
      .look { #expect($0.contains("New visit")) })
  }

  @Test func tellsOfAPlanForPlacesThatTheInstrumentDoesNotHave() throws {
    session.scratch.write(
      "visits/assessment.yaml",
      """
      region: Kota
      period: "2025"
      instrument: kota-antikorupsi
      places: [{id: mppp, venues: [MPP]}]
      """)
    try session.play(.look { #expect($0.contains("assessment.yaml:4:15: ")) })
  }

  @Test func offersWhatIsPlanned() throws {
    session.scratch.write(
      "visits/assessment.yaml",
      """
      region: Kota Rencana
      period: "2024"
      instrument: kota-antikorupsi
      places: [{id: mpp, venues: [MPP Rencana]}]
      """)
    try session.play(
      .type("n"), .look { #expect($0.contains("Kota Rencana") && $0.contains("2024")) })
  }

  @Test func saysThatAFileIsNoFolder() throws {
    session.scratch.write("visits", "a file")
    try session.play(.look { #expect($0.contains("cannot be used")) }, .type("q"))
  }
}
