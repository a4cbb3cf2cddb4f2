import Assessment
import Display
import Reports
import Testing
import Text

@testable import Screens

/// What has come in of the plan stands on the home screen in one line.
@Suite struct HomeReceptionTests {
  private func desk(
    _ team: [Member], rows: Int = 24, columns: Int = 80, visits: Bool = true
  ) throws -> Desk {
    try Desk(start: .home, size: Size(rows: rows, columns: columns)) { model in
      let visit = try Sample.worksheet().visit
      let plan = Plan(
        region: "Kota Contoh", period: "2025", instrument: "kota-antikorupsi",
        places: [
          PlannedPlace(id: "mpp", venues: ["MPP Kota Contoh"]),
          PlannedPlace(id: "rsud", venues: ["RSUD Timur"]),
        ], team: team)
      let reception = Reception(
        plan, instrument: Sample.instrument, visits: visits ? [visit] : [])
      model.reception = ReceptionLine(
        reception, instrument: Sample.instrument, phrases: model.phrases)
      guard visits else { return }
      model.visits = try (1...20).map {
        VisitSummary(
          file: "\($0).jsonl", try Sample.worksheet(), damagedAt: nil, in: .indonesian)
      }
    }
  }

  @Test func besideTheVisits() throws {
    let team = [
      Member(assessor: "Sari Dewi", institution: "BPKP"),
      Member(assessor: "Budi", institution: "KPK", places: ["rsud"]),
    ]
    let small = try desk(team, rows: 20, columns: 60)
    #expect(
      small.screen == """
        laik · ~/penilaian                              20 kunjungan
          tanggal     tempat                terjawab   status
        > 2025-11-06  MPP Kota Contoh       0/6        berjalan
          2025-11-06  MPP Kota Contoh       0/6        berjalan
          2025-11-06  MPP Kota Contoh       0/6        berjalan
          2025-11-06  MPP Kota Contoh       0/6        berjalan
          2025-11-06  MPP Kota Contoh       0/6        berjalan
          2025-11-06  MPP Kota Contoh       0/6        berjalan
          2025-11-06  MPP Kota Contoh       0/6        berjalan
          2025-11-06  MPP Kota Contoh       0/6        berjalan
          2025-11-06  MPP Kota Contoh       0/6        berjalan
          2025-11-06  MPP Kota Contoh       0/6        berjalan
         diterima 1 dari 3: BPKP di RSUD Timur +1 belum ada
        ────────────────────────────────────────────────────────────
         Kota Contoh · 2025
         Mal Pelayanan Publik · MPP Kota Contoh
         Sari Dewi · BPKP
         0/6 terjawab
         1.jsonl
        Enter buka  n kunjungan baru  v nilai  r tinjau    ? bantuan
        """)
    let large = try desk(team)
    #expect(
      large.screen == """
        laik · ~/penilaian                                                  20 kunjungan
          tanggal     tempat                  penilai           terjawab   status
        > 2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        berjalan
         diterima 1 dari 3: BPKP di RSUD Timur, KPK di RSUD Timur belum ada
        ────────────────────────────────────────────────────────────────────────────────
         Kota Contoh · 2025
         Mal Pelayanan Publik · MPP Kota Contoh
         Sari Dewi · BPKP
         0/6 terjawab
         1.jsonl
        Enter buka  n kunjungan baru  v nilai  r tinjau  a rencana  q keluar   ? bantuan
        """)
  }

  @Test func beforeTheFirstVisit() throws {
    let team = [Member(assessor: "Sari Dewi", institution: "BPKP")]
    let desk = try desk(team, rows: 20, columns: 60, visits: false)
    #expect(
      desk.screen == """
        laik · ~/penilaian                               0 kunjungan

          Belum ada kunjungan di folder ini.

          Tekan n untuk memulai kunjungan.

          Untuk mencoba dahulu dengan contoh: laik demo











         diterima 0 dari 2: BPKP di MPP Kota Contoh +1 belum ada
        n kunjungan baru  a rencana  q keluar              ? bantuan
        """)
  }

  @Test func withoutATeamThereIsNoLine() throws {
    #expect(try !desk([]).screen.contains("diterima"))
  }

  @Test func theChosenVisitIsInSight() throws {
    let team = [Member(assessor: "Sari Dewi", institution: "BPKP")]
    let desk = try desk(team, rows: 20, columns: 60).pressing(.end)
    #expect(desk.application.draw().styled(.selected).contains { $0.hasPrefix(">") })
  }
}
