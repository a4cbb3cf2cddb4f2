import Assessment
import Display
import Text

@testable import Screens

/// A small assessment by three institutions at two places, with one thing pending of most sorts.
enum Panel {
  static let instrument = Instrument(
    id: "kota", revision: "2025.1", title: Bilingual(id: "Kota Antikorupsi", en: "City"),
    weights: .official,
    components: [
      Component(
        id: "k1", title: Bilingual(id: "Penguatan pengawasan", en: "Oversight"),
        weight: ExactDecimal(60),
        indicators: [
          indicator("i01", "Pengawasan internal", "Internal oversight", 40),
          indicator("i02", "Pengendalian gratifikasi", "Gratification control", 20),
        ]),
      Component(
        id: "k2", title: Bilingual(id: "Pelayanan publik", en: "Public services"),
        weight: ExactDecimal(40),
        indicators: [
          indicator("i10", "Sarana layanan", "Facilities", 30),
          indicator("i11", "Kearifan lokal", "Local wisdom", 10),
        ]),
    ],
    places: [
      Place(
        id: "inspektorat", title: Bilingual(id: "Inspektorat", en: "Inspectorate"),
        checklists: ["pengawasan", "calon"]),
      Place(
        id: "mpp", title: Bilingual(id: "Mal Pelayanan Publik", en: "Service mall"),
        checklists: ["layanan"]),
    ],
    gate: "calon",
    marks: [
      Mark(
        id: "istimewa", title: Bilingual(id: "ISTIMEWA", en: "EXCELLENT"),
        threshold: .atLeast(ExactDecimal(90)))
    ],
    reasons: [Reason(id: "one-storey", text: Bilingual(id: "Satu lantai", en: "One storey"))])

  private static func indicator(
    _ id: String, _ title: String, _ english: String, _ weight: Int
  ) -> Indicator {
    Indicator(id: id, title: Bilingual(id: title, en: english), weight: ExactDecimal(weight))
  }

  static let checklists = [
    list(
      "pengawasan", "Pengawasan",
      [
        Item(
          id: "was-01",
          text: Bilingual(
            id: "Rekomendasi pemeriksaan ditindaklanjuti tepat waktu oleh semua perangkat daerah",
            en: "Audit recommendations are followed up in time by all agencies"),
          answer: .tick(partial: true), indicator: "i01", weight: ExactDecimal(3)),
        Item(
          id: "was-02",
          text: Bilingual(id: "Piagam audit ditetapkan", en: "There is an audit charter"),
          answer: .tick(partial: false), indicator: "i01", isCritical: true),
        Item(
          id: "mcsp", text: Bilingual(id: "Indeks MCSP", en: "MCSP index"),
          answer: .index(max: ExactDecimal(100)), indicator: "i02"),
      ]),
    list(
      "calon", "Kriteria calon",
      [
        Item(
          id: "cal-01", text: Bilingual(id: "Opini WTP", en: "Unqualified opinion"),
          answer: .tick(partial: false), isCriterion: true)
      ]),
    list(
      "layanan", "Layanan",
      [
        Item(
          id: "asi-01", text: Bilingual(id: "Ruang laktasi tersedia", en: "A lactation room"),
          answer: .tick(partial: false), indicator: "i10", evidence: [.photo],
          evidenceRequired: .after([.met])),
        Item(
          id: "asi-02", text: Bilingual(id: "Ruang bersih", en: "The room is clean"),
          answer: .tick(partial: true), indicator: "i10", notApplicable: ["one-storey"]),
        Item(
          id: "pungli", text: Bilingual(id: "Tidak ada pungutan liar", en: "No illegal levies"),
          answer: .tick(partial: false), isKnockout: true),
      ]),
  ]

  private static func list(_ id: String, _ title: String, _ items: [Item]) -> Checklist {
    Checklist(
      id: id, revision: "1", title: Bilingual(id: title, en: title), stage: .field,
      sections: [Section(id: "a", title: Bilingual(id: "A", en: "A"), items: items)])
  }

  /// What an assessor recorded at a place.
  struct Visit {
    var institution: String
    var assessor: String
    var place: String
    var events: [Event]
  }

  static let visits = [
    Visit(
      institution: "BPKP", assessor: "Sari Dewi", place: "inspektorat",
      events: [
        .answer(item: "was-01", .tick(.met)), .answer(item: "was-02", .tick(.met)),
        .answer(item: "cal-01", .tick(.met)),
        .answer(
          item: "mcsp",
          .index(
            IndexFigure(
              value: ExactDecimal(80), state: .provisional, floor: ExactDecimal(70),
              source: "MCSP"))),
      ]),
    Visit(
      institution: "KPK", assessor: "Budi Santoso", place: "inspektorat",
      events: [.answer(item: "was-01", .tick(.unmet))]),
    Visit(
      institution: "Kemendagri", assessor: "Wayan Putra", place: "inspektorat",
      events: [.answer(item: "was-01", .tick(.partial))]),
    Visit(
      institution: "BPKP", assessor: "Sari Dewi", place: "mpp",
      events: [.answer(item: "asi-01", .tick(.met)), .answer(item: "pungli", .tick(.met))]),
    Visit(
      institution: "KPK", assessor: "Budi Santoso", place: "mpp",
      events: [.answer(item: "asi-02", .tick(.met)), .flag(item: "asi-02", text: "ukur ulang")]),
  ]
}

extension Panel {
  static let review = OpenReview(
    assessment: 0, lead: Team.lead, institutions: ["KPK", "BPKP", "Kemendagri"])

  /// The lead of the panel, after these settlings; `isOpen` is whether the review is.
  static func desk(
    _ start: Destination, _ size: Size = .large, _ language: Language = .indonesian,
    instrument: Instrument = Panel.instrument, visits: [Visit] = Panel.visits,
    settled events: [Event] = [], isOpen: Bool = true
  ) throws -> LeadDesk {
    let chains = visits.enumerated().compactMap { number, visit in
      Chain(entries: Team.entries(head(number, visit, instrument), visit.events))
    }
    return try LeadDesk(
      chains, by: scoring(instrument), start: start, size: size, language: language,
      institutions: review.institutions, settled: events
    ) { if !isOpen { $0.review = nil } }
  }

  private static func scoring(_ instrument: Instrument) -> Scoring {
    Scoring(
      Definitions(
        instruments: [.zero: instrument],
        checklists: Dictionary(uniqueKeysWithValues: checklists.map { (hash(of: $0), $0) }),
        judged: [instrument.id: checklists]))
  }

  private static func hash(of checklist: Checklist) -> Digest {
    Team.hash(checklist.id.first ?? "0")
  }

  private static func head(
    _ number: Int, _ visit: Visit, _ instrument: Instrument
  ) -> VisitHead {
    let ids = instrument.place(visit.place)?.checklists ?? []
    return VisitHead(
      visit: id(ofVisit: number), role: .assessor, region: "Kota Contoh", period: "2025",
      place: visit.place, venue: visit.place == "mpp" ? "MPP Kota Contoh" : "",
      instrument: Reference(id: instrument.id, revision: instrument.revision, sha256: .zero),
      checklists: checklists.filter { ids.contains($0.id) }.map {
        Reference(id: $0.id, revision: "1", sha256: hash(of: $0))
      }, assessor: visit.assessor, institution: visit.institution)
  }

  /// By its place among the visits.
  static func id(ofVisit number: Int) -> String {
    String(repeating: String(number, radix: 16), count: 32)
  }

  /// Settles all that is pending for the city.
  static let allMet = settling(was: .tick(.met), index: 95)
  /// Settles all that is pending, and not all for the city.
  static let someUnmet = settling(was: .tick(.unmet), index: 80)
  /// Settles all but the outside figure, which is provisional still: the score can be announced.
  static let allButIndex = allMet.filter { $0.item != "mcsp" }

  private static func settling(was: Answer, index: Int) -> [Event] {
    [
      decide(.item("was-01", place: "inspektorat", venue: ""), was),
      decide(
        .item("mcsp", place: "inspektorat", venue: ""),
        .index(IndexFigure(value: ExactDecimal(index), state: .final))),
      decide(.item("asi-01", place: "mpp", venue: "MPP Kota Contoh"), .tick(.met)),
      decide(.item("asi-02", place: "mpp", venue: "MPP Kota Contoh"), .tick(.met)),
      decide(.indicator("i11"), .points(ExactDecimal(1))),
    ]
  }

  private static func decide(_ subject: Decision.Subject, _ answer: Answer) -> Event {
    .decide(Decision(subject: subject, value: answer, reason: "pleno", dissent: []))
  }
}
