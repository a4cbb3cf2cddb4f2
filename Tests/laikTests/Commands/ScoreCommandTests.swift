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
      try session.visit([.flag(item: "asi-02", text: nil)], venue: "MPP Contoh"),
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
    #expect(json.contains(#""items":\#(Mall.items),"answered":2,"pending":\#(Mall.items - 1),"#))
    let one = try score([logs[0], "--format", "json"])
    #expect(one.contains(#""items":\#(Mall.items),"answered":1,"pending":\#(Mall.items),"#))
  }

  @Test func hasTheMembersThatOtherProgramsReadInTheirOrder() throws {
    let json = try score([session.folder.path, "--format", "json"])
    #expect(json.hasPrefix(#"{"assessments":[{"region":"Kota Contoh","period":"2025","#))
    #expect(json.hasSuffix("]}}]}\n"))
    let members = json.matches(of: /"([a-z0-9_]+)":/).map { String($0.1) }.joined(separator: " ")
    let part = "id title weight running lowest highest"
    let shape = try Regex(
      "assessments region period instrument revision weights running lowest highest items "
        + "answered pending components( \(part) indicators( \(part) items answered)+){6} "
        + "mark verdict predicate state marks( id state)+ gate( item text state answers)* "
        + "knockouts( item place venue state)* if_not_applicable_unmet "
        + "pending_items( (item|indicator) place venue reasons swing)+ critical disputes integrity "
        + "agreement n raw alpha ac1 checklists( id n raw alpha ac1)* "
        + "pairs( institutions n raw alpha ac1)*")
    #expect(members.wholeMatch(of: shape) != nil, "\(members)")
  }

  @Test func keepsRegionsApart() throws {
    let json = try score([session.folder.path, "--format", "json", "--region", "kota  CONTOH"])
    #expect(json.contains("Kota Contoh"))
    #expect(
      try score(["visits", "--format", "json", "--region", "Lain"]) == "{\"assessments\":[]}\n")
    #expect(
      try score(["visits", "--format", "json", "--period", "2024"]) == "{\"assessments\":[]}\n")
  }

  @Test func takesAFigureApart() throws {
    let item = try score(["visits", "--why", "asi-01", "--lang", "en"])
    #expect(item.hasPrefix("Why: asi-01\n") && item.contains("  Sari (BPKP)\n"))
    #expect(item.contains("Finding  : 1\n") && item.contains("Pending  : evidence missing\n"))
    let plain = try score(["visits", "--lang", "en"])
    let total = try #require(plain.split(separator: "\n").first { $0.hasPrefix("Score") })
    let apart = try score(["visits", "--why", "total", "--lang", "en"])
    let figure = try #require(total.split(separator: ": ").last)
    #expect(apart.contains(figure) && apart.contains("\nk6  "))
    for id in ["k3", "i10"] {
      #expect(try score(["visits", "--why", id]).hasPrefix("Mengapa: \(id)\n"))
    }
    for line in (item + apart).split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(try score(logs.reversed() + ["--why", "asi-01", "--lang", "en"]) == item)
  }

  @Test func suggestsTheNearestFigure() throws {
    for (id, nearest) in [("asi-O1", "asi-01"), ("Total", "total"), ("i100", "i10")] {
      let run = try Run.laik("score", session.folder.path, "--why", id, "--lang", "en")
      #expect(run.status == 66 && run.output == "")
      let line = "there is no figure or item '\(id)' here; did you mean '\(nearest)'?"
      #expect(run.errors.contains(line), "\(run.errors)")
    }
    let run = try Run.laik("score", session.folder.path, "--why", "zzzzzzzzz")
    #expect(run.status == 66)
    #expect(run.errors.contains("tidak ada nilai atau butir 'zzzzzzzzz' di sini; tulis"))
  }

  @Test func takesTheFiguresOfEachAssessmentApart() throws {
    var head = try #require(try LogFile.read(path: logs[0]).visit).head
    head.region = "Kota Lain"
    head.visit = String(repeating: "7", count: 32)
    _ = try LogWriter.create(head: head, at: Clock.now(), folder: session.folder)
    let both = try score(["visits", "--why", "i10"])
    #expect(both.split(separator: "\n").count { $0 == "Mengapa: i10" } == 2)
    let one = try score(["visits", "--why", "i10", "--region", "kota lain"])
    #expect(one.contains("Kota Lain") && !one.contains("Kota Contoh"))
    #expect(try score(["visits", "--why", "i10", "--region", "Tidak Ada"]).contains("Belum ada"))
  }

  @Test func takesFiguresApartAsTextOnly() throws {
    let run = try Run.laik("score", session.folder.path, "--why", "total", "--format", "json")
    #expect(run.status == 64 && run.errors.contains("--why, --format json"))
    #expect(try Run.laik("score", "--help").output.contains("--why <id>"))
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
    #expect(run.errors == "" && run.output.contains("0/\(Mall.items)"))
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
}
