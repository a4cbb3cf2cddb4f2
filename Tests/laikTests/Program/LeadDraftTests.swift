import Assessment
import Display
import Glibc
import Screens
import Storage
import Testing

@testable import laik

/// What the lead was typing is there again after the program ended, however it did.
@Suite struct LeadDraftTests {
  private let session: Session

  /// Two institutions at one mall that do not agree on the first item.
  init() throws {
    session = try Session()
    for (institution, tick) in [("BPKP", Tick.met), ("Ombudsman", .unmet)] {
      let writer = try session.begin(institution: institution).writer
      try writer.append(.answer(item: "anak-01", .tick(tick)), at: Clock.now())
    }
  }

  private static func find(_ item: String) -> Session.Step {
    .all([.type("r/\(item)"), .press(.enter)])
  }

  private static func name(_ lead: String) -> Session.Step {
    .all([.type(lead), .press(.enter), .type("KPK"), .press(.enter)])
  }

  private var leadEvents: [Event] {
    session.logs.compactMap { try? LogFile.read(path: $0) }
      .filter { $0.visit?.head.role == .lead }.flatMap { $0.entries.dropFirst().map(\.event) }
  }

  @Test(arguments: [TerminalEvent.key(.control("c")), .ended(15), .ended(1), .ended(nil)])
  func aReasonIsOfferedAgainBeforeThereIsALog(end: TerminalEvent) throws {
    try session.play(
      Self.find("anak-01"), .type("1"), Self.name("Dewi"), .type("Seen"), .event(end))
    #expect(session.drafts.count == 1 && leadEvents.isEmpty)
    try session.play(
      Self.find("anak-01"), .look { #expect($0.contains("not recorded yet")) }, .type("1"),
      .look { #expect($0.contains("Seen") && $0.contains("This draft was not recorded yet")) },
      .type(" together."), .press(.control("d")),
      .look { _ in #expect(session.drafts == []) })
    guard case .decide(let decision) = leadEvents.first else { throw Unexpected() }
    #expect(decision.reason == "Seen together.")
  }

  @Test func aQuestionAndWhoDissentsAreOfferedForTheirItemOnly() throws {
    try session.play(
      Self.find("anak-01"), .type("1"), Self.name("Dewi"), .type("Seen"), .press(.tab),
      .type("1"), .press(.tab, .escape), .type("r1When?"), .press(.control("c")))
    #expect(session.drafts.count == 2)
    try session.play(
      Self.find("anak-01"), .type("r1"), .look { #expect($0.contains("When?")) },
      .press(.control("d")), .look { _ in #expect(session.drafts.count == 1) },
      .type("/anak-01"), .press(.enter), .type("1"),
      .look { shown in
        #expect(shown.contains("Seen") && shown.contains("BPKP") && shown.contains("Ombudsman"))
      }, .press(.escape), .type("2"),
      .look { shown in
        #expect(shown.contains("Seen"))
        #expect(!shown.contains("BPKP") || !shown.contains("Ombudsman"))
      }, .press(.escape),
      .type("/anak-02"), .press(.enter), .type("r1"),
      .look { #expect(!$0.contains("When?") && !$0.contains("Seen")) })
  }

  @Test func aDraftIsKeptForWhoLeadsAndOverTheSealOfALog() throws {
    try session.play(
      Self.find("anak-02"), .type("r1"), Self.name("Dewi"), .type("Why?"), .press(.control("d")),
      .type("/anak-01"), .press(.enter), .type("1Seen"), .press(.escape), .type("S"),
      .press(.enter), .press(.control("c")))
    try session.play(
      Self.find("anak-01"), .type("1"), .look { #expect($0.contains("Seen")) },
      .press(.control("c")))
    unsafe unlink(session.scratch.path("home/.config/laik/settings.yaml"))
    try session.play(
      Self.find("anak-01"), .type("1"), Self.name("Ani"),
      .look { #expect($0.contains("anak-01") && !$0.contains("Seen")) })
  }

  @Test func whatOthersWriteInTheFolderAsADraftIsLeftOut() throws {
    try session.play(Self.find("anak-01"), .type("1"), Self.name("Dewi"), .type("Seen"))
    let path = "\(session.folder.path)/drafts/\(try #require(session.drafts.first))"
    for text in ["", "decide", "note\u{1F}anak-01\u{1E}\u{1E}Seen", "accept\u{1E}Seen"] {
      Scratch.write(path, Array(text.utf8), mode: O_TRUNC)
      try session.play(
        Self.find("anak-01"), .type("1"), .look { #expect(!$0.contains("Seen")) },
        .press(.escape), .type("q"))
    }
  }

  @Test(arguments: [
    Draft(.decision(.item("asi-01", place: "mpp", venue: "MPP\nKota\tContoh")), text: "a\nb\n"),
    Draft(.decision(.indicator("i10")), text: "", dissent: ["BPKP", "Badan Siber"]),
    Draft(.acceptance(visit: "ab"), text: "\u{1E}x"),
    Draft(.question(visit: "ab", item: "asi-01"), text: "Mengapa?"),
  ])
  func aDraftIsReadAsItWasKept(draft: Draft) throws {
    let file = try #require(draft.file)
    #expect(Draft(file: file) == draft)
  }
}
