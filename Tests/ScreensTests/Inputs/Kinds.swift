import Assessment
import Text

/// One item for each kind of answer that is typed, chosen or marked.
enum Kinds {
  static let checklist = Checklist(
    id: "mpp-isian", revision: "2025.1", title: Bilingual(id: "Isian", en: "Inputs"),
    stage: .field,
    sections: [
      Section(
        id: "a", title: Bilingual(id: "Semua jenis", en: "All kinds"),
        items: [
          area, ramps, files, inspection, decree, index, facilities, lift, remark, complaint,
        ])
    ])

  static let area = Item(
    id: "luas", text: Bilingual(id: "Luas ruang laktasi", en: "Area of the lactation room"),
    help: Bilingual(
      id: "Ukur panjang kali lebar di lantai, tanpa lemari tanam.",
      en: "Measure length times width on the floor, without built-in cupboards."),
    answer: .number(
      NumberRule(
        unit: Bilingual(id: "m²", en: "m²"), min: ExactDecimal(0), max: ExactDecimal(2000),
        bands: [
          Band(lower: .init(ExactDecimal(12), isIncluded: true), points: .one),
          Band(points: .zero),
        ])), indicator: "i10", evidence: [.measurement, .photo], evidenceRequired: .always)

  static let ramps = Item(
    id: "toilet",
    text: Bilingual(
      id: "Perbandingan toilet laki-laki dengan perempuan", en: "Toilets for men and for women"),
    answer: .ratio([
      Band(upper: .init(ExactDecimal(50), isIncluded: true), points: .one),
      Band(points: .zero),
    ]), indicator: "i10")

  static let files = Item(
    id: "berkas",
    text: Bilingual(id: "Berkas layanan yang lengkap", en: "Service files that are complete"),
    answer: .sample(
      of: 5,
      bands: [
        Band(lower: .init(ExactDecimal(80), isIncluded: true), points: .one),
        Band(points: .zero),
      ]), indicator: "i10")

  static let inspection = Item(
    id: "apar",
    text: Bilingual(
      id: "Pemeriksaan terakhir alat pemadam api", en: "Last check of the fire extinguisher"),
    answer: .date(withinDays: 365), indicator: "i10")

  static let decree = Item(
    id: "sk", text: Bilingual(id: "Nomor SK tim", en: "Number of the team's decree"),
    answer: .text)

  static let index = Item(
    id: "mcsp", text: Bilingual(id: "Nilai MCSP", en: "MCSP figure"),
    answer: .index(max: ExactDecimal(100)), indicator: "i10")

  static let facilities = Item(
    id: "sarana", text: Bilingual(id: "Sarana bagi penyandang disabilitas", en: "Accessibility"),
    answer: .count(
      of: [
        option("ramp", "Jalur landai", "Ramp"), option("rail", "Pegangan rambat", "Handrail"),
        option("toilet", "Toilet 無障礙 khusus", "Accessible 無障礙 toilet"),
        option("seat", "Kursi tunggu prioritas", "Priority seats"),
        option("sign", "Rambu", "Signs"), option("tile", "Ubin pemandu", "Guiding tiles"),
        option("desk", "Loket rendah", "Low counter"), option("park", "Parkir", "Parking"),
        option("lift", "Lift bersuara", "Talking lift"), option("hear", "Juru isyarat", "Signer"),
        option("read", "Huruf braille", "Braille"),
      ],
      bands: [
        Band(lower: .init(ExactDecimal(6), isIncluded: true), points: .one),
        Band(points: .zero),
      ]), indicator: "i10")

  static let lift = Item(
    id: "lift", text: Bilingual(id: "Lift berfungsi", en: "The lift works"),
    answer: .tick(partial: true), indicator: "i10",
    notApplicable: ["one-storey", "sized-to-users"])

  static let remark = Item(
    id: "nama", text: Bilingual(id: "Nama penanggung jawab", en: "Name of who is in charge"),
    answer: .text, indicator: "i10")

  static let complaint = Item(
    id: "aduan",
    text: Bilingual(
      id: "Aduan tahun berjalan ditindaklanjuti dan hasilnya diberitahukan",
      en: "This year's complaints were followed up and the result was told"),
    answer: .tick(partial: false), indicator: "i10")

  private static func option(_ id: String, _ text: String, _ english: String) -> CountOption {
    CountOption(id: id, text: Bilingual(id: text, en: english))
  }
}

extension Item {
  /// The same item with a help text.
  func with(help: String) -> Item {
    var item = self
    item.help = Bilingual(id: help, en: help)
    return item
  }
}
