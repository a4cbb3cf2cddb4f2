import Assessment
import Display
import Storage
import Testing

@testable import laik

/// assessment.yaml, written in the program, and what it makes of the logs of the folder.
@Suite struct PlanTests {
  private let session: Session

  init() throws {
    session = try Session()
  }

  private var path: String { "\(session.folder.path)/assessment.yaml" }

  private static let planned = """
    region: Kota Contoh
    period: 2025
    instrument: kota-antikorupsi
    places:
      - {id: mpp, venues: [MPP Contoh]}
      - {id: rsud, venues: [RSUD Contoh]}
    team:
      - {assessor: Sari, institution: BPKP}

    """

  @Test func isWrittenInTheProgram() throws {
    try session.play(
      .type("a"), .press(.enter), .type("Kota Contoh"), .press(.enter, .down, .down, .down),
      .type(" "), .press(.control("u")), .type("MPP: \"Contoh\""), .press(.enter, .end, .enter),
      .type("Sari"), .press(.enter), .type("BPKP"), .press(.enter), .type("w"),
      .look { shown in
        #expect(shown.contains("Plan saved: \(path)"))
        #expect(shown.contains("received 0 of 1: BPKP at MPP: \"Contoh\" is missing"))
      })
    let plan = try #require(Plan.read(from: path).plan)
    #expect(plan.instrument == "kota-antikorupsi" && plan.region == "Kota Contoh")
    #expect(plan.places == [PlannedPlace(id: "mpp", venues: ["MPP: \"Contoh\""])])
    #expect(plan.team == [Member(assessor: "Sari", institution: "BPKP")])
  }

  @Test func isReadChangedAndWrittenBack() throws {
    session.scratch.write("visits/assessment.yaml", Self.planned)
    try session.play(.type("ajjd"), .type("w"))
    try session.play(.type("a"), .press(.down, .enter), .type("/2"), .press(.enter), .type("w"))
    let plan = try #require(Plan.read(from: path).plan)
    #expect(plan.period == "2025/2")
    #expect(plan.places.map(\.id) == ["mpp", "rsud"])
  }

  @Test func aFaultyFileIsRefusedAndKept() throws {
    let faulty = session.scratch.write("visits/assessment.yaml", Self.planned + "periode: 1\n")
    let before = Scratch.bytes(of: faulty)
    try session.play(
      .type("a"),
      .look { shown in
        #expect(shown.contains("assessment.yaml:9:1: unknown key 'periode'"))
        #expect(shown.contains("you mean 'period'?"))
      }, .press(.enter), .look { #expect($0.contains("There is no visit in this folder yet.")) })
    #expect(Scratch.bytes(of: faulty) == before)
  }

  @Test func whatSomeoneElseWroteMeanwhileIsKept() throws {
    session.scratch.write("visits/assessment.yaml", Self.planned)
    let other = Self.planned.split(separator: "2025").joined(separator: "2031")
    try session.play(
      .type("a"),
      .look { _ in session.scratch.write("visits/assessment.yaml", other) },
      .press(.enter), .type("x"), .press(.enter), .type("w"),
      .look { #expect($0.contains("someone else changed it")) }, .press(.enter),
      .look { #expect($0.contains("Assessment plan")) })
    #expect(Scratch.text(of: path) == other)
  }

  @Test func theHomeScreenSaysWhatHasComeIn() throws {
    session.scratch.write("visits/assessment.yaml", Self.planned)
    _ = try session.visit()
    try session.play(
      .look { #expect($0.contains("received 1 of 2: BPKP at RSUD Contoh is missing")) })
  }

  @Test func gatherSaysWhatHasComeIn() throws {
    let stick = session.scratch.path("visits")
    _ = try session.visit()
    session.scratch.write("city/assessment.yaml", Self.planned)
    let city = session.scratch.path("city")
    let run = try Run.laik("gather", "--lang", "en", "--checklists", Run.checklists, stick, city)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.lines.last == "received 1 of 2: BPKP at RSUD Contoh is missing")
    session.scratch.write("city/assessment.yaml", "region: [")
    let faulty = try Run.laik("gather", "--lang", "en", stick, city)
    #expect(faulty.status == 0 && faulty.errors.contains("assessment.yaml:"))
    #expect(!faulty.output.contains("received 1"))
  }

  @Test func checkReadsThePlanOfAFolder() throws {
    let sound = session.scratch.write("sound/assessment.yaml", Self.planned)
    func check(_ path: String) throws -> Run {
      try Run.laik("check", path, "--lang", "en", "--checklists", Run.checklists)
    }
    #expect(try check(sound).status == 0)
    #expect(try check(session.scratch.path("sound")).status == 0)
    let places = Self.planned.split(separator: "id: rsud").joined(separator: "id: rsut")
    let team = "  - {assessor: Budi, institution: KPK, places: [pasar]}\n"
    let path = session.scratch.write("wrong/assessment.yaml", places + team)
    let wrong = try check(session.scratch.path("wrong"))
    #expect(wrong.status == 1)
    #expect(
      wrong.lines.prefix(2) == [
        "\(path):6:10: there is no place 'rsut'; did you mean 'rsud'?",
        "\(path):9:49: there is no place 'pasar'; write mpp or rsut",
      ])
    let other = Self.planned.split(separator: "kota-anti").joined(separator: "kota-antti")
    let unknown = try check(session.scratch.write("other/assessment.yaml", other))
    #expect(unknown.status == 1 && unknown.output.contains("did you mean 'kota-antikorupsi'?"))
  }
}
