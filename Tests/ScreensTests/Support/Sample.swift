import Assessment
import Display
import Screens
import Text

/// A small instrument and a visit with one item of each sort that the screens tell apart.
enum Sample {
  static let instrument = Instrument(
    id: "kota-antikorupsi", revision: "2025.1",
    title: Bilingual(id: "Percontohan Kota Antikorupsi", en: "Model Anti-corruption City"),
    weights: .assumed, components: [],
    places: [
      Place(
        id: "mpp", title: Bilingual(id: "Mal Pelayanan Publik", en: "Service mall"),
        checklists: ["mpp-laktasi"]),
      Place(
        id: "rsud", title: Bilingual(id: "RSUD", en: "Hospital"), checklists: ["rsud"],
        several: true),
    ],
    reasons: [
      Reason(id: "one-storey", text: Bilingual(id: "Gedung satu lantai", en: "One storey")),
      Reason(id: "sized-to-users", text: Bilingual(id: "Sesuai pengguna", en: "Sized to users")),
    ])

  static let checklist = Checklist(
    id: "mpp-laktasi", revision: "2025.1",
    title: Bilingual(id: "Ruang laktasi", en: "Lactation room"), stage: .field,
    sections: [
      Section(
        id: "ruang", title: Bilingual(id: "Keberadaan dan privasi", en: "Presence and privacy"),
        items: [room, area, lock]),
      Section(id: "layanan", title: Bilingual(id: "Layanan", en: "Service"), items: service),
    ])

  static let room = Item(
    id: "asi-01",
    text: Bilingual(
      id: "Ruang laktasi khusus tersedia, bukan bagian dari toilet atau gudang",
      en: "There is a dedicated lactation room, not in a toilet or store"),
    help: Bilingual(
      id: "Lihat ruang dan penandanya. Sudut di dalam toilet atau gudang tidak dihitung. "
        + "Bila ruang sedang dipakai, tunggu dan jangan memotret pengguna.",
      en: "Look at the room and its sign. A corner of a toilet or store does not count. "
        + "If the room is in use, wait, and never photograph the users."),
    answer: .tick(partial: false), indicator: "i10", isCritical: true, evidence: [.photo],
    evidenceRequired: .after([.met]), basis: "PP 28/2024 Ps 43", confidence: .a)

  static let area = Item(
    id: "asi-02", text: Bilingual(id: "Luas ruang laktasi", en: "Area of the lactation room"),
    answer: .number(
      NumberRule(
        unit: Bilingual(id: "m²", en: "m²"), min: ExactDecimal(0), max: ExactDecimal(500),
        bands: [
          Band(lower: .init(ExactDecimal(12), isIncluded: true), points: .one),
          Band(points: .zero),
        ])),
    indicator: "i10", evidence: [.measurement], follows: "asi-01",
    notApplicable: ["sized-to-users"], basis: "Permenkes 15/2013 Ps 10 huruf a", confidence: .a)

  static let lock = Item(
    id: "asi-03a",
    text: Bilingual(id: "Pintu dapat dikunci dari dalam", en: "The door can be locked from inside"),
    answer: .tick(partial: true), indicator: "i10", follows: "asi-01",
    notApplicable: ["one-storey", "sized-to-users"])

  static let service = [
    Item(
      id: "lay-01",
      text: Bilingual(id: "Kebersihan ruang", en: "Cleanliness of the room"),
      answer: .grade([
        level("0", "Kotor", "Dirty", 0), level("3", "Cukup bersih", "Fairly clean", 0),
        level("5", "Bersih dan terawat", "Clean and well kept", 1),
      ]), indicator: "i10", noteWhen: []),
    Item(
      id: "lay-02", text: Bilingual(id: "Sarana yang tersedia", en: "Facilities"),
      answer: .count(
        of: [
          CountOption(id: "ac", text: Bilingual(id: "Pendingin udara", en: "Air conditioning")),
          CountOption(id: "sink", text: Bilingual(id: "Wastafel", en: "Washbasin")),
        ], bands: []), indicator: "i10"),
    Item(
      id: "lay-03", text: Bilingual(id: "Nama penanggung jawab", en: "Name of who is in charge"),
      answer: .text),
  ]

  /// One section with these items.
  static func checklist(_ items: Item...) -> Checklist {
    var result = checklist
    result.sections = [
      Section(id: "x", title: Bilingual(id: "Bagian X", en: "Part X"), items: items)
    ]
    return result
  }

  private static func level(_ key: String, _ id: String, _ en: String, _ points: Int) -> Level {
    Level(key: key, text: Bilingual(id: id, en: en), points: Fraction(points))
  }

  static func head(_ checklists: [Checklist]) -> VisitHead {
    VisitHead(
      visit: String(repeating: "a", count: 32), role: .assessor, region: "Kota Contoh",
      period: "2025", place: "mpp", venue: "MPP Kota Contoh",
      instrument: Reference(id: instrument.id, revision: "2025.1", sha256: .zero),
      checklists: checklists.map {
        Reference(id: $0.id, revision: $0.revision, sha256: .zero)
      }, assessor: "Sari Dewi", institution: "BPKP")
  }

  static func worksheet(_ checklists: [Checklist] = [checklist]) throws -> Worksheet {
    let first = Entry(n: 0, at: try Clock.time(0), event: .open(head(checklists)), hash: .zero)
    guard let visit = Visit(opening: first) else { throw Missing() }
    return Worksheet(visit: visit, instrument: instrument, checklists: checklists)
  }

  /// `count` plain yes-or-no items, each with two reasons for "not applicable".
  static func plain(_ count: Int) -> Checklist {
    let items = (1...count).map { number in
      Item(
        id: "btr-\(number < 10 ? "0" : "")\(number)",
        text: Bilingual(id: "Butir nomor \(number)", en: "Item number \(number)"),
        answer: .tick(partial: true), indicator: "i10",
        notApplicable: ["one-storey", "sized-to-users"])
    }
    return Checklist(
      id: "mpp-laktasi", revision: "2025.1", title: Bilingual(id: "Uji", en: "Test"),
      stage: .field,
      sections: [Section(id: "a", title: Bilingual(id: "Bagian A", en: "Part A"), items: items)])
  }
}

struct Missing: Error {}

/// Minutes after nine o'clock on the day of the visit.
enum Clock {
  static func time(_ minutes: Int) throws -> Timestamp {
    let nine = 1_762_394_400
    guard let time = Timestamp(secondsSince1970: nine + minutes * 60, offset: 7 * 3600) else {
      throw Missing()
    }
    return time
  }
}
