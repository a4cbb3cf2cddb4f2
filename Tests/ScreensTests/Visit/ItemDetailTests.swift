import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct ItemDetailTests {
  @Test func showsLevelsNotesAndEvidence() throws {
    var desk = try Desk()
    try desk.record(.answer(item: "lay-01", .grade("3")))
    try desk.record(.note(item: "lay-01", .text("Lantai licin.\nSudut belum disapu.")))
    try desk.record(.note(item: "lay-01", .confidential(.zero)))
    try desk.record(
      .evidence(
        item: "lay-01",
        Evidence(
          method: .examine, strength: .seen,
          file: EvidenceFile(name: "IMG_0231.jpg", sha256: .zero, bytes: 182_044))))
    try desk.record(
      .evidence(
        item: "lay-01", Evidence(method: .interview, strength: .told, text: "Kata petugas")))
    desk.application.model.visit?.drafts["lay-01"] = "Tempat sam"
    try desk.type(":lay-01")
    try desk.press(.enter)
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                                       1/6 terjawab
          ·  asi-01   Ruang laktasi khusus tersedia, bukan bagian dari toilet atau guda…
          ·  asi-02   Luas ruang laktasi
          ·  asi-03a  Pintu dapat dikunci dari dalam
        Layanan                                                                      1/3
        > ✗  lay-01   Kebersihan ruang
          ·  lay-02   Sarana yang tersedia
          ·  lay-03   Nama penanggung jawab
        ────────────────────────────────────────────────────────────────────────────────
         lay-01 · Layanan
         Kebersihan ruang
           0  Kotor
         * 3  Cukup bersih
           5  Bersih dan terawat
         Jawaban: 3 (Cukup bersih) · 09:01
         Catatan: Lantai licin.
           Sudut belum disapu.
         Catatan: (rahasia)
         Catatan belum dicatat (c): Tempat sam
         Bukti: 2 · IMG_0231.jpg (dilihat); Kata petugas (keterangan)



        0/3/5 tingkat  t tidak ada  p tunda  c catatan  e bukti  u urungkan    ? bantuan
        """)
  }

  @Test func saysWhatAParentSettled() throws {
    var desk = try Desk()
    try desk.record(.answer(item: "asi-01", .tick(.unmet)))
    try desk.press(.escape, .home, .down)
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                                       3/6 terjawab
        Keberadaan dan privasi                                                       3/3
          ✗  asi-01   Ruang laktasi khusus tersedia, bukan bagian dari toilet atau guda…
        > ^  asi-02   Luas ruang laktasi
          ^  asi-03a  Pintu dapat dikunci dari dalam
        Layanan                                                                      0/3
          ·  lay-01   Kebersihan ruang
          ·  lay-02   Sarana yang tersedia
        ────────────────────────────────────────────────────────────────────────────────
         asi-02 · Keberadaan dan privasi
         Luas ruang laktasi
         Ambang: paling sedikit 12 m²
         Tidak ditanyakan: sudah ditentukan oleh jawaban butir asi-01.
         Bukti yang diminta: pengukuran
         Dasar: Permenkes 15/2013 Ps 10 huruf a · keyakinan A








        c catatan  e bukti  u urungkan  n belum dijawab berikutnya             ? bantuan
        """)
  }

  @Test func tellsACriterionFromWhatIsOnlyRecorded() throws {
    let items = [true, false].map { isCriterion in
      Item(
        id: isCriterion ? "kri-01" : "kri-02", text: Bilingual(id: "Opini", en: "Opinion"),
        answer: .text, isCriterion: isCriterion)
    }
    let list = Checklist(
      id: "kriteria", revision: "1", title: Bilingual(id: "Kriteria", en: "Criteria"),
      stage: .document,
      sections: [Section(id: "s", title: Bilingual(id: "Opini", en: "Opinion"), items: items)])
    #expect(try Desk(list).at("kri-01").screen.contains(" kri-01 · kriteria · Opini"))
    #expect(try Desk(list).at("kri-02").screen.contains(" kri-02 · dicatat saja · Opini"))
  }

  @Test func namesTheChecklistWhereThereAreSeveral() throws {
    var other = Sample.checklist
    other.id = "mpp-disabilitas"
    other.title = Bilingual(id: "Aksesibilitas", en: "Accessibility")
    other.sections = [Section(id: "y", title: Bilingual(id: "Jalur", en: "Paths"), items: [])]
    let desk = try Desk(size: Size(rows: 40, columns: 120), Sample.checklist, other)
    #expect(desk.screen.contains("Ruang laktasi › Keberadaan dan privasi       0/3 │"))
    #expect(desk.screen.contains("Aksesibilitas › Jalur                        0/0 │"))
  }

  @Test func saysHowMuchOfALongItemIsHidden() throws {
    var desk = try Desk(size: Size(rows: 20, columns: 60), Self.long)
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                   0/1 terjawab
        Panjang                                                  0/1
        > ·  asi-01  Ruang laktasi khusus tersedia, bukan bagian da…
        ────────────────────────────────────────────────────────────
         asi-01 · kritis · Panjang
         Ruang laktasi khusus tersedia, bukan bagian dari toilet
         atau gudang
         Lihat ruang dan penandanya. Sudut di dalam toilet atau
         gudang tidak dihitung. Bila ruang sedang dipakai, tunggu
         dan jangan memotret pengguna. Lihat ruang dan penandanya.
         Sudut di dalam toilet atau gudang tidak dihitung. Bila
         ruang sedang dipakai, tunggu dan jangan memotret pengguna.
         Lihat ruang dan penandanya. Sudut di dalam toilet atau
         gudang tidak dihitung. Bila ruang sedang dipakai, tunggu
         dan jangan memotret pengguna. Lihat ruang dan penandanya.
         Sudut di dalam toilet atau gudang tidak dihitung. Bila
         ruang sedang dipakai, tunggu dan jangan memotret pengguna.
         Bukti yang diminta: foto; wajib bila sesuai
         … 2 baris lagi (PgDn)
        y sesuai  t tidak sesuai  p tunda  c catatan       ? bantuan
        """)
    try desk.press(.pageDown)
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                   0/1 terjawab
        Panjang                                                  0/1
        > ·  asi-01  Ruang laktasi khusus tersedia, bukan bagian da…
        ────────────────────────────────────────────────────────────
         Ruang laktasi khusus tersedia, bukan bagian dari toilet
         atau gudang
         Lihat ruang dan penandanya. Sudut di dalam toilet atau
         gudang tidak dihitung. Bila ruang sedang dipakai, tunggu
         dan jangan memotret pengguna. Lihat ruang dan penandanya.
         Sudut di dalam toilet atau gudang tidak dihitung. Bila
         ruang sedang dipakai, tunggu dan jangan memotret pengguna.
         Lihat ruang dan penandanya. Sudut di dalam toilet atau
         gudang tidak dihitung. Bila ruang sedang dipakai, tunggu
         dan jangan memotret pengguna. Lihat ruang dan penandanya.
         Sudut di dalam toilet atau gudang tidak dihitung. Bila
         ruang sedang dipakai, tunggu dan jangan memotret pengguna.
         Bukti yang diminta: foto; wajib bila sesuai
         Dasar: PP 28/2024 Ps 43; Permenkes 15/2013 Ps 10 huruf a
           sampai i · keyakinan A
        y sesuai  t tidak sesuai  p tunda  c catatan       ? bantuan
        """)
  }

  @Test func showsOnlyWhatIsHarmless() throws {
    let hostile = "a\u{1B}[31mb\u{202E}c\u{7}\nd\u{200B}"
    var item = Sample.room
    item.text = Bilingual(id: hostile, en: hostile)
    item.help = Bilingual(id: hostile, en: hostile)
    item.basis = hostile
    var checklist = Sample.checklist
    checklist.sections = [
      Section(id: "x", title: Bilingual(id: hostile, en: hostile), items: [item])
    ]
    var desk = try Desk(size: Size(rows: 20, columns: 60), checklist)
    let file = EvidenceFile(name: "a\nb.jpg", sha256: .zero, bytes: 1)
    try desk.record(
      .evidence(item: "asi-01", Evidence(method: .examine, strength: .seen, file: file)))
    try desk.record(.note(item: "asi-01", .text(hostile)))
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                   0/1 terjawab
        a^[[31mb<U+202E>c^G^Jd<U+200B>                           0/1
        > ·  asi-01  a^[[31mb<U+202E>c^G^Jd<U+200B>
        ────────────────────────────────────────────────────────────
         asi-01 · kritis · a^[[31mb<U+202E>c^G^Jd<U+200B>
         a^[[31mb<U+202E>c^G
         d<U+200B>
         Catatan: a^[[31mb<U+202E>c^G
           d<U+200B>
         Bukti: 1 · a^Jb.jpg (dilihat)
         a^[[31mb<U+202E>c^G
         d<U+200B>
         Bukti yang diminta: foto; wajib bila sesuai
         Dasar: a^[[31mb<U+202E>c^G
           d<U+200B> · keyakinan A




        Catatan dicatat.
        """)
  }

  @Test func setsManyShortPartsSideBySide() throws {
    let parts = ["kotak", "ruang", "petugas", "air", "register", "papan", "nomor"]
    var item = Sample.room
    item.help = nil
    item.answer = .count(
      of: parts.map { CountOption(id: $0, text: Bilingual(id: $0, en: $0)) }, bands: [])
    var checklist = Sample.checklist
    checklist.sections = [
      Section(id: "x", title: Bilingual(id: "Sarana", en: "Facilities"), items: [item])
    ]
    var desk = try Desk(checklist)
    try desk.record(.answer(item: "asi-01", .count(["ruang", "nomor"])))
    let gap = String(repeating: " ", count: 28)
    let lines = desk.screen.split(separator: "\n")
    #expect(lines[6] == "   kotak    \(gap)  register")
    #expect(lines[7] == " * ruang    \(gap)  papan")
    #expect(lines[8] == "   petugas  \(gap)* nomor")
    #expect(lines[9] == "   air")
  }

  private static var long: Checklist {
    var item = Sample.room
    let help = (item.help?.id ?? "") + " "
    item.help = Bilingual(id: String(repeating: help, count: 4), en: "")
    item.basis = "PP 28/2024 Ps 43; Permenkes 15/2013 Ps 10 huruf a sampai i"
    var checklist = Sample.checklist
    checklist.sections = [
      Section(id: "x", title: Bilingual(id: "Panjang", en: "Long"), items: [item])
    ]
    return checklist
  }
}
