import Assessment
import Text

/// A log in which every text tries to leave its place on the page.
enum HostileFixture {
  static let escape = "\u{1B}]0;judul\u{7}\u{1B}[2J\u{9B}31mmerah"
  static let bidi = "laik\u{202E}kial\u{2066}\u{200B}\u{FEFF}"
  static let long = String(repeating: "panjang", count: 40)
  static let wide = "市役所の相談窓口 👩‍👩‍👧 ห้องให้นมบุตร é\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}"
  static let forged = "rapi\r\n\n--------\nasi-02  Palsu\n        Jawaban : sesuai"

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
