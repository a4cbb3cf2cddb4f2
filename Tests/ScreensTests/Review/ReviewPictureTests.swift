import Assessment
import Display
import Testing
import Text

@testable import Screens

/// The list and the chosen line at every size that is designed for.
@Suite struct ReviewPictureTests {
  @Test func assessorsStandBesideEachOther() throws {
    let desk = try LeadDesk().typing("n")
    #expect(
      desk.screen == """
        Tinjauan: Kota Contoh 2025                       ketua tim: Dewi Anggraini (KPK)
         67,00 [45,90; 100,00] dari 100                              TERBUKA (sementara)
         [#############################--------------|---------------------]  7 tertunda
          dddddddd        MPP Kota Contoh  log                 Rina Lestari (Kemendagri)
        > asi-02    12,00 MPP Kota Contoh  selisih             Luas ruang laktasi
          lay-01    12,00 MPP Kota Contoh  ke ketua            Kebersihan ruang
          lay-02    12,00 MPP Kota Contoh  kosong, log         Sarana yang tersedia
          i2        10,00 indikator        belum dinilai       Indikator i2
          mcsp       8,10 MPP Kota Contoh  sementara           Nilai MCSP
        ────────────────────────────────────────────────────────────────────────────────
         asi-02 · Mal Pelayanan Publik, MPP Kota Contoh
         Luas ruang laktasi
         Tertunda: berselisih · 0–1 · ayunan 12,00

         1  BPKP · Siti Rahmah                  2  Ombudsman · Budi Santoso
            11 m² → 0                              12 m² → 1
            aaaaaaaa n = 3, 6 November 2025,       bbbbbbbb n = 2, 6 November 2025,
              09.03                                  09.02
            catatan: Diukur dengan meteran         [catatan rahasia]
              laser, dua kali.

         3  Kemendagri · Rina Lestari
         … 2 baris lagi (])
        n berikutnya  a terima  1-3 jawaban siapa  d jawaban lain              ? bantuan
        """)
  }

  @Test func aNarrowScreenKeepsTheListAndScrollsTheDetail() throws {
    let desk = try LeadDesk(size: .small).typing("n")
    #expect(
      desk.screen == """
        Tinjauan: Kota Contoh 2025   ketua tim: Dewi Anggraini (KPK)
         67,00 [45,90; 100,00] dari 100          TERBUKA (sementara)
         [####################----------|--------------]  7 tertunda
          dddddddd        MPP Kota Co… log            Rina Lestari …
        > asi-02    12,00 MPP Kota Co… selisih        Luas ruang la…
          lay-01    12,00 MPP Kota Co… ke ketua       Kebersihan ru…
          lay-02    12,00 MPP Kota Co… kosong, log    Sarana yang t…
          i2        10,00 indikator    belum dinilai  Indikator i2
        ────────────────────────────────────────────────────────────
         asi-02 · Mal Pelayanan Publik, MPP Kota Contoh
         Luas ruang laktasi
         Tertunda: berselisih · 0–1 · ayunan 12,00

         1  BPKP · Siti Rahmah
            11 m² → 0
            aaaaaaaa n = 3, 6 November 2025, 09.03
            catatan: Diukur dengan meteran laser, dua kali.

         … 8 baris lagi (])
        n berikutnya  a terima  1-3 jawaban siapa          ? bantuan
        """)
  }

  @Test func aWideScreenHasTheDetailOnTheRight() throws {
    let desk = try LeadDesk(size: Size(rows: 40, columns: 120)).typing("ni")
    #expect(
      desk.screen == """
        Tinjauan: Kota Contoh 2025                                                               ketua tim: Dewi Anggraini (KPK)
         67,00 [45,90; 100,00] dari 100                                                                      TERBUKA (sementara)
         [################################################----------------------|----------------------------------]  7 tertunda
          dddddddd        MPP Kota Co… log            Rina Lestari … │ asi-02 · Mal Pelayanan Publik, MPP Kota Contoh
        > asi-02    12,00 MPP Kota Co… selisih        Luas ruang la… │ Luas ruang laktasi
          lay-01    12,00 MPP Kota Co… ke ketua       Kebersihan ru… │ Tertunda: berselisih · 0–1 · ayunan 12,00
          lay-02    12,00 MPP Kota Co… kosong, log    Sarana yang t… │ Ambang: paling sedikit 12 m²
          i2        10,00 indikator    belum dinilai  Indikator i2   │ Bukti yang diminta: pengukuran
          mcsp       8,10 MPP Kota Co… sementara      Nilai MCSP     │ Dasar: Permenkes 15/2013 Ps 10 huruf a; keyakinan A
          lay-03     0,00 MPP Kota Co… kosong, log    Nama penanggu… │
                                                                     │ 1  BPKP · Siti Rahmah
                                                                     │    11 m² → 0
                                                                     │    aaaaaaaa n = 3, 6 November 2025, 09.03
                                                                     │    catatan: Diukur dengan meteran laser, dua kali.
                                                                     │
                                                                     │ 2  Ombudsman · Budi Santoso
                                                                     │    12 m² → 1
                                                                     │    bbbbbbbb n = 2, 6 November 2025, 09.02
                                                                     │    [catatan rahasia]
                                                                     │
                                                                     │ 3  Kemendagri · Rina Lestari
                                                                     │    belum dijawab
                                                                     │    kunjungan dddddddd
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
        n berikutnya  a terima  1-3 jawaban siapa  d jawaban lain  r kembalikan  u urungkan  f saringan  h riwayat     ? bantuan
        """)
  }

  @Test func theSameInEnglish() throws {
    let desk = try LeadDesk(language: .english).typing("n")
    #expect(
      desk.screen == """
        Review: Kota Contoh 2025                         team lead: Dewi Anggraini (KPK)
         67.00 [45.90; 100.00] out of 100                             OPEN (provisional)
         [##############################--------------|---------------------]  7 pending
          dddddddd        MPP Kota Contoh  log                 Rina Lestari (Kemendagri)
        > asi-02    12.00 MPP Kota Contoh  dispute             Area of the lactation ro…
          lay-01    12.00 MPP Kota Contoh  to lead             Cleanliness of the room
          lay-02    12.00 MPP Kota Contoh  open, log           Facilities
          i2        10.00 indicator        unseen              Indicator i2
          mcsp       8.10 MPP Kota Contoh  provisional         MCSP figure
        ────────────────────────────────────────────────────────────────────────────────
         asi-02 · Service mall, MPP Kota Contoh
         Area of the lactation room
         Pending: disputed · 0–1 · swing 12.00

         1  BPKP · Siti Rahmah                  2  Ombudsman · Budi Santoso
            11 m² → 0                              12 m² → 1
            aaaaaaaa n = 3, 6 November 2025,       bbbbbbbb n = 2, 6 November 2025,
              09:03                                  09:02
            note: Diukur dengan meteran            [confidential note]
              laser, dua kali.

         3  Kemendagri · Rina Lestari
         … 2 more lines (])
        n next  a accept  1-3 whose answer  d another answer  r return  u undo    ? help
        """)
  }

  @Test func aForkedLogShowsItsEndings() throws {
    let desk = try LeadDesk()
    #expect(
      desk.screen == """
        Tinjauan: Kota Contoh 2025                       ketua tim: Dewi Anggraini (KPK)
         67,00 [45,90; 100,00] dari 100                              TERBUKA (sementara)
         [#############################--------------|---------------------]  7 tertunda
        > dddddddd        MPP Kota Contoh  log                 Rina Lestari (Kemendagri)
          asi-02    12,00 MPP Kota Contoh  selisih             Luas ruang laktasi
          lay-01    12,00 MPP Kota Contoh  ke ketua            Kebersihan ruang
          lay-02    12,00 MPP Kota Contoh  kosong, log         Sarana yang tersedia
          i2        10,00 indikator        belum dinilai       Indikator i2
          mcsp       8,10 MPP Kota Contoh  sementara           Nilai MCSP
        ────────────────────────────────────────────────────────────────────────────────
         kunjungan dddddddddddddddddddddddddddddddd oleh Rina Lestari (Kemendagri)
         bercabang sesudah 3 entri
         yang sesudahnya belum dipercaya, sampai ketua tim menerimanya
         Butir yang tersangkut: lay-02, lay-03

         1  sampai entri 4, 6 November 2025, 09.04 (UTC+07:00), hash d0040000
         2  sampai entri 3, 6 November 2025, 09.03 (UTC+07:00), hash d9030000
         3  sampai entri 2, 6 November 2025, 09.02 (UTC+07:00), hash d0020000
         0  ketua tim tidak menerima satu entri pun




        n berikutnya  a terima  0-3 akhir log  u urungkan  f saringan          ? bantuan
        """)
  }

  @Test func aForkedLogOnANarrowScreen() throws {
    let desk = try LeadDesk(size: .small)
    #expect(
      desk.screen == """
        Tinjauan: Kota Contoh 2025   ketua tim: Dewi Anggraini (KPK)
         67,00 [45,90; 100,00] dari 100          TERBUKA (sementara)
         [####################----------|--------------]  7 tertunda
        > dddddddd        MPP Kota Co… log            Rina Lestari …
          asi-02    12,00 MPP Kota Co… selisih        Luas ruang la…
          lay-01    12,00 MPP Kota Co… ke ketua       Kebersihan ru…
          lay-02    12,00 MPP Kota Co… kosong, log    Sarana yang t…
          i2        10,00 indikator    belum dinilai  Indikator i2
        ────────────────────────────────────────────────────────────
         kunjungan dddddddddddddddddddddddddddddddd oleh Rina
         Lestari (Kemendagri) bercabang sesudah 3 entri
         yang sesudahnya belum dipercaya, sampai ketua tim
         menerimanya
         Butir yang tersangkut: lay-02, lay-03

         1  sampai entri 4, 6 November 2025, 09.04 (UTC+07:00),
            hash d0040000
         2  sampai entri 3, 6 November 2025, 09.03 (UTC+07:00),
         … 4 baris lagi (])
        n berikutnya  a terima  0-3 akhir log  u urungkan  ? bantuan
        """)
  }

  @Test func anIndicatorThatNobodySaw() throws {
    let desk = try LeadDesk().typing("nnnn")
    #expect(
      desk.screen == """
        Tinjauan: Kota Contoh 2025                       ketua tim: Dewi Anggraini (KPK)
         67,00 [45,90; 100,00] dari 100                              TERBUKA (sementara)
         [#############################--------------|---------------------]  7 tertunda
          asi-02    12,00 MPP Kota Contoh  selisih             Luas ruang laktasi
          lay-01    12,00 MPP Kota Contoh  ke ketua            Kebersihan ruang
          lay-02    12,00 MPP Kota Contoh  kosong, log         Sarana yang tersedia
        > i2        10,00 indikator        belum dinilai       Indikator i2
          mcsp       8,10 MPP Kota Contoh  sementara           Nilai MCSP
          lay-03     0,00 MPP Kota Contoh  kosong, log         Nama penanggung jawab
        ────────────────────────────────────────────────────────────────────────────────
         indikator i2 · bobot 10
         Indikator i2
         Tidak ada butir yang berlaku: d mengisi nilainya sebagai pecahan, dari 0
         sampai 1.









        n berikutnya  d putuskan  u urungkan  f saringan  h riwayat            ? bantuan
        """)
  }
}
