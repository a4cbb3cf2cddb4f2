import Assessment
import Storage
import Testing

@testable import laik

/// A visit that continues another one: a wrong head is mended, and nothing has to be answered twice.
@Suite struct CarryTests {
  private let session: Session
  private let log: String

  init() throws {
    session = try Session()
    log = try session.visit()
  }

  private func laik(_ arguments: [String], input: String = "") throws -> Run {
    try Run.program(
      Run.laik, ["visit", "--plain", "--lang", "en"] + arguments, input: input,
      in: session.scratch.path)
  }

  /// Met, then changed to unmet; a note; a mark that was taken back; evidence.
  private func fill() throws -> Visit {
    session.scratch.write("foto.jpg", "photo")
    let run = try laik([log], input: "y\n:anak-01\nt\ncc retak\n:anak-01\ne foto.jpg\np\nu\nq\n")
    #expect(run.status == 0)
    return try #require(try LogFile.read(path: log).visit)
  }

  private func carried() throws -> Visit {
    let visits = try session.folder.logs().compactMap {
      try LogFile.read(path: "\(session.folder.path)/\($0)").visit
    }
    return try #require(visits.first { $0.head.continues != nil })
  }

  @Test func takesOverWhatCounts() throws {
    let old = try fill()
    let run = try laik(["--new", "--carry", log, "--venue", "MPP Baru"], input: "q\n")
    #expect(run.status == 0)
    let new = try carried()
    #expect(new.head.continues == old.head.visit && new.head.visit != old.head.visit)
    #expect(new.head.venue == "MPP Baru")
    #expect(new.head.region == old.head.region && new.head.assessor == old.head.assessor)
    for (item, record) in old.records {
      let other = new.record(of: item)
      #expect(other.answer == record.answer)
      #expect(other.notes.map(\.value) == record.notes.map(\.value))
      #expect(other.evidence.map(\.value) == record.evidence.map(\.value))
      #expect(other.flags.count == record.flags.count)
    }
    #expect(new.record(of: "anak-01").answers.count == 1)
  }

  @Test func leavesTheScoreOfTheRaterAsItWas() throws {
    _ = try fill()
    let before = try Run.laik("score", session.folder.path, "--format", "json").output
    _ = try laik(["--new", "--carry", log], input: "q\n")
    #expect(try Run.laik("score", session.folder.path, "--format", "json").output == before)
    #expect(try Run.laik("verify", session.folder.path).status == 0)
  }

  @Test func staysInItsFolderAndNeedsALog() throws {
    #expect(try laik(["--new", "elsewhere", "--carry", log]).status == 64)
    #expect(try laik(["--carry", log, log]).status == 64)
    #expect(try laik(["--new", "--carry", "nowhere.jsonl"]).status == 66)
  }
}
