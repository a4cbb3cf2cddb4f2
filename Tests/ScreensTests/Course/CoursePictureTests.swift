import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct CoursePictureTests {
  @Test func showsWhatCanBeSaidBeforeTheAnnouncement() throws {
    let desk = try Panel.desk(.course)
    #expect(
      desk.screen == """
        Tahapan penilaian: Kota Contoh 2025                         Dewi Anggraini (KPK)

         Keadaan          sementara
         Hasil            TERBUKA (sementara)
         Nilai            78,89 [24,00; 100,00] dari 100
         Tertunda         5

         Sejauh ini
         Belum ada yang diumumkan.

         Langkah berikutnya
         -  umumkan nilai sementara: belum dapat, 4 tertunda: putuskan dahulu di
            tinjauan
         -  nyatakan final: setelah diumumkan
         -  cabut hasil: setelah diumumkan








        u urungkan  q/Esc kembali                                              ? bantuan
        """)
  }

  @Test func showsTheDeadlineAndWhatKeepsItFromBeingFinal() throws {
    var desk = try Panel.desk(.course, .small, .english, settled: Panel.allButIndex)
    try desk.press(.character("a"), .enter)
    try desk.type("Plenary of the day")
    #expect(
      desk.screen == """
        Announce the provisional score          Dewi Anggraini (KPK)

         Kota Contoh 2025
         96.00 [94.00; 100.00] out of 100 · WORTHY, EXCELLENT (prov…

         date         [2025-11-06  ]
         text         [Plenary of the day                         ]

         Corrections until: 13 November 2025
         A remark may be left out. It goes into the lead's log and
         onto the report.








        Enter record  Esc cancel  Tab other field            F1 help
        """)
    try desk.press(.enter)
    #expect(
      desk.screen == """
        Course of the assessment: Kota C… 2025  Dewi Anggraini (KPK)

         State            announced
         Verdict          WORTHY, EXCELLENT
                          (announced)
         Score            96.00 [94.00; 100.00]
                          out of 100
         Pending          1
         Corrections until 13 November 2025

         So far
         6 November 2025: announced. Plenary of the day — Dewi
           Anggraini (KPK)

         Next steps
         -  announce the provisional score: announced already
         -  declare it final: not yet, figures are still
            provisional: mcsp (inspektorat)
         x  revoke the verdict
        Recorded: announced, 6 November 2025.
        """)
  }

  @Test func aLargeScreenShowsTheWholeCourse() throws {
    let said = [
      Announcement(state: "announced", date: CalendarDate("2025-11-06")),
      Announcement(state: "final", text: "MCSP final", date: CalendarDate("2025-12-01")),
      Announcement(state: "revoked", text: "Putusan pengadilan", date: CalendarDate("2026-03-02")),
    ]
    let desk = try Panel.desk(
      .course, Size(rows: 40, columns: 120), settled: Panel.allMet + said.map(Event.verdict))
    #expect(
      desk.screen == """
        Tahapan penilaian: Kota Contoh 2025                                                                 Dewi Anggraini (KPK)

         Keadaan          final
         Hasil            DICABUT (final)
         Nilai            99,00 [99,00; 99,00] dari 100
         Batas perbaikan  13 November 2025

         Sejauh ini
         6 November 2025: diumumkan — Dewi Anggraini (KPK)
         1 Desember 2025: final. MCSP final — Dewi Anggraini (KPK)
         2 Maret 2026: DICABUT. Putusan pengadilan — Dewi Anggraini (KPK)

         Langkah berikutnya
         a  umumkan nilai sementara, perbaikan paling lambat 7 hari sesudahnya
         -  nyatakan final: sudah dicabut
         -  cabut hasil: sudah dicabut























        a umumkan  u urungkan  q/Esc kembali                                                                           ? bantuan
        """)
  }

  @Test func aRevocationAsksForItsReason() throws {
    let said = Announcement(state: "announced", date: CalendarDate("2025-11-06"))
    var desk = try Panel.desk(.course, settled: [.verdict(said)])
    try desk.press(.character("x"), .enter, .enter)
    #expect(
      desk.screen == """
        Cabut hasil                                                 Dewi Anggraini (KPK)

         Kota Contoh 2025
         78,89 [24,00; 100,00] dari 100 · TERBUKA (diumumkan)

         tanggal      [2025-11-06  ]
         alasan       [                                                               ]

         Tulis alasan dahulu: pencabutan harus beralasan.
         Masuk ke log ketua tim dan dicetak dalam laporan.













        Enter catat  Esc batal  Tab pindah isian                              F1 bantuan
        """)
  }
}
