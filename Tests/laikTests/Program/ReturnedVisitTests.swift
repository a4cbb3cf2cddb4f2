import Assessment
import Display
import Storage
import Testing

@testable import laik

/// A returned visit in the program: seen on the first screen, opened, carried on, answered.
@Suite struct ReturnedVisitTests {
  private let session: Session

  init() throws {
    session = try Session()
  }

  @Test func isCarriedOnAndAnswered() throws {
    let log = try session.visit([
      .answer(item: "anak-01", .tick(.met)),
      .seal(Seal(answered: 1, open: Mall.items - 1, pending: Mall.items - 1)),
    ])
    let old = try #require(try LogFile.read(path: log).visit)
    try session.lead(returning: old.head.visit, ("anak-01", "Where is the photo?"))
    let before = Scratch.bytes(of: log)
    try session.play(
      .look { #expect($0.contains("returned (1)")) }, .press(.end, .enter),
      .look { shown in
        #expect(shown.contains("Returned with 1 question; l carries on in a new visit."))
        #expect(shown.contains("l carry on"))
      }, .type("l"), .go("anak-01"),
      .look { shown in
        #expect(shown.contains("The lead asks: Where is the photo?"))
        #expect(shown.contains("✓!"))
      }, .type("uy"), .look { #expect(!$0.contains("✓!")) }, .type("q"),
      .look { #expect(!$0.contains("returned (1)")) })
    #expect(Scratch.bytes(of: log) == before)
    let visits = try session.logs.compactMap { try LogFile.read(path: $0).visit }
    let new = try #require(visits.first { $0.head.continues == old.head.visit })
    #expect(
      new.entries.dropFirst().map(\.event) == [
        .answer(item: "anak-01", .tick(.met)),
        .giveBack(
          Question(visit: old.head.visit, item: "anak-01", text: "Where is the photo?")),
        .answer(item: "anak-01", .tick(.met)),
      ])
  }

  /// What cannot be begun is said, and the old visit stays open.
  @Test func aFolderThatTakesNothingIsSaid() throws {
    let log = try session.visit([.seal(Seal(answered: 0, open: 0, pending: 0))])
    let file = "\(session.folder.path)/instruments"
    _ = try Run.program("/bin/mv", [file, session.scratch.path("kept")])
    session.scratch.write("visits/instruments", "no folder")
    try session.play(
      log: log, .type("l"), .look { #expect($0.contains("instruments")) }, .press(.enter))
    #expect(session.logs.count == 1)
  }

  @Test func theCitysOwnVisitIsBegunInTheForm() throws {
    try session.play(
      .type("n"), .type("Kota Contoh"), .press(.enter, .enter, .enter), .type("MPP Contoh"),
      .press(.enter), .type("Rina"), .press(.enter), .type("Kota Contoh"),
      .press(.tab, .tab, .down),
      .press(.enter, .enter), .look { #expect($0.contains("self-assessment · Kota Contoh")) },
      .type("q"), .look { #expect($0.contains("self-assessment · Rina")) })
    guard case .open(let head) = try session.events.first else { throw Unexpected() }
    #expect(head.role == .own)
  }
}
