import Assessment
import Testing

@Suite("Evidence files and digests")
struct EvidenceTests {
  private func ending(_ name: String) -> String {
    let hash = Digest.fake("photo")
    let stored = EvidenceFile(name: name, sha256: hash, bytes: 1).storedName
    #expect(stored.hasPrefix(hash.hex))
    return String(stored.dropFirst(64))
  }

  @Test(
    "the extension is kept in lower case",
    arguments: [
      ("IMG_0231.jpg", ".jpg"), ("IMG_0231.JPG", ".jpg"), ("scan.2025.PDF", ".pdf"),
      ("a.7z", ".7z"), ("berita acara.docx", ".docx"), ("a.x", ".x"), ("a.abcdefgh", ".abcdefgh"),
    ])
  func kept(name: String, expected: String) {
    #expect(ending(name) == expected)
  }

  @Test(
    "what is not a to z and 0 to 9, or is too long, is left out",
    arguments: [
      "README", "photo.", "a.abcdefghi", "a.tar-gz", "a.j pg", "a.jpé", "a./../b", "a.jpg\n", "",
      ".", "a.ｊｐｇ", "a.j_g",
    ])
  func leftOut(name: String) {
    #expect(ending(name).isEmpty)
  }

  @Test("a digest is 64 lower-case hexadecimal digits and nothing else")
  func digests() {
    let hex = String(repeating: "0123456789abcdef", count: 4)
    #expect(Digest(hex: hex)?.hex == hex)
    #expect(Digest(hex: hex)?.short == "01234567")
    for wrong in [hex.uppercased(), String(hex.dropLast()), hex + "0", "g" + hex.dropFirst(), ""] {
      #expect(Digest(hex: wrong) == nil)
    }
    #expect(Digest.zero.hex == String(repeating: "0", count: 64))
    #expect(Digest.zero < Digest.fake("x"))
  }
}
