import Assessment
import Screens
import Storage
import Testing

@testable import laik

/// Seven institutions at four places of the shipped instrument, and all that can befall their logs: disputes,
/// a provisional MCSP, a fork, a partial copy, and a visit that the lead returned and that came back.
struct SevenAssessors {
  let session: Session

  static let institutions = team.map(\.institution)
  private static let team: [(assessor: String, institution: String, places: [String])] = [
    ("Sri Wahyuni", "KPK", ["mpp", "meja-dokumen"]),
    ("Budi Santoso", "BPKP", ["mpp", "inspektorat"]),
    ("Ni Made Ayu", "Ombudsman RI", ["mpp"]),
    ("Yohanes", "Kemendagri", ["meja-dokumen"]),
    ("Siti Rahmah", "LKPP", ["ukpbj"]),
    ("Anton", "Kementerian PANRB", ["inspektorat", "ukpbj"]),
    ("Dewi Lestari", "Inspektorat Provinsi", ["mpp"]),
  ]

  init(_ session: Session) throws {
    self.session = session
    for (number, member) in Self.team.enumerated() {
      for place in member.places {
        try visit(member.assessor, member.institution, place, turn: number * 3)
      }
    }
    let forked = try #require(log(of: "sri-wahyuni", at: "mpp"))
    let returned = try #require(log(of: "budi-santoso", at: "mpp"))
    try copy(forked, lines: 40, as: "fork.jsonl")
    try copy(returned, lines: 25, as: "partial.jsonl")
    try fork()
    try giveBack(returned)
  }

  /// Every copy of every log.
  var paths: [String] {
    session.logs + ["fork.jsonl", "partial.jsonl"].map { session.scratch.path("stick/\($0)") }
  }

  private func log(of assessor: String, at place: String) -> String? {
    session.logs.first { $0.contains("-\(place)-\(assessor)-") }
  }

  private func visit(
    _ assessor: String, _ institution: String, _ place: String, turn: Int
  ) throws {
    let catalogue = try #require(session.workplace.catalogue)
    let opened = try VisitOpener(folder: session.folder, catalogue: catalogue).begin(
      NewVisit(
        instrument: "kota-antikorupsi", place: place, venue: "\(place) Kota Contoh",
        region: "Kota Contoh", period: "2025", assessor: assessor, institution: institution),
      at: Clock.now())
    let answers = DemoAnswers(today: Clock.now().localDate)
    for (number, item) in opened.worksheet.items.enumerated() where (number + turn) % 11 != 7 {
      let answer =
        item.indicator == "i01" ? Self.mcsp : answers.answer(to: item, turn: number + turn)
      guard item.problem(with: answer) == nil else { continue }
      try opened.writer.append(.answer(item: item.id, answer), at: Clock.now())
      guard number % 3 == 0 else { continue }
      let seen = Evidence(method: .examine, strength: .seen, text: "foto menyusul")
      try opened.writer.append(.evidence(item: item.id, seen), at: Clock.now())
    }
  }

  private static let mcsp = Answer.index(
    IndexFigure(
      value: ExactDecimal(76), state: .provisional, floor: ExactDecimal(73), source: "JAGA"))

  private func copy(_ log: String, lines: Int, as name: String) throws {
    let all = Scratch.bytes(of: log).split(separator: UInt8(ascii: "\n"))
    let bytes = all.prefix(lines).flatMap { $0 + [UInt8(ascii: "\n")] }
    session.scratch.write("stick/\(name)", bytes)
  }

  /// Goes on with the copy in another way than the visit did.
  private func fork() throws {
    let (writer, visit, _) = try LogWriter.open(
      path: session.scratch.path("stick/fork.jsonl"), at: Clock.now())
    for item in ["asi-01", "asi-04"] {
      try writer.append(.answer(item: item, .tick(.unmet)), at: Clock.now())
    }
    #expect(visit.entries.count == 40)
  }

  /// The lead asks about an item, and the assessor answers in a new log that continues the old one.
  private func giveBack(_ log: String) throws {
    let old = try #require(try LogFile.read(path: log).visit)
    let head = VisitHead(
      visit: RandomID.next(), role: .lead, region: old.head.region, period: old.head.period,
      place: "", venue: "", instrument: old.head.instrument, checklists: [], assessor: "Ketua",
      institution: "KPK")
    let (lead, _) = try LogWriter.create(head: head, at: Clock.now(), folder: session.folder)
    let question = Question(visit: old.head.visit, item: "asi-01", text: "Terkunci saat dilihat?")
    try lead.append(.giveBack(question), at: Clock.now())
    let carried = try Run.laik(
      "visit", "--new", "--carry", log, "--plain", "--checklists", Run.checklists,
      input: ":asi-01\nt\n.q\n")
    #expect(carried.status == 0, "\(carried.errors)")
  }
}
