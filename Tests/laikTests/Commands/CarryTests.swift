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

  @Test func staysInItsRole() throws {
    _ = try fill()
    let before = try session.folder.logs()
    let run = try laik(["--new", "--carry", log, "--role", "self"])
    #expect(run.status == 65)
    #expect(run.errors.contains("--role self: the log to be carried is of role assessor"))
    #expect(try session.folder.logs() == before)
    #expect(try laik(["--new", "--carry", log, "--role", "assessor"], input: "q\n").status == 0)
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

  @Test func takesTheLeadsQuestionsOver() throws {
    let old = try fill()
    try session.lead(
      returning: old.head.visit, ("anak-01", "Foto mana?"), ("anak-02", "Siapa yang ditanya?"),
      ("anak-01", "Foto mana?"), ("tidak-ada", "Apa ini?"))
    let run = try laik(["--new", "--carry", log], input: "c Terlampir.\nq\n")
    #expect(run.status == 0)
    #expect(run.errors.contains("Not taken over, as this visit does not ask it: tidak-ada"))
    #expect(run.output.contains("{the lead asks: Foto mana?}"))
    #expect(run.output.contains("{the lead asks: Siapa yang ditanya?}"))
    let new = try carried()
    #expect(
      new.questions.map(\.value) == [
        Question(visit: old.head.visit, item: "anak-01", text: "Foto mana?"),
        Question(visit: old.head.visit, item: "anak-02", text: "Siapa yang ditanya?"),
      ])
    #expect(new.unanswered.map(\.item) == ["anak-02"])
    #expect(new.record(of: "anak-01").answer == old.record(of: "anak-01").answer)
    #expect(try Run.laik("verify", session.folder.path).status == 0)
    let report = try Run.laik("report", session.logs.first { $0 != log } ?? "", "--lang", "en")
    #expect(report.status == 0)
  }

  /// Questions that nobody answered go on to the visit after the next.
  @Test func aQuestionIsNotLostOverTwoVisits() throws {
    let old = try fill()
    try session.lead(returning: old.head.visit, ("anak-02", "Siapa yang ditanya?"))
    _ = try laik(["--new", "--carry", log], input: "q\n")
    let second = try carried()
    let path = try #require(
      session.logs.first { try LogFile.read(path: $0).visit?.head.visit == second.head.visit })
    _ = try laik(["--new", "--carry", path], input: "q\n")
    let visits = try session.logs.compactMap { try LogFile.read(path: $0).visit }
    let third = try #require(visits.first { $0.head.continues == second.head.visit })
    #expect(third.unanswered.map(\.visit) == [old.head.visit])
  }

  @Test func theNextPeriodTakesOverWhatWasLeftOpen() throws {
    let old = try fill()
    let run = try laik(
      ["--new", "--carry", log, "--period", "2026", "--lang", "id"], input: "q\n")
    #expect(run.status == 0)
    let visits = try session.logs.compactMap { try LogFile.read(path: $0).visit }
    let new = try #require(visits.first { $0.head.period == "2026" })
    #expect(new.head.continues == nil && new.head.assessor == old.head.assessor)
    #expect(new.records.isEmpty)
    #expect(new.questions.map(\.value.item) == ["anak-01"])
    let question = try #require(new.questions.first?.value)
    #expect(question.visit == old.head.visit)
    #expect(question.text == "2025: tidak sesuai; catatan: retak")
    #expect(run.output.contains("{ketua tim bertanya: 2025: tidak sesuai; catatan: retak}"))
  }

  @Test(arguments: [
    (["--period", " 2025 "], true), (["--region", "kota  CONTOH"], true),
    (["--venue", "MPP Lain"], true), (["--assessor", "Budi"], true),
    (["--region", "Kota Lain"], false), (["--place", "dukcapil"], false),
  ])
  func continuesTheSamePlaceInTheSameAssessmentOnly(
    changed: [String], isContinued: Bool
  ) throws {
    let old = try fill()
    #expect(try laik(["--new", "--carry", log] + changed, input: "q\n").status == 0)
    let visits = try session.logs.compactMap { try LogFile.read(path: $0).visit }
    let new = try #require(visits.first { $0.head.visit != old.head.visit })
    #expect((new.head.continues == old.head.visit) == isContinued)
    #expect(new.records.isEmpty == !isContinued)
  }

  @Test func saysWhichFindingsTheNewVisitDoesNotAsk() throws {
    _ = try fill()
    let run = try laik(["--new", "--carry", log, "--place", "dukcapil"], input: "q\n")
    #expect(run.errors.contains("Not taken over, as this visit does not ask it: anak-01"))
  }

  /// Where a city has several, another venue is another place.
  @Test func anotherMarketIsAnotherVisit() throws {
    let head = [
      "--region", "Kota", "--period", "2025", "--assessor", "Sari", "--institution", "KPK",
    ]
    let begin = ["--new", session.folder.path, "--place", "pasar", "--venue", "Pasar Pagi"]
    #expect(
      try laik(begin + head + ["--instrument", "kota-antikorupsi"], input: "q\n").status == 0)
    let market = try #require(session.logs.first { $0 != log })
    _ = try laik(["--new", "--carry", market, "--venue", "Pasar Induk"], input: "q\n")
    _ = try laik(["--new", "--carry", market, "--venue", "pasar pagi"], input: "q\n")
    let visits = try session.logs.compactMap { try LogFile.read(path: $0).visit }
    #expect(visits.first { $0.head.venue == "Pasar Induk" }?.head.continues == nil)
    #expect(visits.first { $0.head.venue == "pasar pagi" }?.head.continues != nil)
  }

  @Test func aVisitIsCarriedOnOnlyOnce() throws {
    #expect(try laik(["--new", "--carry", log], input: "q\n").status == 0)
    let count = session.logs.count
    let again = try laik(["--new", "--carry", log], input: "q\n")
    #expect(again.status == 65 && again.errors.contains("carries this one on already"))
    #expect(session.logs.count == count)
    let next = try laik(["--new", "--carry", log, "--period", "2026"], input: "q\n")
    #expect(next.status == 0, "the next period takes over findings, and continues nothing")
  }

  @Test func theCityAssessesItself() throws {
    let head = [
      "--region", "Kota", "--period", "2025", "--assessor", "Rina", "--institution", "Kota",
    ]
    let begin = ["--new", session.scratch.path("own"), "--place", "mpp", "--venue", "MPP"]
    let all = begin + head + ["--instrument", "kota-antikorupsi", "--role"]
    #expect(try laik(all + ["self"], input: "q\n").status == 0)
    let own = session.scratch.path("own")
    let name = try #require(Scratch.names(in: own).first { $0.hasSuffix(".jsonl") })
    #expect(try LogFile.read(path: "\(own)/\(name)").visit?.head.role == .own)
    for command in ["report", "receipt"] {
      let page = try Run.laik(command, "\(own)/\(name)", "--lang", "en")
      #expect(page.output.contains("the city itself (self-assessment)"))
    }
    #expect(try laik(["--new", "--carry", "\(own)/\(name)"], input: "q\n").status == 0)
    let roles = try Scratch.names(in: own).filter { $0.hasSuffix(".jsonl") }.map {
      try LogFile.read(path: "\(own)/\($0)").visit?.head.role
    }
    #expect(roles == [.own, .own])
    let wrong = try laik(all + ["lead"])
    #expect(wrong.status == 64 && wrong.errors.contains("lead"))
    #expect(try laik([log, "--role", "self"]).status == 64)
  }
}
