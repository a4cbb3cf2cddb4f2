import Assessment
import Text

/// An assessment in which every way that a figure can come about stands once.
enum WhyFixture {
  static let instrument = BlueprintFixture.instrument
  static let secret = Digest.fake(900)

  static var scores: [Score] { scores([]) }

  /// With further chains, and of a second region if one of them is.
  static func scores(_ more: [Chain]) -> [Score] {
    let chains = [siti, budi, market].map(\.entries).compactMap { Chain(entries: $0) }
    let plan = PlannedScope(
      region: "Kota Contoh", period: "2025", instrument: instrument, place: "pasar",
      venue: "Pasar Wage", checklists: BlueprintFixture.checklists.filter { $0.id == "ruang" })
    return Scoring(definitions, planned: [plan])
      .scores(of: MergedLogs(chains + forked + [lead].compactMap(\.self) + more))
  }

  /// A region of its own, in which every text tries to leave its place on the page.
  static var hostile: [Score] {
    var log = LogFixture(
      head(
        "8", HostileFixture.longName, HostileFixture.bidiName, place: "pasar",
        venue: HostileFixture.wide, lists: ["ruang"], region: HostileFixture.escape))
    log.add(.answer(item: "r-01", .tick(.met)))
    log.add(.note(item: "r-01", .text(HostileFixture.forged)))
    log.add(.flag(item: "r-01", text: HostileFixture.bidi))
    log.add(
      .evidence(
        item: "r-01",
        Evidence(
          method: .test, strength: .told, text: HostileFixture.long,
          file: EvidenceFile(name: HostileFixture.brokenName, sha256: .fake(907), bytes: 1))))
    return scores([log.entries].compactMap { Chain(entries: $0) })
  }

  private static var definitions: Definitions {
    let lists = BlueprintFixture.checklists.map { (digest(of: $0.id), $0) }
    return Definitions(
      instruments: [.fake(901): instrument],
      checklists: Dictionary(lists, uniquingKeysWith: { first, _ in first }))
  }

  private static func digest(of list: String) -> Digest {
    .fake(910 + (BlueprintFixture.checklists.firstIndex { $0.id == list } ?? 9))
  }

  static func head(
    _ visit: Character, _ assessor: String, _ institution: String, place: String = "mpp",
    venue: String = "MPP Kota Contoh", lists: [String] = ["ruang", "umum"],
    role: Role = .assessor, region: String = "Kota Contoh"
  ) -> VisitHead {
    VisitHead(
      visit: String(repeating: visit, count: 32), role: role, region: region, period: "2025",
      place: place, venue: venue,
      instrument: Reference(id: "kota", revision: "2025.3", sha256: .fake(901)),
      checklists: lists.map { Reference(id: $0, revision: "1", sha256: digest(of: $0)) },
      assessor: assessor, institution: institution)
  }

  /// Evidence, notes, a flag, an answer that was changed, one that cannot be taken.
  private static var siti: LogFixture {
    var log = LogFixture(head("a", "Siti Rahmah", "BPKP"))
    log.add(.answer(item: "r-01", .tick(.partial)))
    log.add(.answer(item: "r-01", .tick(.met)))
    log.add(
      .evidence(
        item: "r-01",
        Evidence(
          method: .examine, strength: .seen, text: "pintu terkunci",
          file: EvidenceFile(name: "IMG_0231.jpg", sha256: .fake(904), bytes: 182_044))))
    log.add(.note(item: "r-01", .text("Dibuka sesudah diminta.\nKuncinya di petugas.")))
    log.add(.note(item: "r-01", .confidential(secret)))
    log.add(.flag(item: "r-01", text: "Dihitung bila terkunci?"))
    log.add(.answer(item: "r-02", .number(.of("11.0"))))
    log.add(.answer(item: "r-04", .grade("5")))
    log.add(.answer(item: "r-05", .tick(.unmet)))
    log.add(.answer(item: "r-06", .grade("3")))
    log.add(
      .answer(
        item: "u-01",
        .index(IndexFigure(value: .of("76.5"), state: .provisional, floor: .of("73")))))
    log.add(.answer(item: "u-02", .ratio(part: .of("41"), whole: .of("45"))))
    log.add(.answer(item: "u-03", .count(["kursi"])))
    log.add(.answer(item: "u-05", .text("12/2025")))
    log.add(.answer(item: "u-06", .tick(.met)))
    return log
  }

  /// Differs, so that an item which follows is 0 for this rater.
  private static var budi: LogFixture {
    var log = LogFixture(head("b", "Budi Santoso", "Ombudsman"))
    log.add(.answer(item: "r-01", .tick(.unmet)))
    log.add(.answer(item: "r-02", .number(.of("12"))))
    log.add(.answer(item: "r-04", .grade("3")))
    log.add(.answer(item: "r-05", .tick(.met)))
    return log
  }

  private static var market: LogFixture {
    var log = LogFixture(
      head(
        "c", "Siti Rahmah", "BPKP", place: "pasar", venue: "Pasar Legi", lists: ["ruang"]))
    log.add(.answer(item: "r-01", .tick(.partial)))
    log.add(.answer(item: "r-02", .number(.of("8"))))
    log.add(.answer(item: "r-04", .grade("0")))
    return log
  }

  /// Two continuations of one visit at each of two markets; the lead accepts one of the second.
  private static var forked: [Chain] {
    (["d", "e"] as [Character]).flatMap { visit -> [Chain] in
      var log = LogFixture(
        head(
          visit, "Rina Lestari", "Kemendagri", place: "pasar",
          venue: visit == "d" ? "Pasar Pon" : "Pasar Kliwon", lists: ["ruang"]))
      log.add(.answer(item: "r-01", .tick(.met)))
      log.add(.evidence(item: "r-01", Evidence(method: .test, strength: .told)))
      log.add(.answer(item: "r-02", .number(.of("15"))))
      var other = log.entries
      other[3].event = .answer(item: "r-02", .number(.of("10")))
      other[3].hash = .fake(990)
      return [log.entries, other].compactMap { Chain(entries: $0) }
    }
  }

  private static var lead: Chain? {
    var log = LogFixture(
      head("f", "Dewi Anggraini", "KPK", place: "", venue: "", lists: [], role: .lead))
    log.add(
      .decide(
        Decision(
          subject: .item("r-04", place: "mpp", venue: "MPP Kota Contoh"), value: .grade("3"),
          reason: "Penanda di lantai dua\nbelum ada.", dissent: ["BPKP"])))
    log.add(
      .decide(
        Decision(
          subject: .indicator("i2"), value: .points(.of("0.75")), reason: "Pleno, LHP 2025.",
          dissent: [])))
    log.add(
      .accept(
        Acceptance(
          visit: String(repeating: "e", count: 32), n: 3, head: .fake(990),
          reason: "Salinan kedua yang disegel.")))
    return Chain(entries: log.entries)
  }
}
