import Assessment
import Text

/// An assessment with all that a report of it can say: claims, decisions, questions, a fork, a void
/// visit, another revision, an announcement and a final that came too early.
enum AssessmentFixture {
  static var score: Score? { score(with: [own, void, lead, older]) }

  /// Withdrawn by the lead, with nothing of its own to judge.
  static var revoked: Score? {
    var log = LogFixture(WhyFixture.head("9", "Dewi Anggraini", "KPK", place: "", role: .lead))
    log.add(
      .verdict(
        Announcement(
          state: "revoked", text: "Operasi tangkap tangan.\nLihat siaran pers.",
          date: CalendarDate("2026-03-02"))), minutes: 600)
    var score = score(with: [own, lead, log])
    score?.judgement.marks = []
    return score
  }

  /// The lead's log is damaged where it revokes the verdict and decides an indicator.
  static var doubtful: Score? {
    let touched = Touched(indicators: ["i10"], states: ["revoked"])
    let damage = Chain.Damage(line: 7, touched: touched)
    let chains = [Chain(entries: own.entries), Chain(entries: lead.entries, damage: damage)]
    return WhyFixture.scores(chains.compactMap(\.self)).first { $0.region == "Kota Contoh" }
  }

  /// Another lead accepts a part of a sound log alone.
  static var cut: Score? {
    guard case .open(let head) = own.entries[0].event else { return nil }
    var log = LogFixture(WhyFixture.head("9", "Dewi Anggraini", "KPK", place: "", role: .lead))
    let word = Acceptance(
      visit: head.visit, n: 2, head: own.entries[2].hash, reason: "Sisanya bukan dari Sekda.")
    log.add(.accept(word))
    return score(with: [own, lead, log])
  }

  static func score(with logs: [LogFixture]) -> Score? {
    let chains = logs.compactMap { Chain(entries: $0.entries) }
    return WhyFixture.scores(chains).first { $0.region == "Kota Contoh" }
  }

  /// Of a lead and a city whose every text tries to leave its place on the page.
  static var hostile: Score? {
    var log = LogFixture(
      WhyFixture.head(
        "6", HostileFixture.longName, HostileFixture.bidiName, place: "", role: .lead))
    let subject = Decision.Subject.item("r-01", place: "mpp", venue: HostileFixture.wide)
    log.add(
      .decide(
        Decision(
          subject: subject, value: .tick(.unmet), reason: HostileFixture.forged,
          dissent: [HostileFixture.escape, HostileFixture.bidi])))
    log.add(
      .decide(
        Decision(
          subject: .item(HostileFixture.bidi, place: "\u{1B}[2J", venue: HostileFixture.long),
          value: .text(HostileFixture.escape), reason: HostileFixture.escape, dissent: [])))
    log.add(
      .giveBack(
        Question(
          visit: HostileFixture.escape, item: HostileFixture.bidi, text: HostileFixture.forged)))
    log.add(.verdict(Announcement(state: HostileFixture.escape, text: HostileFixture.forged)))
    log.add(.verdict(Announcement(state: "revoked", text: HostileFixture.escape)), minutes: 600)
    return score(with: [log, own])
  }

  private static var own: LogFixture {
    var log = LogFixture(WhyFixture.head("1", "Sekda", "Pemkot Contoh", role: .own))
    log.add(.answer(item: "r-01", .tick(.met)))
    log.add(.answer(item: "r-04", .grade("5")))
    log.add(.answer(item: "r-05", .tick(.met)))
    log.add(.answer(item: "u-02", .ratio(part: .of("41"), whole: .of("45"))))
    log.add(.answer(item: "u-06", .tick(.met)))
    return log
  }

  private static var void: LogFixture {
    var log = LogFixture(WhyFixture.head("2", "Tono", "Kemendagri"))
    log.add(.answer(item: "r-01", .tick(.unmet)))
    log.add(.void(reason: "Salah gedung."))
    return log
  }

  private static var lead: LogFixture {
    var log = LogFixture(
      WhyFixture.head("7", "Dewi Anggraini", " kpk ", place: "", venue: "", lists: [], role: .lead))
    log.add(
      .decide(
        Decision(
          subject: .item("r-05", place: "mpp", venue: "MPP Kota Contoh"), value: .tick(.unmet),
          reason: "Lampu mati pada ketiga kunjungan.", dissent: ["Ombudsman", "Kemendagri"])))
    log.add(
      .decide(
        Decision(
          subject: .item("zz-99", place: "mpp", venue: ""), value: .tick(.met),
          reason: "Salah ketik.", dissent: [])))
    log.add(
      .giveBack(
        Question(
          visit: String(repeating: "b", count: 32), item: "r-02", text: "Diukur dari mana?")))
    log.add(
      .verdict(
        Announcement(
          state: "announced", text: "Rapat pleno, Jakarta.", date: CalendarDate("2025-11-10"))))
    log.add(.verdict(Announcement(state: "final")))
    return log
  }

  private static var older: LogFixture {
    var head = WhyFixture.head("3", "Siti Rahmah", "BPKP")
    head.instrument.revision = "2024.1"
    head.instrument.sha256 = .fake(902)
    return LogFixture(head)
  }
}
