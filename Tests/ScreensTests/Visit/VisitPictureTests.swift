import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct VisitPictureTests {
  @Test func beginsAtTheFirstOpenItem() throws {
    let desk = try Desk()
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                                       0/6 terjawab
        Keberadaan dan privasi                                                       0/3
        > ·  asi-01   Ruang laktasi khusus tersedia, bukan bagian dari toilet atau guda…
          ·  asi-02   Luas ruang laktasi
          ·  asi-03a  Pintu dapat dikunci dari dalam
        Layanan                                                                      0/3
          ·  lay-01   Kebersihan ruang
          ·  lay-02   Sarana yang tersedia
        ────────────────────────────────────────────────────────────────────────────────
         asi-01 · kritis · Keberadaan dan privasi
         Ruang laktasi khusus tersedia, bukan bagian dari toilet atau gudang
         Lihat ruang dan penandanya. Sudut di dalam toilet atau gudang tidak dihitung.
         Bila ruang sedang dipakai, tunggu dan jangan memotret pengguna.
         Bukti yang diminta: foto; wajib bila sesuai
         Dasar: PP 28/2024 Ps 43 · keyakinan A








        y sesuai  t tidak sesuai  p tunda  c catatan  e bukti  u urungkan      ? bantuan
        """)
  }

  @Test func showsWhatWasAnsweredAndWhatIsPending() throws {
    var desk = try Desk()
    try desk.type("y")
    try desk.press(.down)
    try desk.type("sp3kkkk")
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                           2/6 terjawab, 3 tertunda
        Keberadaan dan privasi                                                       2/3
        > ✓? asi-01   Ruang laktasi khusus tersedia, bukan bagian dari toilet atau guda…
          ·  asi-02   Luas ruang laktasi
          ½? asi-03a  Pintu dapat dikunci dari dalam
        Layanan                                                                      0/3
          ·P lay-01   Kebersihan ruang
          ·  lay-02   Sarana yang tersedia
        ────────────────────────────────────────────────────────────────────────────────
         asi-01 · kritis · Keberadaan dan privasi
         Ruang laktasi khusus tersedia, bukan bagian dari toilet atau gudang
         Jawaban: sesuai · 09:01
         Tertunda: bukti belum ada
         Lihat ruang dan penandanya. Sudut di dalam toilet atau gudang tidak dihitung.
         Bila ruang sedang dipakai, tunggu dan jangan memotret pengguna.
         Bukti yang diminta: foto; wajib bila sesuai
         Dasar: PP 28/2024 Ps 43 · keyakinan A






        y sesuai  t tidak sesuai  p tunda  c catatan  e bukti  u urungkan      ? bantuan
        """)
  }

  @Test func worksInSixtyByTwenty() throws {
    let desk = try Desk(size: Size(rows: 20, columns: 60))
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                   0/6 terjawab
        Keberadaan dan privasi                                   0/3
        > ·  asi-01   Ruang laktasi khusus tersedia, bukan bagian d…
          ·  asi-02   Luas ruang laktasi
          ·  asi-03a  Pintu dapat dikunci dari dalam
        Layanan                                                  0/3
          ·  lay-01   Kebersihan ruang
        ────────────────────────────────────────────────────────────
         asi-01 · kritis · Keberadaan dan privasi
         Ruang laktasi khusus tersedia, bukan bagian dari toilet
         atau gudang
         Lihat ruang dan penandanya. Sudut di dalam toilet atau
         gudang tidak dihitung. Bila ruang sedang dipakai, tunggu
         dan jangan memotret pengguna.
         Bukti yang diminta: foto; wajib bila sesuai
         Dasar: PP 28/2024 Ps 43 · keyakinan A



        y sesuai  t tidak sesuai  p tunda  c catatan       ? bantuan
        """)
  }

  @Test func standsSideBySideWhereThereIsRoom() throws {
    var desk = try Desk(size: Size(rows: 40, columns: 120))
    try desk.type("yk")
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                                                                   1/6 terjawab, 1 tertunda
        Keberadaan dan privasi                       1/3 │ asi-01 · kritis · Keberadaan dan privasi
        > ✓? asi-01   Ruang laktasi khusus tersedia, bu… │ Ruang laktasi khusus tersedia, bukan bagian dari toilet atau gudang
          ·  asi-02   Luas ruang laktasi                 │
          ·  asi-03a  Pintu dapat dikunci dari dalam     │ Jawaban: sesuai · 09:01
        Layanan                                      0/3 │ Tertunda: bukti belum ada
          ·  lay-01   Kebersihan ruang                   │
          ·  lay-02   Sarana yang tersedia               │ Lihat ruang dan penandanya. Sudut di dalam toilet atau gudang tidak
          ·  lay-03   Nama penanggung jawab              │ dihitung. Bila ruang sedang dipakai, tunggu dan jangan memotret
                                                         │ pengguna.
                                                         │
                                                         │ Bukti yang diminta: foto; wajib bila sesuai
                                                         │ Dasar: PP 28/2024 Ps 43 · keyakinan A
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
                                                         │
        y sesuai  t tidak sesuai  p tunda  c catatan  e bukti  u urungkan  n belum dijawab berikutnya                  ? bantuan
        """)
  }

  @Test func speaksEnglish() throws {
    var desk = try Desk(language: .english)
    try desk.type("y")
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                            1/6 answered, 1 pending
        Presence and privacy                                                         1/3
          ✓? asi-01   There is a dedicated lactation room, not in a toilet or store
        > ·  asi-02   Area of the lactation room
          ·  asi-03a  The door can be locked from inside
        Service                                                                      0/3
          ·  lay-01   Cleanliness of the room
          ·  lay-02   Facilities
        ────────────────────────────────────────────────────────────────────────────────
         asi-02 · Presence and privacy
         Area of the lactation room
         Threshold: at least 12 m²
         Evidence to collect: measurement
         Basis: Permenkes 15/2013 Ps 10 huruf a · confidence A









        Space/Enter fill in  t there is none  b not applicable  p to the lead     ? help
        """)
  }

  @Test func saysThatASealedVisitIsOnlyRead() throws {
    var desk = try Desk { $0.visit?.readOnly = .sealed }
    try desk.record(.seal(Seal(answered: 0, open: 6, pending: 6)))
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                                       0/6 terjawab
        Kunjungan sudah disegel: hanya dapat dibaca.
        Keberadaan dan privasi                                                       0/3
        > ·  asi-01   Ruang laktasi khusus tersedia, bukan bagian dari toilet atau guda…
          ·  asi-02   Luas ruang laktasi
          ·  asi-03a  Pintu dapat dikunci dari dalam
        Layanan                                                                      0/3
          ·  lay-01   Kebersihan ruang
          ·  lay-02   Sarana yang tersedia
        ────────────────────────────────────────────────────────────────────────────────
         asi-01 · kritis · Keberadaan dan privasi
         Ruang laktasi khusus tersedia, bukan bagian dari toilet atau gudang
         Lihat ruang dan penandanya. Sudut di dalam toilet atau gudang tidak dihitung.
         Bila ruang sedang dipakai, tunggu dan jangan memotret pengguna.
         Bukti yang diminta: foto; wajib bila sesuai
         Dasar: PP 28/2024 Ps 43 · keyakinan A







        v nilai  S tanda terima  r laporan  l lanjutkan                        ? bantuan
        """)
  }

  @Test func saysThatThereIsNoItem() throws {
    var empty = Sample.checklist
    empty.sections = []
    var desk = try Desk(size: Size(rows: 20, columns: 60), empty)
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                   0/0 terjawab

        ────────────────────────────────────────────────────────────
         Daftar periksa kunjungan ini tidak mempunyai butir.















        S segel  r laporan  j/↓ turun  k/↑ naik            ? bantuan
        """)
    try desk.type("ystb05 pceunNjkgG/x")
    try desk.press(.enter, .tab, .backTab, .pageDown)
  }

  @Test func explainsKeysAndMarksInTheHelp() throws {
    var desk = try Desk(size: Size(rows: 40, columns: 80))
    try desk.type("?")
    #expect(
      desk.screen == """
        Bantuan

         y          sesuai
         t          tidak sesuai
         p          tunda
         c          catatan
         e          bukti
         u          urungkan
         n          belum dijawab berikutnya
         N          belum dijawab sebelumnya
         j/↓        turun
         k/↑        naik
         g/Home     ke awal
         G/End      ke akhir
         Tab        bagian berikutnya
         Shift-Tab  bagian sebelumnya
         PgDn/PgUp  gulir rincian
         /          cari
         :          ke butir menurut kode
         S          segel
         r          laporan
         q/Esc      kembali
         ✓          sesuai
         ½          sebagian
         ✗          tidak sesuai
         –          tidak berlaku
         +          dicatat saja
         ·          belum dijawab
         ^          ditentukan butir lain
         !          ditanyakan ketua tim
         P          diserahkan ke ketua tim
         ?          tertunda
         Ctrl-L     gambar ulang layar
         Ctrl-Z     kembali sementara ke shell
         Ctrl-C     keluar dari program; tidak ada yang hilang




        Esc/Enter/q kembali  ↓/↑/j/k gulir  PgDn/PgUp/Spasi satu halaman       ? bantuan
        """)
  }
}
