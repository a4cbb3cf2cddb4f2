import Assessment
import Display
import Testing
import Text

@testable import Screens

/// Deciding otherwise, who leads, the seal, and what can be read besides.
@Suite struct DecidePictureTests {
  @Test func theLevelsOfAGrade() throws {
    let desk = try LeadDesk().typing("nnd")
    #expect(
      desk.screen == """
        Putusan: lay-01 · MPP Kota Contoh                           Dewi Anggraini (KPK)

         Kebersihan ruang

         0  Kotor
         3  Cukup bersih
         5  Bersih dan terawat

         BPKP: 3 (Cukup bersih)














        0/3/5 tingkat  t tidak ada  Esc/q batal                                ? bantuan
        """)
  }

  @Test func theLevelsInEnglishOnANarrowScreen() throws {
    let desk = try LeadDesk(size: .small, language: .english).typing("nnd")
    #expect(
      desk.screen == """
        Decision: lay-01 · MPP Kota Contoh      Dewi Anggraini (KPK)

         Cleanliness of the room

         0  Dirty
         3  Fairly clean
         5  Clean and well kept

         BPKP: 3 (Fairly clean)










        0/3/5 level  t there is none  Esc/q cancel            ? help
        """)
  }

  @Test func whatIsTypedIsAskedAfterwards() throws {
    let desk = try LeadDesk().typing("nd")
    #expect(
      desk.screen == """
        Putusan: asi-02 · MPP Kota Contoh                           Dewi Anggraini (KPK)

         Luas ruang laktasi

         BPKP: 11 m²
         Ombudsman: 12 m²

















        Spasi/Enter isi  t tidak ada  b tidak berlaku  Esc/q batal             ? bantuan
        """)
  }

  @Test func theShareOfAnIndicator() throws {
    let desk = try LeadDesk().typing("nnnnd0,75")
    #expect(
      desk.screen == """
        Angka: i2

         Indikator i2
         batas        0 s.d. 1

         angka        [0,75                ] = 0,75

















        Enter lanjut  Esc batal                                               F1 bantuan
        """)
  }

  @Test func whoLeads() throws {
    let desk = try LeadDesk(lead: nil).typing("n1Dewi").pressing(.tab)
    #expect(
      desk.screen == """
        Siapa ketua tim?

         Putusan masuk ke log ketua tim sendiri, atas nama ini. Jawaban penilai tidak
         pernah diubah.

         ketua tim    [Dewi                                                           ]
         instansi     [                                                               ]
















        Enter lanjut  Esc batal  Tab pindah isian                             F1 bantuan
        """)
  }

  @Test func whoLeadsInEnglishOnANarrowScreen() throws {
    let desk = try LeadDesk(size: .small, language: .english, lead: nil).typing("n1").pressing(
      .enter)
    #expect(
      desk.screen == """
        Who leads the team?

         Decisions go into the team lead's own log, under this
         name. No assessor's answer is ever changed.

         team lead    [                                           ]
         institution  [                                           ]

         Fill this in first.










        Enter next field  Esc cancel  Tab other field        F1 help
        """)
  }

  @Test func theSealOfTheLeadsLog() throws {
    let desk = try LeadDesk().typing("nnaS")
    #expect(
      desk.screen == """
        Segel log ketua tim                                         Dewi Anggraini (KPK)

         putusan: 1, dikembalikan: 0, log diterima: 0, tahapan: 0
         Masih 6 tertunda.

         Putusan tersegel tidak dapat diubah lagi; yang diselesaikan sesudahnya masuk
         ke log baru ketua tim.

         saksi        [                            ] boleh kosong














        Enter segel  Esc batal                                                F1 bantuan
        """)
  }

  @Test func theSealInEnglishOnANarrowScreen() throws {
    let desk = try LeadDesk(size: .small, language: .english).typing("nnaS")
    #expect(
      desk.screen == """
        Seal the lead's log                     Dewi Anggraini (KPK)

         decisions: 1, returned: 0, logs accepted: 0, steps: 0
         6 still pending.

         Sealed decisions cannot be changed any more; what is
         settled later goes into a new log of the lead.

         witness      [                            ] may be empty










        Enter seal  Esc cancel                               F1 help
        """)
  }

  @Test func theHistoryOfAnItem() throws {
    let desk = try LeadDesk(size: .small, language: .english).typing("nh")
    #expect(
      desk.screen == """
        History: asi-02 · MPP Kota Contoh                      18/21
        Area of the lactation room

        1  answer: 12 m²
           By    : Budi Santoso (Ombudsman), assessor
           Entry : bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, n = 2
                   6 November 2025, 09:02 (UTC+07:00)

        2  answer: 11 m²
           By    : Siti Rahmah (BPKP), assessor
           Entry : aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, n = 3
                   6 November 2025, 09:03 (UTC+07:00)

        3  [confidential note]
           By    : Budi Santoso (Ombudsman), assessor
           Entry : bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, n = 3
                   6 November 2025, 09:03 (UTC+07:00)

        4  note: Diukur dengan meteran laser, dua kali.
        Esc/q back  ↑↓ scroll  PgDn/PgUp/Space one page       ? help
        """)
  }
}
