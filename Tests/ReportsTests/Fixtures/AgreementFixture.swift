import Assessment
import Text

/// Agreement in which everything that can be said of it stands once.
enum AgreementFixture {
  static let agreement = Agreement(
    disagreements: [
      shared(
        tick, "MPP Kota Contoh", [(sari, .tick(.met), points(1)), (budi, .tick(.unmet), points(0))]),
      shared(
        tick, "",
        [
          (budi, .tick(.met), points(1)),
          (sari, .notApplicable(reason: "one-storey", text: nil), .notApplicable),
        ]),
      shared(
        share, "MPP Kota Contoh",
        [
          (sari, .ratio(part: .of("41"), whole: .of("45")), points(41, 45)),
          (budi, .ratio(part: .of("40"), whole: .of("45")), points(40, 45)),
          (ani, .ratio(part: .of("41"), whole: .of("45")), points(41, 45)),
        ]),
    ],
    overall: AgreementFigures(
      items: 41, raw: .value(Fraction(69, 82)), alpha: .value(Fraction(108_577, 133_160)),
      ac1: .value(Fraction(-1, 2000))),
    checklists: [
      ChecklistAgreement(
        checklist: lactation,
        figures: AgreementFigures(
          items: 12, raw: .value(Fraction(1)), alpha: .noVariation, ac1: .value(Fraction(1)))),
      ChecklistAgreement(
        checklist: ChecklistName(id: "mpp-umum", title: Bilingual(id: "Umum", en: "General")),
        figures: AgreementFigures(items: 9)),
    ],
    pairs: [
      InstitutionAgreement(
        first: "BPKP", second: "KPK",
        figures: AgreementFigures(
          items: 11, raw: .value(Fraction(6, 11)), alpha: .tooFew, ac1: .value(Fraction(1, 3)))),
      InstitutionAgreement(
        first: "KPK", second: "Ombudsman RI Perwakilan", figures: AgreementFigures(items: 1)),
    ])

  /// Names that want out of their cell.
  static var hostile: Agreement {
    let names = (HostileFixture.brokenName, HostileFixture.bidiName)
    var hostile = agreement
    hostile.disagreements = [
      SharedItem(
        item: JudgementFixture.item("\u{1B}[2J", HostileFixture.bidi, HostileFixture.wide),
        checklist: lactation, place: "tak-dikenal\u{7}", venue: HostileFixture.brokenName,
        replies: [
          SharedItem.Reply(
            rater: Rater(assessor: names.0, institution: names.1), answer: .tick(.met),
            outcome: points(1)),
          SharedItem.Reply(
            rater: Rater(assessor: HostileFixture.long, institution: HostileFixture.wide),
            answer: .notApplicable(reason: "\u{1B}", text: HostileFixture.forged),
            outcome: .notApplicable),
        ])
    ]
    hostile.checklists[0].checklist = ChecklistName(
      id: "\u{9B}31m", title: Bilingual(id: HostileFixture.bidi, en: HostileFixture.long))
    hostile.pairs[0].first = names.1
    hostile.pairs[0].second = HostileFixture.wide
    return hostile
  }

  private static let lactation = ChecklistName(
    id: "mpp-laktasi", title: Bilingual(id: "Ruang laktasi", en: "Lactation room"))
  private static let tick = JudgementFixture.item(
    "asi-02", "Pintu dapat dikunci dari dalam", "The door can be locked from inside")
  private static let share = JudgementFixture.item(
    "umu-04", "Bagian loket yang buka", "Share of counters that are open",
    .ratio([], decrease: false))

  private static let sari = Rater(assessor: "Sari", institution: "BPKP")
  private static let budi = Rater(assessor: "Budi", institution: "KPK")
  private static let ani = Rater(assessor: "Ani", institution: "Ombudsman RI Perwakilan")

  private static func points(_ numerator: Int, _ denominator: Int = 1) -> Outcome {
    .points(Fraction(numerator, denominator))
  }

  private static func shared(
    _ item: Item, _ venue: String, _ replies: [(Rater, Answer, Outcome)]
  ) -> SharedItem {
    SharedItem(
      item: item, checklist: lactation, place: "mpp", venue: venue,
      replies: replies.map { SharedItem.Reply(rater: $0.0, answer: $0.1, outcome: $0.2) })
  }
}
