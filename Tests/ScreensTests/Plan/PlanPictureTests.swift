import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct PlanPictureTests {
  @Test func thePlan() throws {
    let desk = try Desk.plan().typing("jjjj")
    #expect(
      desk.screen == """
        Rencana asesmen                                                      ~/penilaian
          Daerah     Kota Contoh
          Periode    2025
          Instrumen  Percontohan Kota Antikorupsi
         Lokus dan tempat                                                3 direncanakan
          [x] Mal Pelayanan Publik              MPP Kota Contoh
        > [x] RSUD                              RSUD Timur
          [x]                                   RSUD Barat
         Tim                                                                          2
          Sari Dewi · BPKP                      semua lokus
          Budi · Itjen Kemendagri               RSUD
          + anggota











        Enter ubah  w simpan ke berkas  d/Spasi hapus  + tempat lain           ? bantuan
        """)
  }

  @Test func speaksEnglish() throws {
    let desk = try Desk.plan(language: .english).pressing(.end, .up)
    #expect(
      desk.screen == """
        Assessment plan                                                      ~/penilaian
          Region      Kota Contoh
          Period      2025
          Instrument  Model Anti-corruption City
         Places and venues                                                    3 planned
          [x] Service mall                      MPP Kota Contoh
          [x] Hospital                          RSUD Timur
          [x]                                   RSUD Barat
         Team                                                                         2
          Sari Dewi · BPKP                      all places
        > Budi · Itjen Kemendagri               Hospital
          + member











        Enter change  w save to a file  Space their places  d remove  q/Esc back  ? help
        """)
  }

  @Test func typingWhereItIsSmall() throws {
    let desk = try Desk.plan(size: Size(rows: 20, columns: 60)).typing("jjjj+RSUD Selatan")
    #expect(
      desk.screen == """
        Rencana asesmen                                  ~/penilaian
          Daerah     Kota Contoh
          Periode    2025
          Instrumen  Percontohan Kota Antikorupsi
         Lokus dan tempat                            3 direncanakan
          [x] Mal Pelayanan Publik    MPP Kota Contoh
        > [x] RSUD                    RSUD Timur
          [x]                         RSUD Barat
         Tim                                                      2
          Sari Dewi · BPKP            semua lokus
          Budi · Itjen Kemendagri     RSUD
          + anggota






        Tempat untuk RSUD: RSUD Selatan
        Enter pakai  Esc batal                            F1 bantuan
        """)
  }

  @Test func thePlacesOfAMember() throws {
    let desk = try Desk.plan(size: Size(rows: 20, columns: 60)).pressing(.end, .up)
      .typing(" ")
    #expect(
      desk.screen == """
        Lokus untuk Budi                                    1 dari 2

        > [ ] Mal Pelayanan Publik
          [x] RSUD















        Spasi tandai  Enter pakai  Esc/q batal  ↑↓ pilih   ? bantuan
        """)
  }

  @Test func aMemberWithoutAPlaceAndHostileNames() throws {
    var plan = Desk.planned
    plan.places[1].venues = ["RSUD \u{1B}[2J\u{202E}"]
    plan.team[0].assessor = "Sari \u{7}" + String(repeating: "Dewi ", count: 20)
    let desk = try Desk.plan(plan, size: Size(rows: 20, columns: 60)).typing("jjjjd")
    #expect(
      desk.screen == """
        Rencana asesmen                                  ~/penilaian
          Daerah     Kota Contoh
          Periode    2025
          Instrumen  Percontohan Kota Antikorupsi
         Lokus dan tempat                            1 direncanakan
          [x] Mal Pelayanan Publik    MPP Kota Contoh
        > [ ] RSUD
         Tim                                                      2
          Sari ^GDewi Dewi Dewi Dewi… semua lokus
          Budi · Itjen Kemendagri     tanpa lokus
          + anggota








        Dihapus: RSUD ^[[2J<U+202E>
        """)
  }

  @Test func aLongPlanScrolls() throws {
    var plan = Desk.planned
    plan.team = (1...30).map { Member(assessor: "Penilai \($0)", institution: "Instansi") }
    let desk = try Desk.plan(plan, size: Size(rows: 20, columns: 60)).pressing(.end, .pageUp)
    #expect(
      desk.screen == """
        Rencana asesmen                                  ~/penilaian
          Penilai 5 · Instansi        semua lokus
          Penilai 6 · Instansi        semua lokus
          Penilai 7 · Instansi        semua lokus
          Penilai 8 · Instansi        semua lokus
          Penilai 9 · Instansi        semua lokus
          Penilai 10 · Instansi       semua lokus
          Penilai 11 · Instansi       semua lokus
          Penilai 12 · Instansi       semua lokus
          Penilai 13 · Instansi       semua lokus
        > Penilai 14 · Instansi       semua lokus
          Penilai 15 · Instansi       semua lokus
          Penilai 16 · Instansi       semua lokus
          Penilai 17 · Instansi       semua lokus
          Penilai 18 · Instansi       semua lokus
          Penilai 19 · Instansi       semua lokus
          Penilai 20 · Instansi       semua lokus
          Penilai 21 · Instansi       semua lokus
          Penilai 22 · Instansi       semua lokus
        Enter ubah  w simpan ke berkas  Spasi lokusnya     ? bantuan
        """)
  }
}
