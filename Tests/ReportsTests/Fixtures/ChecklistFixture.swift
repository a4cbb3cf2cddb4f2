import Assessment
import Text

/// A small instrument whose checklists have an item of every kind.
enum ChecklistFixture {
  static let instrument = Instrument(
    id: "kota-antikorupsi", revision: "2025.1",
    title: Bilingual(id: "Kota Antikorupsi", en: "Anti-corruption City"), weights: .assumed,
    weightsSource: Bilingual(
      id: "dibagi rata; bobot resmi tidak dipublikasikan",
      en: "spread evenly; the official weights are not published"),
    components: [],
    places: [
      Place(
        id: "mpp", title: Bilingual(id: "Mal Pelayanan Publik", en: "Public service mall"),
        checklists: ["mpp-laktasi", "mpp-umum"])
    ],
    reasons: [
      Reason(
        id: "one-storey", text: Bilingual(id: "gedung satu lantai", en: "single-storey building"))
    ])

  static let lactation = Checklist(
    id: "mpp-laktasi", revision: "2025.1",
    title: Bilingual(id: "Ruang laktasi", en: "Lactation room"), stage: .field,
    note: Bilingual(
      id: "Disusun dari Permenkes 15/2013 dan praktik asesor.",
      en: "Drawn from Permenkes 15/2013 and assessors' practice."),
    sections: [
      Section(id: "ruang", title: Bilingual(id: "Ruang", en: "The room"), items: room),
      Section(id: "layanan", title: Bilingual(id: "Layanan", en: "The service"), items: service),
    ])

  static let general = Checklist(
    id: "mpp-umum", revision: "2025.2", title: Bilingual(id: "Umum", en: "General"),
    stage: .document,
    sections: [
      Section(
        id: "angka", title: Bilingual(id: "Angka", en: "Figures"),
        items: [
          item("umu-01", "Indeks MCSP", "MCSP index", .index(max: .of("100"))),
          recorded("umu-02", "Jumlah gerai", "Number of counters", .number(NumberRule())),
          recorded("umu-03", "Nomor SK penetapan", "Number of the decree", .text),
        ])
    ])

  private static let room = [
    item(
      "asi-01", "Ruang laktasi tersedia dan tertutup", "A closed lactation room is there",
      .tick(partial: false), critical: true, evidence: [.photo], after: [.met],
      basis: "Permenkes 15/2013 Ps 9", confidence: .a),
    item(
      "asi-02", "Luas ruang laktasi", "Area of the lactation room", area, follows: "asi-01"),
    item(
      "asi-03",
      "Ruang tunggu keluarga tersedia, bersih, dan mudah ditemukan dari pintu masuk utama",
      "A waiting room for families is there, clean, and easy to find from the main entrance",
      .tick(partial: true)),
    item(
      "asi-04", "Mutu penanda arah", "Quality of the signs",
      .grade([
        Level(
          key: "3", text: Bilingual(id: "ada, tidak di semua lantai", en: "not on every floor"),
          points: Fraction(3, 5))
      ]), confidence: .c),
    item("asi-05", "Luas ruang bermain", "Area of the play room", area),
    item(
      "asi-06", "Petugas terlatih", "Trained staff",
      .ratio([Band(lower: .init(.of("90"), isIncluded: true), points: .one)])),
  ]

  private static let service = [
    item(
      "asi-07", "Perlengkapan", "Equipment",
      .count(
        of: [
          CountOption(id: "kursi", text: Bilingual(id: "kursi", en: "chair")),
          CountOption(id: "wastafel", text: Bilingual(id: "wastafel", en: "basin")),
          CountOption(id: "kulkas", text: Bilingual(id: "kulkas", en: "fridge")),
        ], bands: [])),
    item("asi-08", "Pengguna yang puas", "Satisfied users", .sample(of: 5, bands: [])),
    item("asi-09", "Pembersihan terakhir", "Last cleaning", .date(withinDays: 7)),
    item(
      "asi-10", "Lift berfungsi", "The lift works", .tick(partial: false),
      notApplicable: ["one-storey"]),
    item(
      "asi-11", "Kursi ruang tunggu cukup", "Enough chairs in the waiting room",
      .tick(partial: false), appliesWhen: Condition(item: "asi-03", answers: ["met"])),
    item(
      "asi-12", "SOP kebersihan tersedia", "There is a cleaning procedure",
      .tick(partial: false), evidence: [.document, .photo], after: [.met]),
    item("asi-13", "Konselor menyusui", "Breastfeeding counsellor", .tick(partial: false)),
    item(
      "asi-14", "Sertifikat konselor", "The counsellor's certificate", .tick(partial: false),
      follows: "asi-13"),
    item(
      "asi-15", "Pungutan liar ditemukan", "Illegal fees were found", .tick(partial: false),
      knockout: true),
  ]

  private static let area = AnswerKind.number(
    NumberRule(
      unit: Bilingual(id: "m²", en: "m²"),
      bands: [
        Band(lower: .init(.of("12"), isIncluded: true), points: .one), Band(points: .zero),
      ]))

  static func item(
    _ id: String, _ indonesian: String, _ english: String, _ answer: AnswerKind,
    critical: Bool = false, knockout: Bool = false, evidence: [EvidenceKind] = [],
    after: Set<Tick> = [], follows: String? = nil, appliesWhen: Condition? = nil,
    notApplicable: [String] = [], basis: String? = nil, confidence: Confidence? = nil
  ) -> Item {
    Item(
      id: id, text: Bilingual(id: indonesian, en: english), answer: answer,
      indicator: knockout ? nil : "i10", isCritical: critical, isKnockout: knockout,
      evidence: evidence, evidenceRequired: .after(after), follows: follows,
      appliesWhen: appliesWhen, notApplicable: notApplicable, basis: basis,
      confidence: confidence)
  }

  private static func recorded(
    _ id: String, _ indonesian: String, _ english: String, _ answer: AnswerKind
  ) -> Item {
    Item(id: id, text: Bilingual(id: indonesian, en: english), answer: answer)
  }
}
