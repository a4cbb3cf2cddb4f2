import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct HomeTests {
  @Test func saysWhatToDoInAnEmptyFolder() throws {
    let desk = try Desk(start: .home, size: Size(rows: 20, columns: 60))
    #expect(
      desk.screen == """
        laik · ~/penilaian                               0 kunjungan

          Belum ada kunjungan di folder ini.

          Tekan n untuk memulai kunjungan.

          Untuk mencoba dahulu dengan contoh: laik demo












        n kunjungan baru  a rencana  q keluar              ? bantuan
        """)
  }

  @Test func listsVisitsWithProgressAndState() throws {
    let desk = try Desk(start: .home) { try Self.fill(&$0) }
    #expect(
      desk.screen == """
        laik · ~/penilaian                                                   4 kunjungan
          tanggal     tempat                  penilai           terjawab   status
        > 2025-11-06  MPP Kota Contoh         Sari Dewi         1/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         1/6        tersegel
          2025-11-06  MPP Kota Contoh         Sari Dewi         1/6        rusak
                      catatan-^[[2Jrapat.js…                               tak terbaca











        ────────────────────────────────────────────────────────────────────────────────
         Kota Contoh · 2025
         Mal Pelayanan Publik · MPP Kota Contoh
         Sari Dewi · BPKP
         1/6 terjawab, 1 tertunda
         a.jsonl
        Enter buka  n kunjungan baru  v nilai  r tinjau  a rencana  q keluar   ? bantuan
        """)
  }

  @Test func saysWhatIsKnownOfTheChosenVisit() throws {
    var desk = try Desk(start: .home) { try Self.fill(&$0) }
    try desk.type("jjj")
    #expect(
      desk.screen == """
        laik · ~/penilaian                                                   4 kunjungan
          tanggal     tempat                  penilai           terjawab   status
          2025-11-06  MPP Kota Contoh         Sari Dewi         1/6        berjalan
          2025-11-06  MPP Kota Contoh         Sari Dewi         1/6        tersegel
          2025-11-06  MPP Kota Contoh         Sari Dewi         1/6        rusak
        >             catatan-^[[2Jrapat.js…                               tak terbaca











        ────────────────────────────────────────────────────────────────────────────────
         catatan-^[[2Jrapat.jsonl
         Bukan log: baris 1 bukan entri pembuka.



        Enter buka  n kunjungan baru  v nilai  r tinjau  a rencana  q keluar   ? bantuan
        """)
  }

  @Test func leavesTheAssessorOutWhereItIsNarrow() throws {
    let desk = try Desk(
      start: .home, size: Size(rows: 20, columns: 60), language: .english
    ) { try Self.fill(&$0) }
    #expect(
      desk.screen == """
        laik · ~/penilaian                                  4 visits
          date        venue                 answered   state
        > 2025-11-06  MPP Kota Contoh       1/6        in progress
          2025-11-06  MPP Kota Contoh       1/6        sealed
          2025-11-06  MPP Kota Contoh       1/6        damaged
                      catatan-^[[2Jrapat.…             unreadable







        ────────────────────────────────────────────────────────────
         Kota Contoh · 2025
         Service mall · MPP Kota Contoh
         Sari Dewi · BPKP
         1/6 answered, 1 pending
         a.jsonl
        Enter open  n new visit  v scores  r review  a plan   ? help
        """)
  }

  @Test func scrollsALongList() throws {
    var desk = try Desk(start: .home, size: Size(rows: 20, columns: 60)) {
      $0.visits = (1...40).map { VisitSummary(file: "kunjungan-\($0).jsonl", state: .inProgress) }
    }
    try desk.press(.end)
    #expect(desk.application.draw().styled(.selected).contains { $0.hasPrefix(">") })
    #expect(desk.screen.contains("kunjungan-40.jsonl"))
    try desk.press(.pageUp, .enter)
    #expect(desk.actions == [.openVisit("kunjungan-30.jsonl")])
  }

  @Test func opensWhatCanBeReadAndSaysWhyWhatCannot() throws {
    var desk = try Desk(start: .home) { try Self.fill(&$0) }
    try desk.press(.end, .enter)
    #expect(desk.bottom == "Bukan log: baris 1 bukan entri pembuka.")
    #expect(desk.actions == [])
    try desk.press(.home, .enter)
    #expect(desk.actions == [.openVisit("a.jsonl")])
    #expect(desk.application.top is VisitScreen)
  }

  @Test func showsNoScoresBeforeTheyWereLoaded() throws {
    var desk = try Desk(start: .home) { try Self.fill(&$0) }
    desk.refusal = Problem(place: "a", fault: "b", remedy: "c")
    try desk.type("v")
    try desk.press(.escape)
    #expect(desk.application.top is HomeScreen)
    desk.refusal = nil
    try desk.type("v")
    #expect(desk.actions == [.loadScores, .loadScores])
    #expect(desk.application.top is ScoresScreen)
  }

  @Test func theReviewIsOpenedByItsKeyOrByALeadsLog() throws {
    var desk = try Desk(start: .home) { model in
      try Self.fill(&model)
      model.visits[1].role = .lead
      model.visits[1].decisions = 12
    }
    #expect(desk.rows[3].contains("ketua tim"))
    #expect(desk.rows[3].contains(" 12 "))
    #expect(try desk.typing("j").screen.contains("ketua tim, 12 putusan"))
    try desk.type("r")
    #expect(desk.actions == [.openReview(assessment: 0)])
    #expect(desk.application.top is ReviewScreen)
    desk = try Desk(start: .home) { model in
      try Self.fill(&model)
      model.visits[1].role = .lead
    }
    try desk.type("j")
    try desk.press(.enter)
    #expect(desk.actions == [.openLeadLog(desk.application.model.visits[1].file)])
    #expect(desk.application.top is ReviewScreen)
  }

  @Test func ownScoresWaitForTheOwnSeal() throws {
    var desk = try Desk(start: .home) {
      try Self.fill(&$0)
      $0.offers.identity = Identity(assessor: " sari  DEWI", institution: "BPKP")
    }
    try desk.type("v")
    #expect(desk.bottom == "Nilai diperlihatkan sesudah kunjungan Anda sendiri disegel.")
    #expect(desk.actions == [])
    desk.application.model.visits.removeFirst()
    try desk.type("v")
    #expect(desk.actions == [.loadScores])
  }

  @Test func theVisitOfAnotherAssessorHidesNoScores() throws {
    var desk = try Desk(start: .home) {
      try Self.fill(&$0)
      $0.offers.identity = Identity(assessor: "Budi", institution: "BPKP")
    }
    try desk.type("v")
    #expect(desk.actions == [.loadScores])
  }

  @Test func staysAtTheEndOfAListThatBecameShorter() throws {
    var desk = try Desk(start: .home) { try Self.fill(&$0) }
    try desk.press(.end)
    desk.application.model.visits.removeLast(2)
    try desk.press(.enter)
    #expect(desk.actions == [.openVisit("b.jsonl")])
  }

  @Test func keepsTheVisitChosenThatOneComesBackFrom() throws {
    var desk = try Desk(start: .home) { try Self.fill(&$0) }
    try desk.press(.down, .enter)
    desk.application.model.visits.swapAt(0, 1)
    try desk.press(.escape, .enter)
    #expect(desk.actions == [.openVisit("b.jsonl"), .closeVisit, .openVisit("b.jsonl")])
    try desk.press(.escape, .down, .enter)
    #expect(desk.actions.last == .openVisit("a.jsonl"))
  }

  private static func fill(_ model: inout Model) throws {
    var worksheet = try Sample.worksheet()
    func next(_ event: Event) throws -> Entry {
      let n = worksheet.visit.last.n + 1
      return Entry(n: n, at: try Clock.time(n), event: event, hash: .zero)
    }
    worksheet.apply(try next(.answer(item: "asi-01", .tick(.met))))
    let running = worksheet
    worksheet.apply(try next(.seal(Seal(answered: 1, open: 5, pending: 6))))
    let language = model.phrases.language
    model.visits = [
      VisitSummary(file: "a.jsonl", running, damagedAt: nil, in: language),
      VisitSummary(file: "b.jsonl", worksheet, damagedAt: nil, in: language),
      VisitSummary(file: "c.jsonl", running, damagedAt: 7, in: language),
      VisitSummary(
        file: "catatan-\u{1B}[2Jrapat.jsonl",
        state: .unreadable("Bukan log: baris 1 bukan entri pembuka.")),
    ]
  }
}
