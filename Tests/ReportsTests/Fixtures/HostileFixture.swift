import Assessment
import Text

/// A log in which every text tries to leave its place on the page.
enum HostileFixture {
  static let escape = "\u{1B}]0;judul\u{7}\u{1B}[2J\u{9B}31mmerah"
  static let bidi = "laik\u{202E}kial\u{2066}\u{200B}\u{FEFF}"
  static let long = String(repeating: "panjang", count: 40)
  static let wide = "市役所の相談窓口 👩‍👩‍👧 ห้องให้นมบุตร é\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}"
  static let forged = "rapi\r\n\n--------\nasi-02  Palsu\n        Jawaban : sesuai"

  static let longName =
    "Raden Mas Haryo Suryaningrat Kusumawardhana Prawirodirdjo Sastroamidjojo, S.H., M.H."
  static let bidiName =
    "BPKP\u{202D}Perwakilan\u{202E}Provinsi\u{2066}Daerah\u{2069}Istimewa\u{200F}Aceh"
  static let brokenName = "dua\nbaris\r\n\(String(repeating: "\u{202D}", count: 30)).jpg"

  /// Names that are too long for a column, and break out of their line.
  static var names: Worksheet? {
    var head = VisitFixture.head()
    head.region = brokenName
    head.period = "2025\n2026"
    head.venue = long
    head.assessor = "\(longName)\n\(long)"
    head.institution = "\(bidiName)\n\(bidiName)"
    head.letter = forged
    var log = LogFixture(head)
    for name in [brokenName, long, "\(wide)\n\(bidiName)"] {
      log.add(
        .evidence(
          item: "asi-01",
          Evidence(
            method: .test, strength: .document, text: brokenName,
            file: EvidenceFile(name: name, sha256: .fake(907), bytes: 1))))
    }
    log.add(.seal(Seal(answered: 0, open: 18, pending: 18, witness: brokenName, key: forged)))
    return VisitFixture.worksheet(log)
  }

  static var worksheet: Worksheet? {
    var head = VisitFixture.head()
    head.region = "Kota \(escape)"
    head.venue = wide
    head.assessor = bidi
    head.institution = long
    head.letter = forged
    var log = LogFixture(head)
    log.add(.answer(item: "asi-01", .tick(.unmet)))
    log.add(.note(item: "asi-01", .text(forged)))
    log.add(.note(item: "asi-01", .text(escape)))
    log.add(.flag(item: "asi-13", text: bidi))
    log.add(.answer(item: "umu-03", .text("\(wide)\n\(long)")))
    log.add(
      .evidence(
        item: "asi-01",
        Evidence(
          method: .test, strength: .document, text: wide,
          file: EvidenceFile(name: "\(escape).jpg", sha256: .fake(906), bytes: 1))))
    log.add(.note(item: long, .text(long)))
    log.add(.unknown(kind: escape, item: bidi), unknownMembers: [bidi])
    log.add(.void(reason: forged))
    return VisitFixture.worksheet(log)
  }
}
