import Assessment
import Display
import Testing
import Text

@testable import Screens

/// Writing a reason, naming who dissents, and asking an assessor.
@Suite struct SettlePictureTests {
  @Test func theReasonOfADecision() throws {
    let desk = try LeadDesk().typing("n2Diukur ulang bersama kedua penilai.")
    #expect(
      desk.screen == """
        Putusan: asi-02 · MPP Kota Contoh                           Dewi Anggraini (KPK)

         Luas ruang laktasi
         putusan       12 m² (Ombudsman)
        ────────────────────────────────────────────────────────────────────────────────
         Diukur ulang bersama kedua penilai.















        ────────────────────────────────────────────────────────────────────────────────
         Alasan ikut dicetak; jangan tulis identitas pelapor.
        Ctrl-D putuskan  Tab tidak sependapat  Esc simpan draf                F1 bantuan
        """)
  }

  @Test func theReasonOnANarrowScreen() throws {
    let desk = try LeadDesk(size: .small).typing("n2Diukur ulang bersama.")
    #expect(
      desk.screen == """
        Putusan: asi-02 · MPP Kota Contoh       Dewi Anggraini (KPK)

         Luas ruang laktasi
         putusan       12 m² (Ombudsman)
        ────────────────────────────────────────────────────────────
         Diukur ulang bersama.











        ────────────────────────────────────────────────────────────
         Alasan ikut dicetak; jangan tulis identitas pelapor.
        Ctrl-D putuskan  Tab tidak sependapat             F1 bantuan
        """)
  }

  @Test func theReasonOnAWideScreen() throws {
    let desk = try LeadDesk(size: Size(rows: 40, columns: 120)).typing("n2Diukur ulang bersama.")
    #expect(
      desk.screen == """
        Putusan: asi-02 · MPP Kota Contoh                                                                   Dewi Anggraini (KPK)

         Luas ruang laktasi
         putusan       12 m² (Ombudsman)
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Diukur ulang bersama.































        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Alasan ikut dicetak; jangan tulis identitas pelapor.
        Ctrl-D putuskan  Tab tidak sependapat  Esc simpan draf                                                        F1 bantuan
        """)
  }

  @Test func aMissingReasonInEnglish() throws {
    let desk = try LeadDesk(language: .english).typing("n2").pressing(.control("d"))
    #expect(
      desk.screen == """
        Decision: asi-02 · MPP Kota Contoh                          Dewi Anggraini (KPK)

         Area of the lactation room
         decision      12 m² (Ombudsman)
        ────────────────────────────────────────────────────────────────────────────────
















        ────────────────────────────────────────────────────────────────────────────────
         Write a reason first; without one it fails in court.
        Ctrl-D decide  Tab dissent  Esc cancel                                   F1 help
        """)
  }

  @Test func whoDissents() throws {
    let desk = try LeadDesk().typing("n2Diukur.").pressing(.tab).typing("1")
    #expect(
      desk.screen == """
        Putusan: asi-02 · MPP Kota Contoh                           Dewi Anggraini (KPK)

         Luas ruang laktasi
         putusan       12 m² (Ombudsman)
         tidak sependapat  BPKP
        ────────────────────────────────────────────────────────────────────────────────
        >1 [x] BPKP
         2 [ ] Kemendagri













        ────────────────────────────────────────────────────────────────────────────────
         Alasan ikut dicetak; jangan tulis identitas pelapor.
        Ctrl-D putuskan  1-2 tandai  Spasi tandai  Tab ke alasan  ↑↓ pilih     ? bantuan
        """)
  }

  @Test func whoDissentsOnANarrowScreen() throws {
    let desk = try LeadDesk(size: .small).typing("n2Diukur.").pressing(.tab).typing("1")
    #expect(
      desk.screen == """
        Putusan: asi-02 · MPP Kota Contoh       Dewi Anggraini (KPK)

         Luas ruang laktasi
         putusan       12 m² (Ombudsman)
         tidak sependapat  BPKP
        ────────────────────────────────────────────────────────────
        >1 [x] BPKP
         2 [ ] Kemendagri









        ────────────────────────────────────────────────────────────
         Alasan ikut dicetak; jangan tulis identitas pelapor.
        Ctrl-D putuskan  1-2 tandai  Spasi tandai          ? bantuan
        """)
  }

  @Test func aQuestionToAnAssessor() throws {
    let desk = try LeadDesk().typing("nr1Dengan alat apa?")
    #expect(
      desk.screen == """
        Pertanyaan: asi-02                                          Dewi Anggraini (KPK)

         Luas ruang laktasi
         kepada        Siti Rahmah (BPKP)
        ────────────────────────────────────────────────────────────────────────────────
         Dengan alat apa?















        ────────────────────────────────────────────────────────────────────────────────
         Penilai membacanya dalam kunjungan lanjutannya.
        Ctrl-D kembalikan  Esc simpan draf                                    F1 bantuan
        """)
  }

  @Test func theReasonOfAnEnding() throws {
    let desk = try LeadDesk().typing("2")
    #expect(
      desk.screen == """
        Log yang diterima: dddddddd                                 Dewi Anggraini (KPK)

         log           MPP Kota Contoh, Rina Lestari (Kemendagri)
         putusan       ketua tim menerimanya sampai dengan entri 3
        ────────────────────────────────────────────────────────────────────────────────
















        ────────────────────────────────────────────────────────────────────────────────
         Alasan ikut dicetak; jangan tulis identitas pelapor.
        Ctrl-D terima  Esc batal                                              F1 bantuan
        """)
  }
}
