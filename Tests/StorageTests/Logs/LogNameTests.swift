import Assessment
import Testing

@testable import Storage

@Suite struct LogNameTests {
  @Test(arguments: [
    ("Kota Contoh", "kota-contoh"), ("Kab. Siak (Riau)", "kab-siak-riau"), ("Élodie", "elodie"),
    ("ÅNGSTRÖM", "angstrom"), ("ﬁle ＡＢ１", "file-ab1"), ("../../etc/passwd", "etc-passwd"),
    ("", "x"), ("محمد", "x"), ("🇮🇩😀", "x"), ("--a--", "a"), ("a\u{0}b\n", "a-b"),
    ("Nur Ḥasan, S.H.", "nur-hasan-s-h"), (".hidden", "hidden"), ("-rf", "rf"), ("K\u{212A}", "kk"),
  ])
  func slugsAreplainASCII(text: String, slug: String) {
    #expect(LogName.slug(text) == slug)
  }

  @Test func slugsAreShort() {
    #expect(LogName.slug(String(repeating: "é", count: 300)) == String(repeating: "e", count: 32))
    let words = LogName.slug(String(repeating: "a", count: 31) + " b c")
    #expect(words == String(repeating: "a", count: 31))
    #expect(LogName.slug(String(repeating: "\u{301}", count: 10_000)) == "x")
  }

  @Test func aLeadHasNoPlace() {
    #expect(
      LogName.of(Sample.lead, at: Sample.noon) == "2025-11-06-kota-contoh-x-siti-01234567.jsonl")
  }
}
