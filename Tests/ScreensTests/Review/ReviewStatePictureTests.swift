import Assessment
import Display
import Testing
import Text

@testable import Screens

/// What the review looks like filtered, decided, searched, empty, and only looked at.
@Suite struct ReviewStatePictureTests {
  /// At the filter, with two states chosen.
  private func filtering(_ size: Size = .large) throws -> LeadDesk {
    try LeadDesk(size: size).typing("f j ")
  }

  @Test func theFilterPage() throws {
    let desk = try filtering()
    #expect(
      desk.screen == """
        Saringan                                                    3 dari 9 ditampilkan
         Alasan
          [x]    2  belum dijawab
        > [x]    1  diserahkan ke ketua tim
          [ ]    1  berselisih
          [ ]    1  sementara
          [ ]    3  log bermasalah
          [ ]    1  belum dinilai siapa pun
          [ ]    2  tuntas
         Lokus
          [ ]    3  Mal Pelayanan Publik, MPP Kota Contoh
         Komponen
          [ ]    0  k1 Tata kelola
          [ ]    2  k2 Pelayanan publik
         Instansi
          [ ]    3  BPKP
          [ ]    3  Kemendagri
          [ ]    3  Ombudsman





        Spasi tandai  Esc kembali  F hapus saringan  ↑↓ pilih                  ? bantuan
        """)
  }

  @Test func theFilterPageOnANarrowScreen() throws {
    let desk = try filtering(.small)
    #expect(
      desk.screen == """
        Saringan                                3 dari 9 ditampilkan
         Alasan
          [x]    2  belum dijawab
        > [x]    1  diserahkan ke ketua tim
          [ ]    1  berselisih
          [ ]    1  sementara
          [ ]    3  log bermasalah
          [ ]    1  belum dinilai siapa pun
          [ ]    2  tuntas
         Lokus
          [ ]    3  Mal Pelayanan Publik, MPP Kota Contoh
         Komponen
          [ ]    0  k1 Tata kelola
          [ ]    2  k2 Pelayanan publik
         Instansi
          [ ]    3  BPKP
          [ ]    3  Kemendagri
          [ ]    3  Ombudsman

        Spasi tandai  Esc kembali  F hapus saringan        ? bantuan
        """)
  }

  @Test func aFilterIsSaidAboveTheList() throws {
    let desk = try filtering().typing("q")
    #expect(
      desk.screen == """
        Tinjauan: Kota Contoh 2025                       ketua tim: Dewi Anggraini (KPK)
         67,00 [45,90; 100,00] dari 100                              TERBUKA (sementara)
         [###################---------|--------------]  7 tertunda, 3 dari 9 ditampilkan
         saringan (F hapus): ke ketua, kosong
        > lay-01  12,00 MPP Kota Contoh  ke ketua            Kebersihan ruang
          lay-02  12,00 MPP Kota Contoh  kosong, log         Sarana yang tersedia
          lay-03   0,00 MPP Kota Contoh  kosong, log         Nama penanggung jawab
        ────────────────────────────────────────────────────────────────────────────────
         lay-01 · Mal Pelayanan Publik, MPP Kota Contoh
         Kebersihan ruang
         Tertunda: diserahkan ke ketua tim · 0–1 · ayunan 12,00

         1  BPKP · Siti Rahmah                  2  Ombudsman · Budi Santoso
            3 (Cukup bersih) → 0                   belum dijawab
            aaaaaaaa n = 6, 6 November 2025,       kunjungan bbbbbbbb
              09.06
            diserahkan: Sedang dibersihkan
              saat dilihat.

         3  Kemendagri · Rina Lestari
            belum dijawab
            kunjungan dddddddd

        n berikutnya  a terima  1-3 jawaban siapa  d jawaban lain              ? bantuan
        """)
  }

  @Test func aDecisionStandsAboveTheAnswersThatWereGiven() throws {
    var desk = try LeadDesk().typing("n2Diukur ulang bersama kedua penilai.").pressing(.tab)
    try desk.type("1")
    try desk.press(.control("d"))
    try desk.show(.decided)
    #expect(
      desk.screen == """
        Tinjauan: Kota Contoh 2025                       ketua tim: Dewi Anggraini (KPK)
         75,33 [57,90; 100,00] dari 100                              TERBUKA (sementara)
         [########################--------|----------]  6 tertunda, 1 dari 9 ditampilkan
         saringan (F hapus): diputus
        > asi-02        MPP Kota Contoh  diputus             Luas ruang laktasi
        ────────────────────────────────────────────────────────────────────────────────
         asi-02 · Mal Pelayanan Publik, MPP Kota Contoh
         Luas ruang laktasi
         Putusan: 12 m² · Dewi Anggraini (KPK)
         Alasan: Diukur ulang bersama kedua penilai.
         Tidak sependapat: BPKP

         1  BPKP · Siti Rahmah                  2  Ombudsman · Budi Santoso
            11 m² → 0                              12 m² → 1
            aaaaaaaa n = 3, 6 November 2025,       bbbbbbbb n = 2, 6 November 2025,
              09.03                                  09.02
            catatan: Diukur dengan meteran         [catatan rahasia]
              laser, dua kali.

         3  Kemendagri · Rina Lestari
            belum dijawab
            kunjungan dddddddd

        Diputuskan: asi-02 · MPP Kota Contoh. Masih 6 tertunda.
        """)
  }

  @Test func aReviewThatIsOnlyLookedAtSaysWhy() throws {
    let desk = try LeadDesk(size: .small) {
      $0.review?.refusal = "Hanya dapat dilihat: sedang dibuka program lain."
    }
    #expect(
      desk.screen == """
        Tinjauan: Kota Contoh 2025   ketua tim: Dewi Anggraini (KPK)
         67,00 [45,90; 100,00] dari 100          TERBUKA (sementara)
         [####################----------|--------------]  7 tertunda
         Hanya dapat dilihat: sedang dibuka program lain.
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
         … 5 baris lagi (])
        f saringan  i dasar  / cari  v nilai               ? bantuan
        """)
  }

  @Test func theSearchIsTypedAtTheFoot() throws {
    let desk = try LeadDesk().typing("/lay")
    #expect(
      desk.screen == """
        Tinjauan: Kota Contoh 2025                       ketua tim: Dewi Anggraini (KPK)
         67,00 [45,90; 100,00] dari 100                              TERBUKA (sementara)
         [#############################--------------|---------------------]  7 tertunda
          dddddddd        MPP Kota Contoh  log                 Rina Lestari (Kemendagri)
          asi-02    12,00 MPP Kota Contoh  selisih             Luas ruang laktasi
        > lay-01    12,00 MPP Kota Contoh  ke ketua            Kebersihan ruang
          lay-02    12,00 MPP Kota Contoh  kosong, log         Sarana yang tersedia
          i2        10,00 indikator        belum dinilai       Indikator i2
          mcsp       8,10 MPP Kota Contoh  sementara           Nilai MCSP
        ────────────────────────────────────────────────────────────────────────────────
         lay-01 · Mal Pelayanan Publik, MPP Kota Contoh
         Kebersihan ruang
         Tertunda: diserahkan ke ketua tim · 0–1 · ayunan 12,00

         1  BPKP · Siti Rahmah                  2  Ombudsman · Budi Santoso
            3 (Cukup bersih) → 0                   belum dijawab
            aaaaaaaa n = 6, 6 November 2025,       kunjungan bbbbbbbb
              09.06
            diserahkan: Sedang dibersihkan
              saat dilihat.

         … 3 baris lagi (])
        Cari: lay                                                            3 ditemukan
        Enter ke butir  ↓ hasil berikutnya  Esc batal                         F1 bantuan
        """)
  }
}
