import Assessment
import Text

/// What is left to the lead, with every reason and every manner of answer once.
enum AgendaFixture {
  static let agenda = Agenda(
    pending: pending,
    critical: [
      rated(
        "asi-01", [(sri, .given(.tick(.unmet), .points(.zero)))],
        venue: "MPP Kota Contoh"),
      rated("asi-12", [(nil, .given(.tick(.unmet), .points(.zero)))]),
    ],
    disputes: disputes,
    integrity: [
      DistrustedVisit(
        head: VisitFixture.head(), fault: .fork(after: 4), items: ["asi-02", "asi-03"]),
      DistrustedVisit(head: VisitFixture.head(), fault: .damage(line: 9), items: []),
    ])

  /// One or two of each.
  static let brief = Agenda(
    pending: Array(pending.prefix(2)), critical: [agenda.critical[0]], disputes: [disputes[0]],
    integrity: agenda.integrity)

  private static let disputes = [
    rated(
      "asi-02",
      [
        (sri, .given(.number(.of("9.5")), .points(.zero))),
        (budi, .settled(.points(.zero), by: "asi-01")),
        (tim, .settled(.notApplicable, by: "asi-03")),
      ]),
    rated(
      "asi-10",
      [
        (budi, .given(.notApplicable(reason: "one-storey", text: nil), .notApplicable)),
        (sri, .given(.tick(.met), .points(.one))),
      ], venue: "MPP Kota Contoh"),
  ]

  /// One more than a page names, the widest first.
  private static let pending =
    [
      PendingItem(
        subject: .indicator(
          Indicator(
            id: "i3", title: Bilingual(id: "Peran serta masyarakat", en: "Public participation"),
            weight: .of("79.5"))),
        reasons: [.unseen], swing: Fraction(159, 2)),
      waiting("asi-03", [.unanswered, .flagged, .integrity], Fraction(20, 3), "MPP Kota Contoh"),
      waiting("asi-02", [.disputed, .evidence, .parent], Fraction(7, 2)),
      waiting("umu-01", [.provisional], Fraction(1, 2)),
    ] + (1...17).map { waiting("asi-10", [.unanswered], .zero, "Gedung \($0)") }

  /// Texts and names that want out of their cell.
  static var hostile: Agenda {
    let item = JudgementFixture.item(HostileFixture.long, HostileFixture.bidi, HostileFixture.wide)
    let rater = Rater(assessor: HostileFixture.longName, institution: HostileFixture.escape)
    let rated = RatedItem(
      item: item, place: "\u{1B}[2J", venue: HostileFixture.forged,
      answers: [
        RaterAnswer(rater: rater, standing: .given(.text(HostileFixture.forged), .points(.zero))),
        RaterAnswer(rater: nil, standing: .settled(.points(.zero), by: HostileFixture.bidi)),
      ])
    var head = VisitFixture.head()
    head.assessor = HostileFixture.escape
    return Agenda(
      pending: [
        PendingItem(
          subject: .item(item, place: "\u{7}", venue: HostileFixture.wide),
          reasons: PendingReason.allCases, swing: Fraction(100))
      ],
      critical: [rated], disputes: [rated],
      integrity: [
        DistrustedVisit(head: head, fault: .damage(line: 2), items: [HostileFixture.bidi])
      ])
  }

  private static let sri = Rater(assessor: "Sri Wahyuni", institution: "BPKP")
  private static let budi = Rater(assessor: "Budi Santoso", institution: "Inspektorat")
  private static let tim = Rater(assessor: "Tim Ombudsman", institution: "Ombudsman RI")

  private static func item(_ id: String) -> Item {
    let lists = [ChecklistFixture.lactation, ChecklistFixture.general]
    return lists.flatMap(\.items).first { $0.id == id } ?? JudgementFixture.item(id, id, id)
  }

  private static func waiting(
    _ id: String, _ reasons: [PendingReason], _ swing: Fraction, _ venue: String = ""
  ) -> PendingItem {
    PendingItem(
      subject: .item(item(id), place: "mpp", venue: venue), reasons: reasons, swing: swing)
  }

  private static func rated(
    _ id: String, _ answers: [(Rater?, Standing)], venue: String = ""
  ) -> RatedItem {
    RatedItem(
      item: item(id), place: "mpp", venue: venue,
      answers: answers.map { RaterAnswer(rater: $0.0, standing: $0.1) })
  }
}
