import Assessment
import Screens
import Text

/// Two assessors of one mall who do not agree, one whose log is forked, and what nobody saw.
enum Team {
  static let lead = Identity(assessor: "Dewi Anggraini", institution: "KPK")

  static let instrument: Instrument = {
    var instrument = Sample.instrument
    instrument.components = [
      component("k1", "Tata kelola", "Governance", [("i1", "30"), ("i2", "10")]),
      component("k2", "Pelayanan publik", "Public services", [("i10", "60")]),
    ]
    instrument.marks = [
      Mark(
        id: "istimewa", title: Bilingual(id: "ISTIMEWA", en: "EXCELLENT"),
        threshold: .atLeast(ExactDecimal(90)))
    ]
    return instrument
  }()

  static let general = Checklist(
    id: "umum", revision: "2025.1", title: Bilingual(id: "Umum", en: "General"), stage: .document,
    sections: [
      Section(
        id: "nilai", title: Bilingual(id: "Nilai luar", en: "Outside figures"),
        items: [
          Item(
            id: "mcsp", text: Bilingual(id: "Nilai MCSP", en: "MCSP figure"),
            answer: .index(max: ExactDecimal(100)), indicator: "i1")
        ])
    ])

  static let scoring = Scoring(
    Definitions(
      instruments: [.zero: instrument],
      checklists: [hash("m"): Sample.checklist, hash("u"): general]))

  static var logs: [Chain] {
    [siti, budi].compactMap { Chain(entries: $0) } + forked
  }

  /// Finds the room, measures too little, and leaves the cleanliness to the lead.
  static var siti: [Entry] {
    entries(
      head("a", "Siti Rahmah", "BPKP", lists: ["m", "u"]),
      [
        .answer(item: "asi-01", .tick(.met)),
        .evidence(
          item: "asi-01",
          Evidence(
            method: .examine, strength: .seen,
            file: EvidenceFile(name: "IMG_0231.jpg", sha256: hash("e"), bytes: 182_044))),
        .answer(item: "asi-02", .number(ExactDecimal(11))),
        .note(item: "asi-02", .text("Diukur dengan meteran laser, dua kali.")),
        .answer(item: "asi-03a", .tick(.met)),
        .answer(item: "lay-01", .grade("3")),
        .flag(item: "lay-01", text: "Sedang dibersihkan saat dilihat."),
        .answer(
          item: "mcsp",
          .index(
            IndexFigure(
              value: ExactDecimal(76), state: .provisional, floor: ExactDecimal(73)))),
      ])
  }

  /// Measures enough, and says nothing else that differs.
  static var budi: [Entry] {
    entries(
      head("b", "Budi Santoso", "Ombudsman"),
      [
        .answer(item: "asi-01", .tick(.met)), .answer(item: "asi-02", .number(ExactDecimal(12))),
        .note(item: "asi-02", .confidential(hash("c"))),
      ])
  }

  /// Comes in late, and measures as Budi does.
  static var wati: [Entry] {
    entries(head("c", "Wati", "BKN"), [.answer(item: "asi-02", .number(ExactDecimal(12)))])
  }

  /// Two continuations of one visit after the same three entries.
  static var forked: [Chain] {
    let both: [Event] = [
      .answer(item: "asi-01", .tick(.met)), .answer(item: "asi-03a", .tick(.met)),
    ]
    let head = head("d", "Rina Lestari", "Kemendagri")
    let long =
      both + [.answer(item: "lay-02", .count(["ac"])), .answer(item: "lay-03", .text("Bu Ani"))]
    let short = both + [.answer(item: "lay-02", .count(["ac", "sink"]))]
    return [entries(head, long), entries(head, short, salt: "9")].compactMap { Chain(entries: $0) }
  }

  static func head(
    _ visit: Character, _ assessor: String, _ institution: String, lists: [Character] = ["m"]
  ) -> VisitHead {
    VisitHead(
      visit: String(repeating: visit, count: 32), role: .assessor, region: "Kota Contoh",
      period: "2025", place: "mpp", venue: "MPP Kota Contoh",
      instrument: Reference(id: instrument.id, revision: "2025.1", sha256: .zero),
      checklists: lists.map { Reference(id: String($0), revision: "2025.1", sha256: hash($0)) },
      assessor: assessor, institution: institution)
  }

  static func entries(_ head: VisitHead, _ events: [Event], salt: Character = "0") -> [Entry] {
    let all = [.open(head)] + events
    return all.enumerated().compactMap { n, event in
      try? entry(n, event, of: head.visit.first ?? "0", salt: n > 2 ? salt : "0")
    }
  }

  /// Its hash tells the visit, the number of the entry and the copy.
  static func entry(
    _ n: Int, _ event: Event, of visit: Character, salt: Character = "0"
  ) throws -> Entry {
    let hex = "\(visit)\(salt)\(n / 10)\(n % 10)" + String(repeating: "0", count: 60)
    guard let hash = Digest(hex: hex) else { throw Missing() }
    return Entry(n: n, at: try Clock.time(n), event: event, hash: hash)
  }

  static func subject(_ item: String) -> Decision.Subject {
    .item(item, place: "mpp", venue: "MPP Kota Contoh")
  }

  /// A digest that begins with a letter from `0` to `9` or `a` to `f`; others stand for a code.
  static func hash(_ letter: Character) -> Digest {
    let code = letter.unicodeScalars.first?.value ?? 0
    let hex = String(code, radix: 16)
    return Digest(hex: hex + String(repeating: "0", count: 64 - hex.count)) ?? .zero
  }

  private static func component(
    _ id: String, _ indonesian: String, _ english: String, _ indicators: [(String, String)]
  ) -> Component {
    Component(
      id: id, title: Bilingual(id: indonesian, en: english),
      weight: ExactDecimal(indicators.reduce(0) { $0 + (Int($1.1) ?? 0) }),
      indicators: indicators.map {
        Indicator(
          id: $0.0, title: Bilingual(id: "Indikator \($0.0)", en: "Indicator \($0.0)"),
          weight: ExactDecimal(Int($0.1) ?? 0))
      })
  }
}
