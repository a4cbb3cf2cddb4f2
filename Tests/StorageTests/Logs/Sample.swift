import Assessment

@testable import Storage

/// Values that the tests of logs share.
enum Sample {
  static let visit = "0123456789abcdef0123456789abcdef"
  static let digest = Digest(of: Array("laik".utf8))
  static let noon = time("2025-11-06T12:00:00+07:00")

  static func time(_ text: String) -> Timestamp {
    Timestamp(text) ?? .epoch
  }

  static func decimal(_ text: String) -> ExactDecimal {
    ExactDecimal(text) ?? ExactDecimal(-1)
  }

  static let head = VisitHead(
    visit: visit, role: .assessor, region: "Kota Contoh", period: "2025", place: "mpp",
    venue: "MPP Kota Contoh",
    instrument: Reference(id: "kota-antikorupsi", revision: "2025.1", sha256: digest),
    checklists: [Reference(id: "mpp-laktasi", revision: "2025.1", sha256: digest)],
    assessor: "Budi Santoso", institution: "Inspektorat", letter: "ST/12/2025")

  static let lead = VisitHead(
    visit: visit, role: .lead, region: "Kota Contoh", period: "2025", place: "", venue: "",
    instrument: Reference(id: "kota-antikorupsi", revision: "2025.1", sha256: digest),
    checklists: [], assessor: "Siti", institution: "KPK", continues: visit)

  static let answers: [Answer] = [
    .tick(.met), .tick(.partial), .tick(.unmet), .grade("3"), .number(decimal("11.0")),
    .number(decimal("-0.5")), .ratio(part: decimal("41"), whole: decimal("45.25")), .count([]),
    .count(["ramp", "toilet"]), .sample(found: 4, of: 5), .date(Sample.noon.localDate),
    .text("No. 12/\"B\"\\2025\n\t\u{1}\u{1F}\u{7F}\u{0} é 😀 \u{85}"),
    .index(IndexFigure(value: decimal("76"), state: .final)),
    .index(
      IndexFigure(
        value: decimal("76"), state: .provisional, floor: decimal("73"), source: "KPK",
        date: Sample.noon.localDate)),
    .notApplicable(reason: "one-storey", text: nil),
    .notApplicable(reason: "one-storey", text: "satu lantai"),
  ]

  /// One of each kind that may follow the first line, and the forms it comes in.
  static let events: [Event] =
    answers.map { .answer(item: "asi-02", $0) } + [
      .note(item: "asi-02", .text("sempit")), .note(item: "asi-02", .text("")),
      .note(item: "asi-04", .confidential(digest)), .flag(item: "asi-04", text: "tanya ketua"),
      .flag(item: "asi-04", text: nil), .retract(entry: 2),
      .evidence(item: "asi-02", Evidence(method: .interview, strength: .told)),
      .evidence(
        item: "asi-02",
        Evidence(
          method: .examine, strength: .seen, text: "pintu",
          file: EvidenceFile(name: "IMG_0231.jpg", sha256: digest, bytes: 182_044))),
      .recover(Recovery(bytes: 57, sha256: digest, file: "x.jsonl.torn-13")),
      .void(reason: "salah lokus"),
    ] + leadEvents + [
      .seal(Seal(answered: 20, open: 1, pending: 1)),
      .seal(Seal(answered: 20, open: 1, pending: 1, witness: "Ani", key: "ssh-ed25519 AAAA")),
    ]

  static let leadEvents: [Event] = [
    .decide(
      Decision(
        subject: .item("asi-02", place: "mpp", venue: ""), value: .tick(.met), reason: "jelas",
        dissent: ["BPKP", "Kemendagri"])),
    .decide(
      Decision(
        subject: .indicator("i18"), value: .points(decimal("0.75")), reason: "", dissent: [])),
    .giveBack(Question(visit: visit, item: "asi-02", text: "mana fotonya?")),
    .accept(Acceptance(visit: visit, n: 40, head: digest, reason: "salinan kota")),
    .accept(Acceptance(visit: visit, n: -1, head: digest, reason: "palsu")),
    .verdict(Announcement(state: "announced")),
    .verdict(Announcement(state: "final", text: "SK 1/2025", date: noon.localDate)),
    .unknown(kind: "weather", item: nil), .unknown(kind: "weather", item: "asi-02"),
  ]

  /// The bytes of a log with these events after the head.
  static func log(_ events: [Event], head: VisitHead = head) -> [UInt8] {
    var previous = Digest.zero
    var bytes: [UInt8] = []
    for (n, event) in ([.open(head)] + events).enumerated() {
      let line = LogLine.encode(event, n: n, at: noon, previous: previous)
      bytes += line.bytes
      previous = line.hash
    }
    return bytes
  }

  /// A log whose lines are given without their hashes, which are worked out.
  static func log(lines: [String]) -> [UInt8] {
    var previous = Digest.zero
    var bytes: [UInt8] = []
    for line in lines {
      previous = Digest(ofLine: Array(line.utf8)[...], after: previous)
      bytes += Array("\(line),\"hash\":\"\(previous.hex)\"}\n".utf8)
    }
    return bytes
  }

  /// The first line of a log, without its hash.
  static let openLine: String = {
    let bytes = LogLine.encode(.open(head), n: 0, at: noon, previous: .zero).bytes
    return String(decoding: bytes.dropLast(76), as: UTF8.self)
  }()
}
