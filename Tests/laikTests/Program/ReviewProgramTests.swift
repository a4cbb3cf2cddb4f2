import Assessment
import Display
import Glibc
import Storage
import Testing

@testable import laik

/// The lead's table from the first key to what is on disk.
@Suite struct ReviewProgramTests {
  private let session: Session

  /// Two assessors at one mall who do not agree on the first item.
  init() throws {
    session = try Session()
    for (assessor, tick) in [("Sari", Tick.met), ("Budi", .unmet)] {
      let writer = try session.begin(assessor: assessor).writer
      try writer.append(.answer(item: "anak-01", .tick(tick)), at: Clock.now())
    }
  }

  /// Another person sits down at the program, known by name or not at all.
  private func sitDown(_ name: String?) throws {
    var workplace = session.workplace
    unsafe unlink(workplace.surroundings.settingsPath)
    workplace = session.workplace
    if let name {
      #expect(workplace.remember(assessor: name, institution: "BPKP", letter: nil) == nil)
    }
  }

  private var leadLogs: [String] {
    session.logs.filter { path in
      (try? LogFile.read(path: path).visit?.head.role) == .lead
    }
  }

  private func leadEvents() throws -> [Event] {
    try LogFile.read(path: try #require(leadLogs.first)).entries.dropFirst().map(\.event)
  }

  private static var find: Session.Step {
    .all([
      .type("r"), .type("/anak-01"), .press(.enter),
    ])
  }

  /// Takes the first assessor's answer, as who leads for the first time.
  private static var settle: Session.Step {
    .all([
      find, .type("1"), .type("Dewi"), .press(.enter), .type("KPK"), .press(.enter),
      .type("Seen together."), .press(.control("d")),
    ])
  }

  @Test func whatCameInMeanwhileIsReadBeforeAnythingIsSettled() throws {
    try session.play(
      Self.find,
      .look { _ in
        let writer = try session.begin(assessor: "Wati").writer
        try writer.append(.answer(item: "anak-01", .tick(.met)), at: Clock.now())
      },
      .type("1"), .type("Dewi"), .press(.enter), .type("KPK"), .press(.enter),
      .type("Seen together."), .press(.control("d")),
      .look { shown in
        #expect(shown.contains("Other logs came in"))
        #expect(leadLogs.isEmpty)
      },
      .press(.enter), .look { #expect($0.contains("Seen together.")) }, .press(.control("d")),
      .look { shown in
        #expect(shown.contains("Decided: anak-01 · MPP Contoh."))
        let events = try leadEvents()
        #expect(events.count == 1)
      })
  }

  @Test func aSettlingIsInTheLeadsLogBeforeItIsShown() throws {
    try session.play(
      .type("r"), .look { #expect($0.contains("no team lead yet")) }, .press(.escape),
      Self.settle,
      .look { shown in
        #expect(shown.contains("Decided: anak-01 · MPP Contoh."))
        let events = try leadEvents()
        guard case .decide(let decision) = events.first else { throw Unexpected() }
        #expect(decision.reason == "Seen together.")
        #expect(decision.subject == .item("anak-01", place: "mpp", venue: "MPP Contoh"))
      })
    let log = try LogFile.read(path: try #require(leadLogs.first))
    #expect(log.damage == nil && log.entries.count == 2)
  }

  @Test func theSameLogIsGoneOnWithAndNothingBeforeThisOpeningIsTakenBack() throws {
    try session.play(Self.settle)
    try session.play(
      .type("r"), .look { #expect($0.contains("team lead: Dewi (KPK)")) }, .type("u"),
      .look { #expect($0.contains("Nothing was settled since this was opened;")) },
      .type("/asi-01"), .press(.enter), .type("r1When?"), .press(.control("d")), .type("u"),
      .look { #expect($0.contains("asi-01")) })
    #expect(leadLogs.count == 1)
    #expect(try leadEvents().last == .retract(entry: 2))
  }

  /// It may be a copy from a stick: going on with it would fork the other's log.
  @Test func theLogOfAnotherLeadIsNotGoneOnWith() throws {
    try session.play(Self.settle)
    let others = try #require(leadLogs.first)
    let bytes = Scratch.bytes(of: others)
    for known in [true, false] {
      try sitDown(known ? "Rini" : nil)
      try session.play(
        .type("r"),
        .look { #expect($0.contains(known ? "team lead: Rini (BPKP)" : "no team lead yet")) })
    }
    try session.play(
      .type("r"), .type("/asi-01"), .press(.enter), .type("r1"), .type("Rini"),
      .press(.enter), .type("BPKP"), .press(.enter), .type("When?"), .press(.control("d")),
      .look { #expect($0.contains("Returned: asi-01"), "\($0)") })
    #expect(Scratch.bytes(of: others) == bytes)
    #expect(leadLogs.count == 2)
  }

  @Test func whoSaysToBeTheLeadOfALogGoesOnWithIt() throws {
    try session.play(Self.settle)
    try sitDown(nil)
    try session.play(
      .type("r"), .type("/asi-01"), .press(.enter), .type("r1"), .type("dewi"),
      .press(.enter), .type("kpk"), .press(.enter), .type("When?"), .press(.control("d")),
      .look { #expect($0.contains("Returned: asi-01"), "\($0)") })
    #expect(leadLogs.count == 1)
    #expect(try leadEvents().count == 2)
  }

  @Test func homeOpensTheReviewFromTheLeadsLog() throws {
    try session.play(Self.settle)
    let log = try #require(leadLogs.first)
    let place = try #require(
      session.logs.reversed().firstIndex(of: log).map { session.logs.count - 1 - $0 })
    let down = String(repeating: "j", count: session.logs.count - 1 - place)
    try session.play(
      .look { #expect($0.contains("team lead, 1 decision")) }, .type(down), .press(.enter),
      .look { #expect($0.contains("Review: Kota Contoh 2025")) })
  }

  @Test func aLogThatAnotherProgramWritesIsOnlyLookedAt() throws {
    try session.play(Self.settle)
    let other = try LogWriter.open(path: try #require(leadLogs.first), at: Clock.now())
    try session.play(
      .type("r"), .look { #expect($0.contains("Only to look at:")) }, .type("/asi-01"),
      .press(.enter), .type("d"), .look { #expect($0.contains("Only to look at:")) })
    #expect(try leadEvents().count == 1)
    _ = other
  }

  @Test func aDamagedLogIsNotWrittenToAndANewOneGoesOn() throws {
    try session.play(Self.settle)
    let damaged = try #require(leadLogs.first)
    Scratch.write(damaged, Array("{\"n\":2}\n".utf8), mode: O_APPEND)
    let bytes = Scratch.bytes(of: damaged)
    try session.play(
      .type("r"), .look { #expect($0.contains("damaged and is not written")) }, .press(.enter),
      .type("/asi-01"), .press(.enter), .type("r1When?"), .press(.control("d")),
      .look { #expect($0.contains("Returned: asi-01"), "\($0)") })
    #expect(Scratch.bytes(of: damaged) == bytes)
  }

  @Test func afterTheSealANewLogTakesWhatIsSettled() throws {
    try session.play(
      Self.settle, .type("S"), .type("Siti"), .press(.enter),
      .look { #expect($0.contains("The lead's log is sealed.")) }, .type("/asi-01"),
      .press(.enter), .type("r1When?"), .press(.control("d")))
    #expect(leadLogs.count == 2)
    let seals = try leadLogs.map { try LogFile.read(path: $0).visit?.seal }
    #expect(seals.compactMap(\.self).map(\.witness) == ["Siti"])
    #expect(seals.compactMap(\.self).map(\.answered) == [1])
  }

  @Test func theHistoryIsReadFromAllLogs() throws {
    try session.play(
      Self.settle, .type("f"), .look { #expect($0.contains("decided")) }, .press(.escape),
      .type("u"), .type("h"),
      .look { shown in
        #expect(shown.contains("History: anak-01"))
        #expect(shown.contains("Sari (BPKP)") && shown.contains("Budi (BPKP)"))
      })
  }
}
