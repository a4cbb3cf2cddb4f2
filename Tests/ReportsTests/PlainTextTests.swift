import Reports
import Testing
import Text

@Suite struct PlainTextTests {
  @Test func `Headings are underlined, and blocks stand one line apart`() {
    expect(
      [
        .title("Judul"), .alert("awas\nbenar"), .heading("Bagian besar"), .subheading("Kecil"),
        .paragraph("Satu kalimat yang tidak muat pada satu baris saja."),
      ],
      """
      Judul
      ========================================

      !! awas
      !! benar

      Bagian besar
      ----------------------------------------
      Kecil
      -----
      Satu kalimat yang tidak muat pada satu
      baris saja.
      """)
  }

  @Test func `Values hang beside their labels`() {
    expect(
      [
        .rows([
          .init("A", "pendek"), .init("Label", "nilai yang cukup panjang untuk dua baris"),
          .init("Label yang terlalu lebar", text: "baris\nbaris\n"), .init("Kosong", ""),
          .init("Satu", "baris\nini"), .init("Dua", lines: ["baris\nini", "itu"]),
        ])
      ],
      """
      A                : pendek
      Label            : nilai yang cukup
                         panjang untuk dua
                         baris
      Label yang       : baris
      terlalu lebar      baris

      Kosong           :
      Satu             : baris^Jini
      Dua              : baris^Jini
                         itu
      """)
  }

  @Test func `Items hang beside their ids, and a long id is broken, not cut`() {
    expect(
      [
        .items([
          .init(
            "a-1", "Teks butir yang panjang sekali sampai patah", rows: [.init("Jawaban", "ya")]),
          .init("sangat-panjang", "Teks"),
        ])
      ],
      """
      a-1       Teks butir yang panjang sekali
                sampai patah
                Jawaban : ya

      sangat-p  Teks
      anjang
      """)
  }

  @Test func `A grid is read downwards in as many columns as fit`() {
    let cells = (1...5).map { ReportDocument.Row("a-\($0)", $0 == 5 ? "tidak" : "ya") }
    expect(
      [.grid(cells)],
      """
      a-1 ya      a-3 ya      a-5 tidak
      a-2 ya      a-4 ya
      """)
    expect([.grid([])], "")
  }

  @Test func `Columns of one letter leave the others room`() {
    let letters = (1...9).map { _ in Table.Column("A", .trailing) }
    let table = Table(columns: letters + [.init("Words")], groups: [[["1"]]])
    var wide = table
    wide.groups[0][0] += Array(repeating: "2", count: 8) + [String(repeating: "kata ", count: 40)]
    let lines = PlainText(ReportDocument([.table(wide)])).lines()
    #expect(lines.allSatisfy { Columns.width(of: $0) <= 80 })
    #expect(lines[1].hasPrefix("--  --  -"))
  }

  @Test func `The widest column of a table gives way`() {
    let table = Table(
      columns: [.init(""), .init("Nama"), .init("Nilai", .trailing)],
      groups: [
        [["k1", "Nama yang jauh lebih panjang dari halaman", "9,50"], ["  i1", "Kecil"]],
        [["", "Jumlah", "100,00"]],
      ])
    expect(
      [.table(table)],
      """
            Nama                         Nilai
      ----  --------------------------  ------
      k1    Nama yang jauh lebih          9,50
            panjang dari halaman
        i1  Kecil

            Jumlah                      100,00
      """)
  }

  @Test func `Signatures leave room for a hand`() {
    expect(
      [
        .signatures([
          .init(role: "Penilai", fields: [.init("Nama", "Siti"), .init("Tanggal", "")]),
          .init(role: "Kota", fields: [.init("Cap", "")]),
          .init(role: "Saksi", fields: []),
        ])
      ],
      """
      Penilai               Kota




      __________________    __________________
      Nama    : Siti        Cap : ............
      Tanggal : ........

      Saksi




      __________________
      """)
  }

  @Test func `A page narrower than it can be is widened, and an empty one is empty`() {
    let long = ReportDocument([.paragraph(String(repeating: "x", count: 50))])
    #expect(PlainText(long).lines(width: 3).map(\.count) == [40, 10])
    #expect(PlainText(ReportDocument()).text() == "")
  }

  private func expect(
    _ blocks: [ReportDocument.Block], _ page: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let lines = PlainText(ReportDocument(blocks)).lines(width: 40)
    #expect(lines.joined(separator: "\n") == page, sourceLocation: sourceLocation)
  }
}
