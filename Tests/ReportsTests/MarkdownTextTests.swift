import Assessment
import Testing
import Text

@testable import Reports

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("polos, 1,5 (a) — b!", "polos, 1,5 (a) — b!"), ("*tebal*", "\\*tebal\\*"),
    ("_a_ `b` ~~c~~", "\\_a\\_ \\`b\\` \\~\\~c\\~\\~"), ("[x](y)", "\\[x\\](y)"),
    ("![x](y)", "!\\[x\\](y)"), ("<b>&amp;", "\\<b\\>\\&amp;"), ("a|b", "a\\|b"),
    ("# judul", "\\# judul"), ("- butir", "\\- butir"), ("+ butir", "\\+ butir"),
    ("===", "\\==="), ("1. satu", "1\\. satu"), ("12) dua", "12\\) dua"), ("1.5", "1\\.5"),
    ("    kode", "kode"), ("tepi  ", "tepi"), ("\\n", "\\\\n"),
    ("https://x", "https\\://x"), ("www.x", "www\\.x"), ("a:b", "a:b"), ("a@b", "a\\@b"),
    ("$x$", "\\$x\\$"), ("a\nb", "a^Jb"), ("*\u{301}", "\\*\u{301}"), ("\u{1B}[2J", "^\\[\\[2J"),
  ])
  func `A text is read as it stands, and never acts`(text: String, escaped: String) {
    #expect(MarkdownEscape.line(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
  }

  @Test func `Each block has its form`() {
    let document = ReportDocument([
      .title("Judul #1"), .heading("Bab"), .subheading("Bagian"), .alert("Awas\n> kutip"),
      .paragraph("- bukan butir"),
      .rows([.init("Label", lines: ["satu", "", "- tiga"]), .init("Kosong", "")]),
      .items([.init("a-1", "Teks\nlagi", rows: [.init("Catatan", text: "x\n# y")])]),
      .grid([.init("a-1", "sesuai")]),
      .table(
        Table(
          columns: [.init("A|B"), .init("N", .trailing)], groups: [[["  x|y", "1"]], [["z"]]])),
      .signatures([.init(role: "Penilai", fields: [.init("Nama", "Sri"), .init("Tanggal", "")])]),
    ])
    let dots = String(repeating: ".", count: 32)
    #expect(
      MarkdownText(document).text() == """
        # Judul \\#1

        ## Bab

        ### Bagian

        > Awas\\
        > \\> kutip

        \\- bukan butir

        - **Label:** satu\\
          &#32;\\
          \\- tiga
        - **Kosong:**

        - **a-1** Teks\\
          lagi
          - **Catatan:** x\\
            \\# y

        - **a-1:** sesuai

        | A\\|B | N |
        | --- | ---: |
        | x\\|y | 1 |
        | z |  |

        - **Penilai**
          - \(dots)
          - **Nama:** Sri
          - **Tanggal:** \(dots)

        """)
  }

  @Test(arguments: Language.allCases)
  func `No hostile text begins a line, a cell or a link of its own`(language: Language) throws {
    let worksheet = try #require(HostileFixture.worksheet)
    let page = MarkdownText(
      VisitReport.document(worksheet: worksheet, phrases: language.phrases, version: "1")
    ).text()
    for line in page.split(separator: "\n") {
      #expect(Harmless.line(String(line)) == String(line))
      #expect(!line.hasPrefix("---") && !line.hasPrefix("asi-02"))
    }
    #expect(page.contains("rapi\\\n"))
    #expect(page.contains("\\--------\\\n"))
  }
}
