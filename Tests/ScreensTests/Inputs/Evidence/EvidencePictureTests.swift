import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct EvidencePictureTests {
  @Test func showsTheNewestFileChosen() throws {
    let desk = try Desk.input(.evidence(item: "luas")) { $0.inbox = Inbox.files }
    #expect(
      desk.screen == """
        Bukti: luas

         Luas ruang laktasi
         diminta      pengukuran, foto
         cara         periksa  (m)
         kekuatan     dilihat  (k)

        > [ ] IMG_0233.jpg                                     3,4 MB  2025-11-06 09:41
          [ ] IMG_0232 無障礙 toilet lantai dua sayap timur …  182 KB  2025-11-06 09:40
          [ ] rekaman.m4a                                       950 B  2025-11-05 16:02













        Enter lampirkan  Spasi tandai  x tanpa berkas  m cara  k kekuatan      ? bantuan
        """)
  }

  @Test func marksSeveralAndShowsWhatIsThere() throws {
    let events = Inbox.evidence.map { Event.evidence(item: "luas", $0) }
    var desk = try Desk.input(.evidence(item: "luas"), .small, .english, after: events) {
      $0.inbox = Inbox.files
    }
    try desk.type("mk  ")
    #expect(
      desk.screen == """
        Evidence: luas                                      2 marked

         Area of the lactation room
         to collect   measurement, photo
         method       interview  (m)
         strength     document  (k)
         recorded     Denah (examine, document)
                      Diukur dua kali (test, seen)
                      and 2 more

          [x] IMG_0233.jpg                 3.4 MB  2025-11-06 09:41
          [x] IMG_0232 無障礙 toilet lan…  182 KB  2025-11-06 09:40
        > [ ] rekaman.m4a                   950 B  2025-11-05 16:02






        Enter attach  Space mark  x without a file  m method  ? help
        """)
  }

  @Test func takesADescriptionWithoutAFile() throws {
    var desk = try Desk.input(.evidence(item: "luas"), .small) { $0.inbox = Inbox.files }
    try desk.type("mkkxKata petugas loket: 12 m²?")
    #expect(
      desk.screen == """
        Bukti: luas

         Luas ruang laktasi
         diminta      pengukuran, foto
         cara         wawancara  (m)
         kekuatan     keterangan  (k)

         uraian       [Kata petugas loket: 12 m²?                 ]

        > [ ] IMG_0233.jpg                 3,4 MB  2025-11-06 09:41
          [ ] IMG_0232 無障礙 toilet lan…  182 KB  2025-11-06 09:40
          [ ] rekaman.m4a                   950 B  2025-11-05 16:02







        Enter lampirkan  Esc batal                        F1 bantuan
        """)
  }

  @Test func saysWhatToDoWhenThereAreNoFiles() throws {
    let desk = try Desk.input(.evidence(item: "luas"), .small)
    #expect(
      desk.screen == """
        Bukti: luas

         Luas ruang laktasi
         diminta      pengukuran, foto
         cara         periksa  (m)
         kekuatan     dilihat  (k)

         Tidak ada berkas di sini: x bukti tanpa berkas, o folder
         lain, r muat ulang.










        x tanpa berkas  m cara  k kekuatan  o folder lain  ? bantuan
        """)
  }
}
