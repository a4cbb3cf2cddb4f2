import Assessment
import Text

/// A small instrument with a gate, an unused list, an indicator without items, and every kind of answer.
enum BlueprintFixture {
  static let blueprint = Blueprint(instrument: instrument, checklists: checklists)

  static let instrument = Instrument(
    id: "kota", revision: "2025.3", title: both("Kota Jujur", "Honest City"), weights: .assumed,
    weightsSource: both("dibagi rata", "spread evenly"),
    components: [
      Component(
        id: "k1", title: both("Tata laksana", "Governance"), weight: .of("62.5"),
        indicators: [
          Indicator(id: "i1", title: both("Pengawasan", "Oversight"), weight: .of("42.5")),
          Indicator(id: "i2", title: both("Kepatuhan", "Compliance"), weight: .of("20")),
        ]),
      Component(
        id: "k2", title: both("Pelayanan publik", "Public services"), weight: .of("37.5"),
        weights: .official,
        indicators: [
          Indicator(
            id: "i3", title: both("Akses bagi semua", "Access for all"), weight: .of("37.5"))
        ]),
    ],
    places: [
      Place(
        id: "mpp", title: both("Mal Pelayanan", "Service mall"), checklists: ["ruang", "umum"]),
      Place(
        id: "pasar", title: both("Pasar", "Market"), checklists: ["ruang"], several: true),
      Place(id: "meja", title: both("Meja dokumen", "Document desk"), checklists: ["syarat"]),
    ],
    gate: "syarat",
    marks: [
      Mark(
        id: "istimewa", title: both("ISTIMEWA", "EXCELLENT"), threshold: .above(.of("90")),
        minimums: [
          Minimum(of: ["k1", "i3"], measure: .percent(.of("60"))),
          Minimum(of: ["k2"], measure: .points(.of("22.5"))),
        ]),
      Mark(id: "baik", title: both("BAIK", "GOOD"), threshold: .atLeast(.of("75.5"))),
    ],
    reasons: [Reason(id: "one-storey", text: both("gedung satu lantai", "single-storey building"))],
    scales: [Scale(id: "umum", levels: levels)], deadlineDays: 7)

  static let checklists = [room, general, gate, spare]

  private static let room = Checklist(
    id: "ruang", revision: "2", title: both("Ruang laktasi", "Lactation room"), stage: .field,
    note: both("Disusun dari praktik.", "Drawn from practice."),
    sections: [
      Section(
        id: "ada", title: both("Keberadaan", "Presence"),
        items: [
          item("r-01", both("Ruang tersedia", "There is a room"), .tick(partial: true), "i3") {
            $0.isCritical = true
            $0.evidence = [.photo, .document]
            $0.evidenceRequired = .after([.met, .partial])
            $0.basis = "Permenkes 15/2013 Ps 9"
            $0.confidence = .a
          },
          item("r-02", both("Luas ruang", "Area of the room"), area, "i3") {
            $0.weight = .of("2.5")
            $0.help = both("Ukur panjang dan lebar.", "Measure length and width.")
            $0.follows = "r-01"
            $0.notApplicable = ["one-storey"]
            $0.evidence = [.measurement]
            $0.confidence = .b
          },
          item("r-03", both("Suhu (pilihan)", "Temperature (optional)"), .number(NumberRule()), nil)
          {
            $0.follows = "r-02"
            $0.confidence = .c
          },
        ]),
      Section(
        id: "mutu", title: both("Mutu", "Quality"),
        items: [
          item("r-04", both("Mutu penanda", "Quality of the signs"), .grade(levels), "i3") {
            $0.confidence = .c
          },
          item("r-05", both("Penanda menyala", "The sign is lit"), .tick(partial: false), "i1") {
            $0.appliesWhen = Condition(item: "r-04", answers: ["3", "5"])
          },
          item("r-06", both("Jumlah lampu", "Number of lamps"), .sample(of: 5, bands: []), "i1") {
            $0.follows = "r-05"
            $0.appliesWhen = Condition(item: "r-01", answers: ["met"])
          },
        ]),
    ])

  private static let general = Checklist(
    id: "umum", revision: "1", title: both("Dokumen umum", "General documents"), stage: .document,
    sections: [
      Section(
        id: "angka", title: both("Angka", "Figures"),
        items: [
          item("u-01", both("Indeks MCSP", "MCSP index"), .index(max: .of("100")), "i1") {
            $0.evidenceRequired = .always
          },
          item("u-02", both("Petugas terlatih", "Trained staff"), .ratio([]), "i1"),
          item("u-03", both("Perlengkapan", "Equipment"), equipment, "i1"),
          item("u-04", both("Pembersihan", "Cleaning"), .date(withinDays: 7), "i1"),
          item("u-05", both("Nomor SK", "Number of the decree"), .text, nil),
          item("u-06", both("Pungutan liar", "Illegal fees"), .tick(partial: false), nil) {
            $0.isKnockout = true
            $0.isCritical = true
          },
        ])
    ])

  private static let gate = Checklist(
    id: "syarat", revision: "1", title: both("Syarat calon", "Conditions"), stage: .document,
    sections: [
      Section(
        id: "s", title: both("Syarat", "Conditions"),
        items: [
          item("s-01", both("Opini WTP", "Unqualified audit"), .tick(partial: false), nil) {
            $0.isCriterion = true
          },
          item("s-02", both("Indeks SPI", "SPI index"), integrity, nil) { $0.isCriterion = true },
          item("s-03", both("Tanggal LHP", "Date of the audit"), .date(withinDays: nil), nil),
        ])
    ])

  /// No place uses it.
  private static let spare = Checklist(
    id: "cadangan", revision: "1", title: both("Cadangan", "Spare"), stage: .discussion,
    sections: [
      Section(
        id: "c", title: both("Cadangan", "Spare"),
        items: [
          item(
            "c-01", both("Tanya jawab bebas", "Tanya jawab bebas"),
            .number(NumberRule(bands: [Band(points: .one)])), "i3")
        ])
    ])

  private static let area = AnswerKind.number(
    NumberRule(
      unit: both("m²", "m²"), min: .of("0"), max: .of("500"),
      bands: [
        Band(lower: .init(.of("12"), isIncluded: true), points: .one),
        Band(
          lower: .init(.of("8.5"), isIncluded: false), upper: .init(.of("12"), isIncluded: false),
          points: Fraction(7, 15)),
        Band(points: .zero),
      ]))

  private static let equipment = AnswerKind.count(
    of: [
      CountOption(id: "kursi", text: both("kursi", "chair")),
      CountOption(id: "meja", text: both("meja", "table")),
      CountOption(id: "lampu", text: both("lampu", "lamp")),
    ], bands: [])

  private static let integrity = AnswerKind.index(
    max: .of("100"),
    bands: [Band(lower: .init(.of("73"), isIncluded: true), points: .one), Band(points: .zero)])

  private static let levels = [
    Level(key: "0", text: both("Tidak ada", "Absent"), points: .zero),
    Level(key: "3", text: both("Cukup", "Fair"), points: Fraction(3, 5)),
    Level(key: "5", text: both("Sangat baik", "Very good"), points: .one),
  ]

  static func both(_ indonesian: String, _ english: String) -> Bilingual {
    Bilingual(id: indonesian, en: english)
  }

  static func item(
    _ id: String, _ text: Bilingual, _ answer: AnswerKind, _ indicator: String?,
    _ change: (inout Item) -> Void = { _ in }
  ) -> Item {
    var item = Item(id: id, text: text, answer: answer, indicator: indicator)
    change(&item)
    return item
  }
}
