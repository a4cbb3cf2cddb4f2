import Assessment
import Storage
import Testing

@testable import laik

@Suite struct ScoreCommandTests {
  private let session: Session
  private let logs: [String]

  init() throws {
    session = try Session()
    logs = [
      try session.visit([.answer(item: "asi-01", .tick(.met))]),
      try session.visit([.answer(item: "asi-01", .tick(.unmet))], venue: "MPP Contoh"),
      try session.visit([.answer(item: "adu-04", .tick(.met))], venue: "mpp  contoh"),
    ]
  }

  private func score(_ arguments: [String], _ environment: [String] = []) throws -> String {
    let run = try Run.program(
      Run.laik, ["score"] + arguments, environment: environment, in: session.scratch.path)
    #expect(run.status == 0)
    return run.output
  }

  @Test(arguments: ["text", "json", "csv"])
  func isTheSameInAnyOrder(format: String) throws {
    let (a, b, c) = (logs[0], logs[1], logs[2])
    let once = try score([a, b, c, "--format", format])
    #expect(!once.isEmpty)
    for order in [[c, b, a], [b, a, c, b], [session.folder.path], [c, session.folder.path]] {
      #expect(try score(order + ["--format", format]) == once)
    }
  }

  @Test func isTheSameWhateverTheEnvironment() throws {
    let once = try score([session.folder.path])
    for environment in [["TZ=Asia/Jayapura", "LC_ALL=id_ID.UTF-8"], ["LC_ALL=C", "COLUMNS=40"]] {
      #expect(try score(["visits"], environment) == once)
    }
  }

  @Test func mergesTheRatersOfAPlace() throws {
    let json = try score([session.folder.path, "--format", "json"])
    #expect(json.contains(#""items":125,"answered":29,"#) || json.contains(#""items":125"#))
    let one = try score([logs[0], "--format", "json"])
    #expect(one.contains(#""items":125,"answered":1,"pending":125"#))
  }

  @Test func hasTheMembersThatOtherProgramsReadInTheirOrder() throws {
    let json = try score([session.folder.path, "--format", "json"])
    #expect(json.hasPrefix(#"{"assessments":[{"region":"Kota Contoh","period":"2025","#))
    #expect(json.hasSuffix("]}]}]}\n"))
    let names = json.split(separator: "\"").indices.lazy
    _ = names
    #expect(
      try members(of: json) == [
        "assessments", "region", "period", "instrument", "revision", "weights", "running",
        "lowest", "highest", "items", "answered", "pending", "components", "id", "title",
        "weight", "indicators",
      ])
  }

  /// The shape of the whole, as Python reads it.
  @Test func isJSONInTheShapeThatWasPromised() throws {
    let script = """
      import json, subprocess, sys
      data = json.loads(subprocess.check_output(sys.argv[1:]))
      figures = ["running", "lowest", "highest"]
      top = ["region", "period", "instrument", "revision", "weights"] + figures + [
          "items", "answered", "pending", "components"]
      part = ["id", "title", "weight"] + figures
      assert list(data) == ["assessments"]
      for one in data["assessments"]:
          assert list(one) == top, list(one)
          for component in one["components"]:
              assert list(component) == part + ["indicators"], list(component)
              for indicator in component["indicators"]:
                  assert list(indicator) == part + ["items", "answered"], list(indicator)
      print(len(data["assessments"]), len(data["assessments"][0]["components"]))
      """
    let run = try Run.program(
      "/usr/bin/python3",
      ["-c", script, Run.laik, "score", session.folder.path, "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "1 6\n")
  }

  @Test func keepsRegionsApart() throws {
    let json = try score([session.folder.path, "--format", "json", "--region", "kota  CONTOH"])
    #expect(json.contains("Kota Contoh"))
    #expect(
      try score(["visits", "--format", "json", "--region", "Lain"]) == "{\"assessments\":[]}\n")
    #expect(
      try score(["visits", "--format", "json", "--period", "2024"]) == "{\"assessments\":[]}\n")
  }

  @Test func tellsOfAPlanThatItCannotUse() throws {
    session.scratch.write("visits/assessment.yaml", "region: Kota\nperiode: 1\n")
    let run = try Run.laik("score", session.folder.path)
    #expect(run.status == 0 && run.output.contains("Kota Contoh"))
    #expect(run.errors.contains("assessment.yaml:2:1: "))
  }

  @Test func countsThePlacesThatArePlanned() throws {
    session.scratch.write(
      "visits/assessment.yaml",
      """
      region: Kota Rencana
      period: "2025"
      instrument: kota-antikorupsi
      places: [{id: mpp, venues: [MPP Rencana]}]
      """)
    let run = try Run.laik("score", session.folder.path, "--region", "Kota Rencana")
    #expect(run.errors == "" && run.output.contains("0/125"))
  }

  @Test func warnsOfAForkOnce() throws {
    let copy = session.scratch.path("copy.jsonl")
    _ = try Run.program("/bin/cp", [logs[0], copy])
    for (log, item) in [(logs[0], "asi-02"), (copy, "asi-03a")] {
      let writer = try LogWriter.open(path: log, at: Clock.now()).writer
      try writer.append(.flag(item: item, text: nil), at: Clock.now())
    }
    let run = try Run.laik("score", session.folder.path, copy, "--lang", "en")
    #expect(run.status == 0)
    #expect(run.errors.split(separator: "\n").count { $0.contains("forked after 2 entries") } == 1)
  }

  /// Every member name, in the order of its first appearance.
  private func members(of json: String) throws -> [String] {
    var found: [String] = []
    for match in json.matches(of: /"([a-z]+)":/) {
      let name = String(match.1)
      if !found.contains(name) { found.append(name) }
    }
    return found
  }
}
