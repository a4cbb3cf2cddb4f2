import Assessment
import Text

@testable import Reports

/// A judgement in which every state stands once.
enum JudgementFixture {
  static let judgement = Judgement(
    state: .announced, marks: [best, pass],
    gate: Gate(
      title: Bilingual(id: "Kriteria calon", en: "Candidate criteria"),
      criteria: [
        Criterion(
          item: item("kri-02", "Opini WTP", "Unqualified opinion"), state: .met,
          answers: [.tick(.met), .tick(.met)],
          evidence: [
            Evidence(method: .examine, strength: .document, text: "LHP BPK 12/2025\nhlm. 3"),
            Evidence(
              method: .examine, strength: .document,
              file: EvidenceFile(name: "lhp.pdf", sha256: .zero, bytes: 9)),
          ]),
        figure,
        Criterion(
          item: item("kri-03", "SAKIP memenuhi kriteria", "SAKIP meets the criterion"),
          state: .open,
          answers: [.tick(.met)], reasons: [.flagged, .evidence]),
        Criterion(
          item: item("kri-04", "SPIP", "SPIP"), state: .noData, reasons: [.unanswered]),
        Criterion(
          item: item("kri-05", "Opini Ombudsman", "The Ombudsman's opinion"),
          state: .notApplicable, answers: [.notApplicable(reason: "one-storey", text: nil)]),
      ],
      recorded: [
        Criterion(
          item: item("kri-03a", "Nilai SAKIP", "SAKIP value", .index(max: .of("100"))),
          state: .met,
          answers: [
            .index(IndexFigure(value: .of("71.2"), state: .provisional, source: "LHE, BB"))
          ]),
        Criterion(item: item("kri-04a", "Maturitas SPIP", "SPIP maturity"), state: .noData),
      ]),
    knockouts: [
      knockout("int-01", "Tidak ada OTT", "No arrest", "MPP Kota Contoh", .held),
      knockout("int-02", "Tidak ada pungutan", "No illegal fees", "", .open),
    ])

  static let figure = Criterion(
    item: item("kri-01", "Skor MCSP", "MCSP score", .index(max: .of("100"))), state: .unmet,
    answers: [
      .index(
        IndexFigure(
          value: .of("70.5"), state: .final, source: "JAGA", date: CalendarDate("2025-01-31")))
    ])

  /// One struck, with texts that want out of their cell.
  static var hostile: Judgement {
    let item = item("kri-01", HostileFixture.bidi, HostileFixture.wide)
    return Judgement(
      marks: [
        MarkStanding(
          mark: Mark(
            id: "x", title: Bilingual(id: "\u{1B}[31m", en: HostileFixture.bidi),
            threshold: .above(.of("90"))), state: .missed)
      ],
      gate: Gate(criteria: [
        Criterion(
          item: item, state: .met, answers: [.text("\u{1B}[2J\"\u{202E}")],
          evidence: [
            Evidence(method: .interview, strength: .told, text: HostileFixture.bidi)
          ])
      ]),
      knockouts: [
        Knockout(item: item, place: "tak-dikenal", venue: "\u{7}\u{202E}MPP", state: .held),
        Knockout(item: item, place: "mpp", venue: HostileFixture.wide, state: .struck),
      ])
  }

  /// The answers of a criterion, as JSON.
  static func json(of answers: [Answer]) -> String {
    answers.map { JSONText($0).text }.joined(separator: ",")
  }

  static func item(
    _ id: String, _ indonesian: String, _ english: String,
    _ answer: AnswerKind = .tick(partial: false)
  ) -> Item {
    Item(
      id: id, text: Bilingual(id: indonesian, en: english), answer: answer, isCriterion: true)
  }

  private static func knockout(
    _ id: String, _ indonesian: String, _ english: String, _ venue: String,
    _ state: Knockout.State
  ) -> Knockout {
    Knockout(item: item(id, indonesian, english), place: "mpp", venue: venue, state: state)
  }

  private static let best = MarkStanding(
    mark: Mark(
      id: "istimewa", title: Bilingual(id: "ISTIMEWA", en: "EXCELLENT"),
      threshold: .atLeast(.of("90")), minimums: [together, points]),
    minimums: [
      MinimumStanding(
        minimum: together,
        figures: Figures(running: nil, lowest: Fraction(55), highest: Fraction(200, 3)),
        state: .open),
      MinimumStanding(
        minimum: points,
        figures: Figures(
          running: Fraction(28, 3), lowest: Fraction(9), highest: Fraction(10)),
        state: .reached),
    ],
    state: .open)

  private static let together = Minimum(of: ["k1", "i3"], measure: .percent(.of("60")))
  private static let points = Minimum(of: ["i1"], measure: .points(.of("8.5")))

  private static let pass = MarkStanding(
    mark: Mark(
      id: "baik", title: Bilingual(id: "BAIK", en: "GOOD"), threshold: .above(.of("66.5"))),
    state: .open)
}
