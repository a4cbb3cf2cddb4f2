import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct ScoresPictureTests {
  @Test func showsTheTotalItsVerdictAndAllIndicators() throws {
    let desk = try Panel.desk(.scores)
    #expect(
      desk.screen == """
        Nilai: Kota Contoh                                                          2025

        >total  78,89 [24,00; 100,00] dari 100
         [##################-----------------------------------------|----------------]
                                                                              ^90
         butir  7 (terjawab 7); tertunda 4 + 1 indikator
         hasil  TERBUKA (sementara)
         ambang  terbuka: perlu 66,00 poin, dari 4 yang tertunda
         kriteria di luar nilai  terpenuhi
         syarat gugur  1 aman

              indikator                       nilai bobot                 rentang nilai
         k1   Penguatan pengawasan            41,00 60    [####----|---]  24,00–60,00
          i01 Pengawasan internal             25,00 40    [###----|----]  10,00–40,00
          i02 Pengendalian gratifikasi        16,00 20    [########-|--]  14,00–20,00
         k2   Pelayanan publik                40,00 40    [-----------|]   0,00–40,00
          i10 Sarana layanan                  30,00 30    [-----------|]   0,00–30,00
          i11 Kearifan lokal                      — 10    [------------]   0,00–10,00

         Balok: # pasti  | nilai berjalan  - mungkin  . tidak mungkin



        Enter buka  w mengapa  P rapat pleno  m tahapan  Esc/q kembali         ? bantuan
        """)
  }

  @Test func showsThemOnASmallScreen() throws {
    var desk = try Panel.desk(.scores, .small, .english)
    #expect(
      desk.screen == """
        Scores: Kota Contoh                                     2025

        >total  78.89 [24.00; 100.00] out of 100
         [#############-------------------------------|-----------]
                                                            ^90
         item  7 (answered 7); pending 4 + 1 indicator
         verdict  OPEN (provisional)
         threshold  open: needs 66.00 points, from 4
                pending
         criteria apart from the score  met
         knock-outs  1 holds

              indicator      score weight             interval
         k1   Oversight      41.00 60     [###--|--]  24.00–60.00
          i01 Internal ove…  25.00 40     [##---|--]  10.00–40.00
          i02 Gratificatio…  16.00 20     [#####-|-]  14.00–20.00
         k2   Public servi…  40.00 40     [-------|]   0.00–40.00
          i10 Facilities     30.00 30     [-------|]   0.00–30.00
          i11 Local wisdom       — 10     [--------]   0.00–10.00
        Enter open  w why  P plenary  m course  Esc/q back    ? help
        """)
    try desk.press(.end)
    #expect(
      desk.screen == """
        Scores: Kota Contoh                                     2025

         item  7 (answered 7); pending 4 + 1 indicator
         verdict  OPEN (provisional)
         threshold  open: needs 66.00 points, from 4
                pending
         criteria apart from the score  met
         knock-outs  1 holds

              indicator      score weight             interval
         k1   Oversight      41.00 60     [###--|--]  24.00–60.00
          i01 Internal ove…  25.00 40     [##---|--]  10.00–40.00
          i02 Gratificatio…  16.00 20     [#####-|-]  14.00–20.00
         k2   Public servi…  40.00 40     [-------|]   0.00–40.00
          i10 Facilities     30.00 30     [-------|]   0.00–30.00
        > i11 Local wisdom       — 10     [--------]   0.00–10.00

         Bars: # certain  | running score  - possible  . out of
         reach
        Enter open  w why  P plenary  m course  Esc/q back    ? help
        """)
  }

  @Test func aLargeScreenHasWiderBars() throws {
    let desk = try Panel.desk(.scores, Size(rows: 40, columns: 120))
    #expect(
      desk.screen == """
        Nilai: Kota Contoh                                                                                                  2025

        >total  78,89 [24,00; 100,00] dari 100
         [###########################----------------------------------------------------------------|------------------------]
                                                                                                                  ^90
         butir  7 (terjawab 7); tertunda 4 + 1 indikator
         hasil  TERBUKA (sementara)
         ambang  terbuka: perlu 66,00 poin, dari 4 yang tertunda
         kriteria di luar nilai  terpenuhi
         syarat gugur  1 aman

              indikator                                                   nilai bobot                             rentang nilai
         k1   Penguatan pengawasan                                        41,00 60    [#########-------|-------]  24,00–60,00
          i01 Pengawasan internal                                         25,00 40    [######---------|--------]  10,00–40,00
          i02 Pengendalian gratifikasi                                    16,00 20    [################---|----]  14,00–20,00
         k2   Pelayanan publik                                            40,00 40    [-----------------------|]   0,00–40,00
          i10 Sarana layanan                                              30,00 30    [-----------------------|]   0,00–30,00
          i11 Kearifan lokal                                                  — 10    [------------------------]   0,00–10,00

         Balok: # pasti  | nilai berjalan  - mungkin  . tidak mungkin



















        Enter buka  w mengapa  P rapat pleno  m tahapan  Esc/q kembali  ↑↓ pilih  PgDn/PgUp satu halaman               ? bantuan
        """)
  }

  @Test func withoutMarkOrJudgementTheyAreLeftOut() throws {
    let desk = try Desk.input(.scores) { $0.scores = [Scores.partly] }
    #expect(
      desk.screen == """
        Nilai: Kota Contoh                                                          2025

        >total  82,50 [41,25; 90,00] dari 100
         [###############################-------------------------------|------.......]
         butir  40 (terjawab 22); tertunda 19
         bobot  ASUMSI, bukan bobot resmi; sumber: dibagi rata menurut komponen

              indikator                       nilai bobot                 rentang nilai
         k1   Tata kelola pemerintah daerah   20,00 25    [#######--|--]  15,00–25,00
          i1  Regulasi antikorupsi            10,00 10    [###########|]  10,00–10,00
          i2  Pengendalian gratifikasi        10,00 15    [####----|---]   5,00–15,00
         k2   Peningkatan kualitas pelayana…      — 75    [------------]   0,00–75,00
          i10 Sarana layanan 無障礙               — 75    [------------]   0,00–75,00

         Lokus yang belum dikunjungi: RSUD; UKPBJ
         Balok: # pasti  | nilai berjalan  - mungkin  . tidak mungkin







        Enter buka  w mengapa  P rapat pleno  m tahapan  Esc/q kembali         ? bantuan
        """)
  }

  @Test func goesFromAComponentDownToTheItemsOfAnIndicator() throws {
    var desk = try Panel.desk(.scores)
    try desk.press(.down, .enter)
    #expect(
      desk.screen == """
        Nilai: Kota Contoh                                                          2025

         k1  Penguatan pengawasan
         nilai  41,00 [24,00; 60,00] dari 60
         [##############################---------------------|------------------------]

              indikator                       nilai bobot                 rentang nilai
        > i01 Pengawasan internal             25,00 40    [###----|----]  10,00–40,00
          i02 Pengendalian gratifikasi        16,00 20    [########-|--]  14,00–20,00

         Balok: # pasti  | nilai berjalan  - mungkin  . tidak mungkin












        Enter buka  w mengapa  P rapat pleno  m tahapan  Esc/q kembali         ? bantuan
        """)
    try desk.press(.enter)
    #expect(
      desk.screen == """
        Nilai: Kota Contoh                                                          2025

         i01  Pengawasan internal
         nilai  25,00 [10,00; 40,00] dari 40
         [###################----------------------------|----------------------------]

         was-01  Rekomendasi pemeriksaan ditindaklanjuti tepat waktu oleh semua
           perangkat daerah
        >  Inspektorat                                  [------|-----]  0,50 0,00–1,00
             tertunda: berselisih

         was-02  [kritis] Piagam audit ditetapkan
           Inspektorat                                  [###########|]  1,00 1,00–1,00

         Balok: # pasti  | nilai berjalan  - mungkin  . tidak mungkin








        Enter buka  w mengapa  P rapat pleno  m tahapan  Esc/q kembali         ? bantuan
        """)
  }

  @Test func showsWhatKeepsItemsOpen() throws {
    var desk = try Panel.desk(.scores, .small, .english)
    try desk.press(.end, .up, .enter)
    #expect(
      desk.screen == """
        Scores: Kota Contoh                                     2025

         i10  Facilities
         score  30.00 [0.00; 30.00] out of 30
         [-------------------------------------------------------|]

         asi-01  A lactation room
        >  Service mall, MPP Kota Cont… [-------|]  1.00 0.00–1.00
             pending: evidence missing

         asi-02  The room is clean
           Service mall, MPP Kota Cont… [-------|]  1.00 0.00–1.00
             pending: left to the team lead

         Bars: # certain  | running score  - possible  . out of
         reach



        Enter open  w why  P plenary  m course  Esc/q back    ? help
        """)
  }

  @Test func takesAFigureApartIntoItsEntries() throws {
    var desk = try Panel.desk(.scores)
    try desk.type("jjw")
    #expect(
      desk.screen == """
        Nilai: Kota Contoh                                                          2025

         Mengapa: i01
         ==============================================================================

         Daerah    : Kota Contoh
         Periode   : 2025
         Instrumen : Kota Antikorupsi (kota, revisi 2025.1)
         Bobot     : resmi
         Komponen  : k1 Penguatan pengawasan
         Indikator : i01 Pengawasan internal
         Nilai     : 25,00 [10,00; 40,00] dari 40

         Memberi = rata-rata × andil × 40. Andil adalah bobot bagian itu dari jumlah
         bobot; nilai berjalan hanya menghitung yang sudah bernilai; terendah dan
         tertinggi semuanya, kecuali yang mungkin tidak berlaku dan menahan angka itu
         dari ujungnya.

                                                          Berjalan  Terendah  Tertinggi
         ------  ---------------------------------------  --------  --------  ---------
         was-01  Rekomendasi pemeriksaan ditindaklanjuti
                 tepat waktu oleh semua perangkat daerah
                 [tertunda]
        Esc/q kembali  P rapat pleno  m tahapan  ↑↓ gulir                      ? bantuan
        """)
  }

  @Test func saysWhatWouldHaveToHappen() throws {
    var desk = try Panel.desk(.scores, Size(rows: 40, columns: 120))
    try desk.press(.enter)
    #expect(
      desk.screen == """
        Nilai: Kota Contoh                                                                                                  2025

         Jalan ke ambang nilai
         ======================================================================================================================

         Nilai  : 78,89 [24,00; 100,00] dari 100
         Ambang : ISTIMEWA (paling sedikit 90): terbuka

         Dari nilai terendah masih diperlukan 66,00 poin.

         Untuk itu, bila yang lain berakhir terburuk, berikut ini harus berakhir terbaik (dari 4 yang tertunda):

         was-01  Rekomendasi pemeriksaan ditindaklanjuti tepat waktu oleh semua perangkat daerah
                 Lokus    : Inspektorat
                 Ayunan   : 30,00
                 Tertunda : berselisih

         asi-01  Ruang laktasi tersedia
                 Lokus    : Mal Pelayanan Publik, MPP Kota Contoh
                 Ayunan   : 15,00
                 Tertunda : bukti belum ada

         asi-02  Ruang bersih
                 Lokus    : Mal Pelayanan Publik, MPP Kota Contoh
                 Ayunan   : 15,00
                 Tertunda : diserahkan ke ketua tim

         i11     Kearifan lokal
                 Ayunan   : 10,00
                 Tertunda : belum dinilai siapa pun









        Esc/q kembali  P rapat pleno  m tahapan  ↑↓ gulir  PgDn/PgUp/Spasi satu halaman  Home/g ke awal                ? bantuan
        """)
  }

  @Test func saysWhenThereIsNothingToShow() throws {
    let desk = try Desk.input(.scores, .small)
    #expect(
      desk.screen == """
        Nilai

         Belum ada isinya.
















        Esc/q kembali                                      ? bantuan
        """)
  }
}
