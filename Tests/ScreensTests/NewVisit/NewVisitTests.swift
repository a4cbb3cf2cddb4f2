import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct NewVisitTests {
  @Test func theUsualVisitTakesAFewKeys() throws {
    var desk = try Desk.newVisit(planned: true)
    #expect(
      desk.screen == """
        Kunjungan baru                                                       ~/penilaian
          Instrumen    Percontohan Kota Antikorupsi
          Daerah       Kota Contoh
          Periode      2025
        > Lokus
          Tempat
          Penilai      Sari Dewi
          Instansi     BPKP
          Surat tugas  (boleh kosong)
          Peran        penilai

          [ mulai ]

          Pilihan
            Mal Pelayanan Publik
            RSUD







        Enter isian berikutnya  ↓/↑ pilih  Esc batal                          F1 bantuan
        """)
    try desk.press(.down, .enter, .enter)
    #expect(desk.actions == [.beginVisit(Self.visit)])
    #expect(desk.application.top is VisitScreen)
  }

  @Test func asksForEverythingWhereNothingIsKnown() throws {
    var desk = try Desk.newVisit(planned: false, size: Size(rows: 20, columns: 60))
    #expect(
      desk.screen == """
        Kunjungan baru                                   ~/penilaian
          Instrumen    Percontohan Kota Antikorupsi
        > Daerah
          Periode      2025
          Lokus
          Tempat
          Penilai
          Instansi
          Surat tugas  (boleh kosong)
          Peran        penilai

          [ mulai ]







        Enter isian berikutnya  Esc batal                 F1 bantuan
        """)
    try desk.type("Kota Contoh")
    try desk.press(.enter)
    try desk.type("m")
    try desk.press(.enter)
    try desk.type("MPP Kota Contoh")
    try desk.press(.enter)
    try desk.type("Sari Dewi")
    try desk.press(.enter)
    try desk.type("BPKP")
    try desk.press(.enter, .enter)
    #expect(desk.actions == [.beginVisit(Self.visit)])
  }

  @Test func speaksEnglish() throws {
    let desk = try Desk.newVisit(planned: true, language: .english)
    #expect(
      desk.screen == """
        New visit                                                            ~/penilaian
          Instrument            Model Anti-corruption City
          Region                Kota Contoh
          Period                2025
        > Place
          Venue
          Assessor              Sari Dewi
          Institution           BPKP
          Letter of assignment  (may be empty)
          Role                  assessor

          [ begin ]

          To choose from
            Service mall
            Hospital







        Enter next field  ↓/↑ choose  Esc cancel  Tab/Shift-Tab other field      F1 help
        """)
  }

  @Test func saysWhatIsMissingAndGoesThere() throws {
    var desk = try Desk.newVisit(planned: false)
    try desk.press(.backTab)
    try desk.press(.tab, .tab, .tab, .tab, .tab, .tab, .tab, .tab, .tab)
    #expect(desk.field == .begin)
    try desk.press(.enter)
    #expect(desk.bottom == "Isi dahulu: daerah.")
    #expect(desk.field == .region)
    #expect(desk.actions == [])
  }

  @Test func blanksAreNotAName() throws {
    var desk = try Desk.newVisit(planned: false)
    try desk.type("   ")
    try desk.press(.tab, .tab, .tab, .tab, .tab, .tab, .tab, .tab, .enter)
    #expect(desk.bottom == "Isi dahulu: daerah.")
  }

  @Test func saysHowManyOffersThereAreWhenNotAllAreSeen() throws {
    let many = (1...11).map {
      Place(id: "p\($0)", title: Bilingual(id: "Lokus \($0)", en: "Place \($0)"), checklists: [])
    }
    func screen(_ count: Int) throws -> String {
      var desk = try Desk.newVisit(planned: false, size: Size(rows: 24, columns: 80)) {
        $0.offers.instruments[0].places = Array(many.prefix(count))
      }
      try desk.type("Kota Contoh")
      try desk.press(.enter)
      return desk.screen
    }
    #expect(try screen(9).contains("  Pilihan\n"))
    #expect(try screen(10).contains("  Pilihan (10)\n"))
  }

  @Test func anotherInstrumentForgetsThePlace() throws {
    var desk = try Desk.newVisit(planned: true) {
      $0.offers.instruments.append(
        InstrumentOffer(id: "desa", title: Bilingual(id: "Desa", en: "Village"), places: []))
    }
    try desk.press(.down, .enter)
    for _ in 1...9 { try desk.press(.backTab) }
    #expect(desk.field == .instrument)
    try desk.press(.down)
    #expect((desk.application.top as? NewVisitScreen)?.form.place == nil)
  }

  @Test func anAssessorOfTheTeamBringsTheInstitution() throws {
    var desk = try Desk.newVisit(planned: true)
    try desk.press(.tab, .tab, .down)
    let form = try #require(desk.application.top as? NewVisitScreen).form
    #expect(form[.assessor].text == "Budi")
    #expect(form[.institution].text == "Itjen Kemendagri")
  }

  @Test func offersTheVenuesOfThePlaceOrItsNameAndTheRegion() throws {
    var desk = try Desk.newVisit(planned: true)
    try desk.press(.down, .down, .tab, .down)
    let form = try #require(desk.application.top as? NewVisitScreen).form
    #expect(form.place == "rsud")
    #expect(form[.venue].text == "RSUD Kota Contoh")
  }

  @Test func enterOnAnUnchosenPlaceTakesTheFirstOfferAndStays() throws {
    var desk = try Desk.newVisit(planned: true)
    try desk.press(.enter)
    #expect(desk.newVisit?.place == "mpp")
    #expect(desk.field == .place)
    #expect(desk.rows[4] == "> Lokus        Mal Pelayanan Publik")
    try desk.press(.enter)
    #expect(desk.field == .begin)
  }

  @Test func aTypedVenueSurvivesChoosingAPlace() throws {
    var desk = try Desk.newVisit(planned: true)
    try desk.press(.tab)
    try desk.type("RSUD Timur")
    try desk.press(.backTab, .up)
    #expect(desk.newVisit?.place == "rsud")
    #expect(desk.newVisit?[.venue].text == "RSUD Timur")
  }

  @Test func aPlannedVenueGivesWayToAnotherPlace() throws {
    var desk = try Desk.newVisit(planned: true)
    try desk.press(.down)
    #expect(desk.newVisit?[.venue].text == "MPP Kota Contoh")
    try desk.press(.down)
    #expect(desk.newVisit?.place == "rsud")
    #expect(desk.newVisit?[.venue].text == "")
  }

  @Test func aRefusedBeginningKeepsWhatWasTyped() throws {
    var desk = try Desk.newVisit(planned: true)
    desk.refusal = Problem(place: "~/penilaian", fault: "Folder hanya dapat dibaca.", remedy: "")
    try desk.press(.down, .enter, .enter)
    let before = desk.application.top as? NewVisitScreen
    try desk.press(.escape)
    #expect(desk.application.top as? NewVisitScreen == before)
    desk.refusal = nil
    try desk.press(.enter)
    #expect(desk.application.top is VisitScreen)
  }

  @Test func saysThatThereIsNoInstrument() throws {
    let desk = try Desk(start: .newVisit)
    #expect(desk.screen.contains("Tidak ada instrumen. Tunjukkan foldernya dengan --checklists."))
  }

  @Test func theCityMayAssessItself() throws {
    var desk = try Desk.newVisit(planned: true)
    try desk.press(.down, .backTab, .backTab, .backTab, .backTab, .backTab)
    #expect(desk.field == .role)
    #expect(desk.rows[13...15] == ["Pilihan", "* penilai", "mandiri"])
    try desk.type("m")
    #expect(desk.rows[9] == "> Peran        mandiri")
    try desk.press(.enter, .enter)
    var own = Self.visit
    own.role = .own
    #expect(desk.actions == [.beginVisit(own)])
  }

  private static let visit = NewVisit(
    instrument: "kota-antikorupsi", place: "mpp", venue: "MPP Kota Contoh", region: "Kota Contoh",
    period: "2025", assessor: "Sari Dewi", institution: "BPKP")
}
