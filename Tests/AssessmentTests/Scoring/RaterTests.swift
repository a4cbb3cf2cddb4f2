import Assessment
import Testing

@Suite("Names")
struct RaterTests {
  @Test(
    "case, blanks and the Unicode form make no difference",
    arguments: [
      ("Sari", "SARI"), ("Sari Dewi", "  sari   dewi "), ("Sari Dewi", "Sari\tDewi"),
      ("Sari Dewi", "Sari\u{00A0}Dewi\n"), ("Andr\u{E9}", "ANDRE\u{301}"),
      ("Stra\u{DF}e", "STRASSE"), ("\u{3A3}\u{391}\u{3A3}", "\u{3C3}\u{3B1}\u{3C2}"), ("", "   "),
    ])
  func same(left: String, right: String) {
    #expect(Name(left) == Name(right))
    #expect(Name(left).hashValue == Name(right).hashValue)
    #expect(!(Name(left) < Name(right)) && !(Name(right) < Name(left)))
  }

  @Test(
    "other names are other names",
    arguments: [("Sari", "Sarí"), ("Sari Dewi", "SariDewi"), ("Sari", "Sari D."), ("Ana", "Änä")])
  func different(left: String, right: String) {
    #expect(Name(left) != Name(right))
    #expect((Name(left) < Name(right)) != (Name(right) < Name(left)))
  }

  @Test("a name is printed as it was written")
  func written() {
    #expect(Name("  Sari  DEWI ").written == "  Sari  DEWI ")
  }

  @Test("a rater is assessor and institution together")
  func raters() {
    let sari = Rater(assessor: "Sari", institution: "BPKP")
    #expect(sari == Rater(assessor: "sari ", institution: "bpkp"))
    #expect(sari != Rater(assessor: "Sari", institution: "KPK"))
    #expect(sari != Rater(assessor: "Budi", institution: "BPKP"))
  }
}
