import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct SealPictureTests {
  static let events: [Event] = [
    .answer(item: "luas", .number(ExactDecimal(13))), .flag(item: "lift", text: nil),
    .answer(item: "sk", .text("188/45/2025")), .answer(item: "aduan", .tick(.met)),
    .answer(
      item: "mcsp",
      .index(IndexFigure(value: ExactDecimal(76), state: .provisional, floor: ExactDecimal(73)))),
    .evidence(
      item: "aduan", Evidence(method: .examine, strength: .seen, text: "foto menyusul")),
  ]

  @Test func showsWhatIsNotSettled() throws {
    let desk = try Desk.input(.seal, after: Self.events)
    #expect(
      desk.screen == """
        Segel: MPP Kota Contoh

         10 butir: 4 terjawab, 6 belum dijawab, 8 tertunda

         Belum dijawab dan tidak diserahkan (5)
           toilet  Perbandingan toilet laki-laki dengan perempuan
           berkas  Berkas layanan yang lengkap
           apar    Pemeriksaan terakhir alat pemadam api
           sarana  Sarana bagi penyandang disabilitas
           nama    Nama penanggung jawab
         Bukti wajib yang belum ada (1)
           luas    Luas ruang laktasi
         Tertunda untuk ketua tim (2)
           mcsp    Nilai MCSP: sementara
           lift    Lift berfungsi: diserahkan ke ketua tim
         Bukti tanpa berkas, mungkin menyusul (1)
           aduan   foto menyusul (periksa, dilihat)


        ────────────────────────────────────────────────────────────────────────────────
         saksi        [                            ] boleh kosong
         Setelah disegel, tidak ada yang dapat diubah atau ditambah.

        Enter segel  Esc batal  ↑↓ gulir                                      F1 bantuan
        """)
  }

  @Test func asksOnceMoreWhenItemsAreUnanswered() throws {
    var desk = try Desk.input(.seal, .small, .english, after: Self.events)
    try desk.type("Budi Santoso")
    try desk.press(.pageDown, .enter)
    #expect(
      desk.screen == """
        Seal: MPP Kota Contoh

         10 items: 4 answered, 6 unanswered, 8 pending

           apar    Last check of the fire extinguisher
           sarana  Accessibility
           nama    Name of who is in charge
         Required evidence that is missing (1)
           luas    Area of the lactation room
         Pending for the team lead (2)
           mcsp    MCSP figure: provisional
           lift    The lift works: left to the team lead
         Evidence without a file, perhaps to come (1)
           aduan   foto menyusul (examine, seen)

        ────────────────────────────────────────────────────────────
         witness      [Budi Santoso                ] may be empty
         5 items are neither answered nor left to the lead. Press
         Enter once more to seal all the same.
        Enter seal  Esc cancel  ↑↓ scroll                    F1 help
        """)
  }

  @Test func countsWhatOnlyWaitsForAParent() throws {
    let desk = try Desk.input(
      .seal, .large, .indonesian, Sample.checklist,
      after: [
        .answer(item: "asi-01", .tick(.met)), .answer(item: "asi-03a", .tick(.met)),
        .answer(item: "lay-03", .text("Sari")),
      ])
    #expect(
      desk.screen == """
        Segel: MPP Kota Contoh

         6 butir: 3 terjawab, 3 belum dijawab, 5 tertunda

         Belum dijawab dan tidak diserahkan (3)
           asi-02   Luas ruang laktasi
           lay-01   Kebersihan ruang
           lay-02   Sarana yang tersedia
         Bukti wajib yang belum ada (1)
           asi-01   Ruang laktasi khusus tersedia, bukan bagian dari toilet atau gudang
         1 butir menunggu butir induknya








        ────────────────────────────────────────────────────────────────────────────────
         saksi        [                            ] boleh kosong
         Setelah disegel, tidak ada yang dapat diubah atau ditambah.

        Enter segel  Esc batal  ↑↓ gulir                                      F1 bantuan
        """)
  }

  @Test func showsTheReceiptOfASealedVisit() throws {
    let desk = try Self.sealed(.large, .indonesian)
    #expect(
      desk.screen == """
        Tanda terima: MPP Kota Contoh

        kunjungan    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        segel        10 butir: 4 terjawab, 6 belum dijawab, 8 tertunda
        saksi        Budi Santoso

        hash terakhir
          01234567 89abcdef 01234567 89abcdef
          01234567 89abcdef 01234567 89abcdef

        Yang dilakukan sekarang
        1. Tulis kedelapan kelompok hash pada tanda terima yang ditandatangani
           kedua pihak.
        2. Serahkan satu salinan tanda terima kepada pemerintah daerah.
        3. Salin seluruh folder penilaian ke USB untuk ketua tim.

        luas   13 m²
        aduan  sesuai





        Enter kembali  r laporan  v nilai  ↑↓ gulir                            ? bantuan
        """)
  }

  @Test func showsTheReceiptOnASmallScreen() throws {
    var desk = try Self.sealed(.small, .english)
    #expect(
      desk.screen == """
        Receipt: MPP Kota Contoh

        visit        aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        seal         10 items: 4 answered, 6 unanswered, 8 pending
        witness      Budi Santoso

        last hash
          01234567 89abcdef 01234567 89abcdef
          01234567 89abcdef 01234567 89abcdef

        What to do now
        1. Write the eight groups of the hash on the receipt
           that both sides sign.
        2. Give the local government one copy of the receipt.
        3. Copy the whole assessment folder to a USB stick for
           the team lead.

        luas   13 m²
        aduan  sesuai
        Enter back  r report  v scores  ↑↓ scroll             ? help
        """)
    try desk.press(.end)
    #expect(
      desk.screen == """
        Receipt: MPP Kota Contoh

        visit        aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        seal         10 items: 4 answered, 6 unanswered, 8 pending
        witness      Budi Santoso

        last hash
          01234567 89abcdef 01234567 89abcdef
          01234567 89abcdef 01234567 89abcdef

        What to do now
        1. Write the eight groups of the hash on the receipt
           that both sides sign.
        2. Give the local government one copy of the receipt.
        3. Copy the whole assessment folder to a USB stick for
           the team lead.

        luas   13 m²
        aduan  sesuai
        Enter back  r report  v scores  ↑↓ scroll             ? help
        """)
  }

  @Test(arguments: [
    (SealSignature.ready(key: fingerprint), " Akan ditandatangani dengan \(fingerprint)."),
    (.noKey, " Tidak akan ditandatangani: tidak ada kunci (buat dengan laik key new)."),
    (.unusable("key.pub rusak"), " Tidak akan ditandatangani: key.pub rusak."),
  ])
  func saysBeforehandWhetherItWillBeSigned(signature: SealSignature, line: String) throws {
    let desk = try Desk.input(.seal, after: Self.events) { $0.visit?.signature = signature }
    let rows = desk.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[2] == " 10 butir: 4 terjawab, 6 belum dijawab, 8 tertunda")
    #expect(rows[3] == line)
    #expect(rows[4] == " Belum dijawab dan tidak diserahkan (5)")
  }

  @Test func showsTheKeyThatSigned() throws {
    let desk = try Self.sealed(.large, .indonesian, .signed(key: Self.fingerprint))
    #expect(
      desk.screen.contains(
        """
        saksi        Budi Santoso
        tanda tangan \(Self.fingerprint)

        hash terakhir
        """))
  }

  @Test func saysHowToSignLater() throws {
    let desk = try Self.sealed(.large, .english, .failed("ssh-keygen ended with 255"))
    #expect(
      desk.screen.contains(
        """
        witness      Budi Santoso
        Sealed, but not signed: ssh-keygen ended with 255.
        To sign it later: laik seal ~/penilaian/log.jsonl

        last hash
        """))
    let none = try Self.sealed(.large, .english, .noKey)
    #expect(none.screen.contains("\nsignature    not signed; there is no key\n"))
  }

  private static let fingerprint = "SHA256:jxm+a6qLQp/pz5NtIrPhwJvW8+RMWB7/D6u4aW0DyJY"

  private static func sealed(
    _ size: Size, _ language: Language, _ signature: SealSignature? = nil
  ) throws -> Desk {
    let hex = String(repeating: "0123456789abcdef", count: 4)
    let seal = Seal(answered: 4, open: 6, pending: 8, witness: "Budi Santoso")
    let time = try Clock.time(90)
    return try Desk.input(.home, size, language, after: events) { model in
      model.visit?.receipt = ["luas   13 m²", "aduan  sesuai"]
      model.visit?.signature = signature
      guard let hash = Digest(hex: hex) else { return }
      model.visit?.worksheet.apply(Entry(n: 7, at: time, event: .seal(seal), hash: hash))
    }.moved(to: .seal)
  }
}
