import Assessment
import Display
import Storage
import Testing

@testable import laik

/// The program from the first key to what is on disk, on a terminal that plays a script.
@Suite struct ProgramTests {
  private let session: Session

  init() throws {
    session = try Session()
  }

  @Test func beginsAVisitAndAnswers() throws {
    try session.play(
      .look { #expect($0.contains("There is no visit in this folder yet.")) }, .begin,
      .look { #expect($0.contains("0/\(Mall.items)")) }, .type("y"),
      .look { #expect($0.contains("1/\(Mall.items)")) })
    let events = try session.events
    guard case .open(let head) = events.first else { throw Unexpected() }
    #expect(head.region == "Kota Contoh" && head.venue == "MPP Contoh" && head.place == "mpp")
    #expect(head.assessor == "Sari" && head.institution == "BPKP" && head.role == .assessor)
    #expect(events.dropFirst() == [.answer(item: "anak-01", .tick(.met))])
    #expect(Scratch.names(in: "\(session.folder.path)/instruments").count == 7)
  }

  @Test func remembersTheAssessorForTheNextVisit() throws {
    try session.play(.begin, .type("q"))
    try session.play(
      .type("n"),
      .look {
        #expect($0.contains("Sari") && $0.contains("BPKP") && $0.contains("Kota Contoh"))
      })
  }

  @Test func recordsBeforeItShows() throws {
    let log = try session.visit()
    try session.play(
      log: log,
      .type("y"),
      .look { shown in
        #expect(shown.contains("1/\(Mall.items)"))
        let entries = try LogFile.read(path: log).entries
        #expect(entries.count == 2)
      })
  }

  @Test func keepsADraftWhileANoteIsTypedAndDropsItWhenRecorded() throws {
    let log = try session.visit()
    try session.play(log: log, .type("cretak"))
    #expect(session.drafts.count == 1)
    try session.play(
      log: log,
      .type("c"), .look { #expect($0.contains("retak")) }, .type("!"), .press(.control("d")),
      .look { _ in #expect(session.drafts == []) })
    #expect(try session.events.last == .note(item: "anak-01", .text("retak!")))
  }

  @Test func offersADraftForItsItemOnly() throws {
    let log = try session.visit()
    try session.play(log: log, .type("cretak"))
    try session.play(
      log: log,
      .go("anak-02"), .type("c"), .look { #expect(!$0.contains("retak")) })
    let other = try session.visit(venue: "MPP Lain")
    try session.play(log: other, .type("c"), .look { #expect(!$0.contains("retak")) })
  }

  @Test func copiesEvidenceFromTheInbox() throws {
    let log = try session.visit()
    let photo = Array("photo".utf8)
    session.scratch.write("inbox/IMG_1.jpg", photo)
    try session.play(
      log: log,
      .type("e"), .look { #expect($0.contains("IMG_1.jpg")) }, .press(.enter),
      .look { #expect($0.contains("IMG_1.jpg")) })
    guard case .evidence("anak-01", let evidence) = try session.events.last,
      let file = evidence.file
    else { throw Unexpected() }
    #expect(file.name == "IMG_1.jpg" && file.bytes == 5)
    #expect(Scratch.bytes(of: "\(session.folder.path)/evidence/\(file.storedName)") == photo)
  }

  @Test func hasNoFilesToOfferWhileTheUsualInboxIsNotThere() throws {
    let log = try session.visit()
    try session.play(
      log: log,
      .type("e"),
      .look { #expect($0.contains("Evidence") && !$0.contains("cannot be used")) },
      .type("o/nowhere"), .press(.enter),
      .look { #expect($0.contains("/nowhere: cannot be used: it is not there")) })
  }

  @Test func keepsTheFilesBeforeOneThatCannotBeTaken() throws {
    let log = try session.visit()
    for name in ["a.jpg", "b.jpg"] { session.scratch.write("inbox/\(name)", name) }
    try session.play(
      log: log,
      .type("e"),
      .look { _ in
        _ = try Run.program("/bin/rm", [session.scratch.path("inbox/b.jpg")])
      }, .type("  "), .press(.enter), .look { #expect($0.contains("b.jpg: cannot be read")) })
    let events = try session.events
    guard case .evidence("anak-01", let evidence) = events.last else { throw Unexpected() }
    #expect(events.count == 2 && evidence.file?.name == "a.jpg")
  }

  @Test func takesBackFlagsAndSeals() throws {
    let log = try session.visit()
    try session.play(
      log: log,
      .type("yup"), .look { #expect($0.contains("0/\(Mall.items)")) }, .type("S"),
      .press(.enter, .enter),
      .look { shown in
        let last = try #require(try LogFile.read(path: log).entries.last)
        #expect(shown.contains(last.hash.hex.prefix(8)))
      })
    #expect(
      try session.events.dropFirst() == [
        .answer(item: "anak-01", .tick(.met)), .retract(entry: 1),
        .flag(item: "anak-01", text: nil),
        .seal(Seal(answered: 0, open: Mall.items, pending: Mall.items)),
      ])
  }

  @Test func savesTheReportAndShowsScores() throws {
    let log = try session.visit([.answer(item: "anak-01", .tick(.unmet))])
    let report = "\(log.dropLast(6)).txt"
    try session.play(
      log: log,
      .type("rw"), .look { #expect($0.contains("Report saved: ")) }, .type("qqv"),
      .look {
        #expect($0.contains("item  \(Mall.items) (answered 25); pending \(Mall.items - 25)"))
      })
    #expect(try Scratch.text(of: report) == Run.laik("report", log, "--lang", "en").output)
  }

  @Test func endsWithTheNumberOfItsSignal() throws {
    let log = try session.visit()
    #expect(try session.play(log: log, .type("cx"), .event(.ended(15))) == 143)
    #expect(session.drafts.count == 1)
    #expect(try session.play(.event(.ended(nil))) == 129)
    #expect(try session.play(.type("q")) == 0)
  }
}

/// What was found is of another kind than the test is about.
struct Unexpected: Error {}
