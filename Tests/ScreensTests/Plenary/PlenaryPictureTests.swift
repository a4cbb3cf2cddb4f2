import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct PlenaryPictureTests {
  @Test func showsOneThingToSettleLargeAndQuiet() throws {
    var desk = try Panel.desk(.plenary())
    #expect(
      desk.screen == """
        Rapat pleno: Kota Contoh 2025                                           1 dari 5

         [##################-----------------------------------------|----------------]
                                                                              ^90
         24,00–100,00                                               TERBUKA (sementara)

                  was-01 · Inspektorat

                  Rekomendasi pemeriksaan ditindaklanjuti tepat waktu oleh
                  semua perangkat daerah

                  Tertunda: berselisih · ayunan 30,00

                  1  BPKP         sesuai

                  2  KPK          tidak sesuai

                  3  Kemendagri   sebagian





        1-3 jawaban siapa  a terima  d jawaban lain  n/N berikutnya            ? bantuan
        """)
    try desk.type("nn")
    #expect(
      desk.screen == """
        Rapat pleno: Kota Contoh 2025                                           3 dari 5

         [##################-----------------------------------------|----------------]
                                                                              ^90
         24,00–100,00                                               TERBUKA (sementara)

                  asi-02 · MPP Kota Contoh

                  Ruang bersih

                  Tertunda: diserahkan ke ketua tim · ayunan 15,00

                  1  BPKP   belum dijawab

                  2  KPK    sesuai








        1-2 jawaban siapa  a terima  d jawaban lain  n/N berikutnya            ? bantuan
        """)
  }

  @Test func showsItOnASmallScreen() throws {
    var desk = try Panel.desk(.plenary(), .small, .english)
    #expect(
      desk.screen == """
        Plenary: Kota Contoh 2025                             1 of 5

         [#############-------------------------------|-----------]
                                                            ^90
         24.00–100.00                            OPEN (provisional)

          was-01 · Inspectorate

          Audit recommendations are followed up in time by all
          agencies

          Pending: disputed · swing 30.00

          1  BPKP         met

          2  KPK          unmet

          3  Kemendagri   partial

        1-3 whose answer  a accept  d another answer          ? help
        """)
    try desk.type("N")
    #expect(
      desk.screen == """
        Plenary: Kota Contoh 2025                             5 of 5

         [#############-------------------------------|-----------]
                                                            ^90
         24.00–100.00                            OPEN (provisional)

          mcsp · Inspectorate

          MCSP index

          Pending: provisional · swing 6.00

          1  BPKP         80 (provisional, MCSP) — partial

          2  KPK          unanswered

          3  Kemendagri   unanswered


        1-3 whose answer  a accept  d another answer          ? help
        """)
  }

  @Test func aLargeScreenHasAThickBarAndMoreRoom() throws {
    let desk = try Panel.desk(.plenary(), Size(rows: 40, columns: 120))
    #expect(
      desk.screen == """
        Rapat pleno: Kota Contoh 2025                                                                                   1 dari 5


         [###########################----------------------------------------------------------------|------------------------]
         [###########################----------------------------------------------------------------|------------------------]
         [###########################----------------------------------------------------------------|------------------------]
                                                                                                                  ^90
         24,00–100,00                                                                                       TERBUKA (sementara)



                                      was-01 · Inspektorat


                                      Rekomendasi pemeriksaan ditindaklanjuti tepat waktu oleh
                                      semua perangkat daerah


                                      Tertunda: berselisih · ayunan 30,00


                                      1  BPKP         sesuai


                                      2  KPK          tidak sesuai


                                      3  Kemendagri   sebagian











        1-3 jawaban siapa  a terima  d jawaban lain  n/N berikutnya  r kembalikan  u urungkan  m tahapan               ? bantuan
        """)
  }

  @Test func theIntervalMovesWhenADecisionFalls() throws {
    var desk = try Panel.desk(.plenary())
    try desk.press(.character("1"))
    #expect(
      desk.screen == """
        Putusan: was-01 · Inspektorat                               Dewi Anggraini (KPK)

         Rekomendasi pemeriksaan ditindaklanjuti tepat waktu oleh semua perangkat
         daerah
         putusan       sesuai (BPKP)
        ────────────────────────────────────────────────────────────────────────────────















        ────────────────────────────────────────────────────────────────────────────────
         Alasan ikut dicetak; jangan tulis identitas pelapor.
        Ctrl-D putuskan  Tab tidak sependapat  Esc batal                      F1 bantuan
        """)
    try desk.type("Bukti cukup")
    try desk.press(.tab, .character("2"), .control("d"))
    #expect(
      desk.screen == """
        Rapat pleno: Kota Contoh 2025                                           1 dari 4

         [#########################################-------------------------------|---]
                                                                              ^90
         24,00–100,00 → 54,00–100,00                                TERBUKA (sementara)

                  asi-01 · MPP Kota Contoh

                  Ruang laktasi tersedia

                  Tertunda: bukti belum ada · ayunan 15,00

                  1  BPKP   sesuai

                  2  KPK    belum dijawab








        Diputuskan: was-01 · Inspektorat. Masih 4 tertunda.
        """)
  }

  @Test func saysTheVerdictOnceNothingIsPending() throws {
    let desk = try Panel.desk(.plenary(), settled: Panel.allMet)
    #expect(
      desk.screen == """
        Rapat pleno: Kota Contoh 2025

         [###########################################################################|]
                                                                              ^90
         99,00                                               LAIK, ISTIMEWA (sementara)

                                 Tidak ada lagi yang tertunda.


                                            L A I K

                                            ISTIMEWA

                                   99,00 dari 100 · sementara


                  Ambang  tercapai
                  Kriteria di luar nilai  terpenuhi
                  Syarat gugur  1 aman




        u urungkan  m tahapan  q/Esc kembali                                   ? bantuan
        """)
  }

  @Test func aLostVerdictSaysWhatIsMissing() throws {
    let desk = try Panel.desk(.plenary(), .small, .english, settled: Panel.someUnmet)
    #expect(
      desk.screen == """
        Plenary: Kota Contoh 2025

         [####################################|...................]
                                                            ^90
         66.00                             NOT WORTHY (provisional)

                        Nothing is pending any more.


                            N O T   W O R T H Y

                         66.00 of 100 · provisional


          Threshold  missed: lacks 24.00
          Criteria apart from the score  met
          Knock-outs  1 holds


        u undo  m course  q/Esc back                          ? help
        """)
  }
}
