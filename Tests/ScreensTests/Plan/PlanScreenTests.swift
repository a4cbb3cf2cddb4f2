import Assessment
import Display
import Testing
import Text

@testable import Screens

/// The plan, changed with keys.
@Suite struct PlanScreenTests {
  @Test func aPlanFromNothing() throws {
    var desk = try Desk.plan(nil)
    try desk.press(.enter)
    try desk.type("Kota Contoh")
    try desk.press(.enter, .down, .down, .down, .enter)
    #expect(
      desk.screen.contains("Tempat untuk Mal Pelayanan Publik: Mal Pelayanan Publik Kota Conto"))
    try desk.press(.control("u"))
    try desk.type("MPP Kota Contoh")
    try desk.press(.enter, .down)
    try desk.type(" ")
    try desk.press(.enter)
    try desk.type("+")
    try desk.type("RSUD Barat")
    try desk.press(.enter, .end, .enter)
    try desk.type("Sari Dewi")
    try desk.press(.enter)
    try desk.type("BPKP")
    try desk.press(.enter)
    try desk.type("w")
    #expect(
      desk.saved
        == Plan(
          region: "Kota Contoh", period: "2025", instrument: "kota-antikorupsi",
          places: [
            PlannedPlace(id: "mpp", venues: ["MPP Kota Contoh"]),
            PlannedPlace(id: "rsud", venues: ["RSUD Kota Contoh", "RSUD Barat"]),
          ], team: [Member(assessor: "Sari Dewi", institution: "BPKP")]))
    #expect(desk.application.isFinished)
  }

  @Test func whatIsThereIsWrittenBackAsItIs() throws {
    var desk = try Desk.plan()
    try desk.type("w")
    #expect(desk.saved == Desk.planned)
  }

  @Test func everyTextCanBeChanged() throws {
    var desk = try Desk.plan()
    try change(&desk, 0, to: "Kota Lain")
    try change(&desk, 1, to: "2026")
    try change(&desk, 4, to: "RSUD A")
    try desk.press(.end, .up, .enter, .control("u"))
    try desk.type("Joko")
    try desk.press(.enter, .enter)
    try desk.type("w")
    var plan = Desk.planned
    (plan.region, plan.period) = ("Kota Lain", "2026")
    plan.places[1].venues[0] = "RSUD A"
    plan.team[1].assessor = "Joko"
    #expect(desk.saved == plan)
  }

  private func change(_ desk: inout Desk, _ row: Int, to text: String) throws {
    try desk.press(.home)
    for _ in 0..<row { try desk.press(.down) }
    try desk.press(.enter, .control("u"))
    try desk.type(text)
    try desk.press(.enter)
  }

  @Test func escapeKeepsTheTextThatWas() throws {
    var desk = try Desk.plan()
    try desk.press(.enter)
    try desk.type("xyz?q")
    try desk.press(.escape)
    try desk.type("w")
    #expect(desk.saved == Desk.planned)
  }

  @Test func aPlaceIsUnplannedVenueByVenue() throws {
    var desk = try Desk.plan()
    try desk.type("jjjj d")
    #expect((desk.application.top as? PlanScreen)?.form.venues(of: "rsud") == [])
    try desk.type("w")
    #expect(desk.bottom == "Lokus untuk Budi tidak direncanakan lagi: Spasi memilih.")
    #expect(desk.saved == nil)
    try desk.type("dw")
    #expect(desk.saved?.places.map(\.id) == ["mpp"])
    #expect(desk.saved?.team.map(\.assessor) == ["Sari Dewi"])
  }

  @Test func onlyWhereACityHasSeveralIsThereAnotherVenue() throws {
    var desk = try Desk.plan()
    try desk.type("jjj+")
    #expect(!desk.application.top.isTyping)
    try desk.type("j+")
    #expect(desk.application.top.isTyping)
  }

  @Test func aNameThatIsThereAlreadyIsAskedAgain() throws {
    var desk = try Desk.plan()
    try desk.type("jjjj+rsud  TIMUR")
    try desk.press(.enter)
    #expect(desk.bottom == "rsud  TIMUR sudah ada dalam rencana.")
    #expect(desk.application.top.isTyping)
    try desk.press(.escape, .end, .enter)
    try desk.type("sari dewi")
    try desk.press(.enter)
    try desk.type("bpkp")
    try desk.press(.enter)
    #expect(desk.bottom == "bpkp sudah ada dalam rencana.")
    try desk.press(.escape)
    try desk.type("w")
    #expect(desk.saved == Desk.planned)
  }

  @Test func nothingIsNoText() throws {
    var desk = try Desk.plan()
    try desk.press(.enter, .control("u"))
    try desk.type("  ")
    try desk.press(.enter)
    #expect(desk.bottom == "Isi dahulu: daerah.")
    #expect(desk.application.top.isTyping)
  }

  @Test func whatIsMissingIsAskedForBeforeItIsSaved() throws {
    var desk = try Desk.plan(nil)
    try desk.type("Gw")
    #expect(desk.bottom == "Isi dahulu: daerah.")
    #expect(desk.actions == [])
    try desk.press(.enter)
    #expect(desk.screen.contains("\nDaerah:"))
  }

  @Test func aMemberGoesToSomePlaces() throws {
    var desk = try Desk.plan()
    try desk.press(.end, .up, .up)
    try desk.type(" ")
    try desk.press(.down)
    try desk.type(" ")
    try desk.press(.enter)
    try desk.type("w")
    #expect(desk.saved?.team[0].places == ["mpp"])
  }

  @Test func allPlacesAreSaidByNamingNone() throws {
    var desk = try Desk.plan()
    try desk.press(.end, .up)
    try desk.type("  ")
    try desk.press(.enter)
    try desk.type("w")
    #expect(desk.saved?.team[1].places == [])
  }

  @Test func aMemberGoesSomewhere() throws {
    var desk = try Desk.plan()
    try desk.press(.end, .up)
    try desk.type(" ")
    try desk.press(.down)
    try desk.type(" ")
    try desk.press(.enter)
    #expect(desk.bottom == "Pilih paling sedikit satu lokus.")
    try desk.press(.escape)
    try desk.type("w")
    #expect(desk.saved == Desk.planned)
  }

  @Test func anotherInstrumentHasOtherPlacesAndForgetsNone() throws {
    var desk = try Desk.plan()
    try desk.type("jj ")
    #expect(desk.screen.contains("[ ] Balai desa") && !desk.screen.contains("RSUD"))
    try desk.press(.enter)
    try desk.type("w")
    #expect(desk.saved == Desk.planned)
  }

  @Test func changesAreNotDroppedByOneKey() throws {
    var desk = try Desk.plan()
    try desk.type("jjjdq")
    #expect(
      desk.bottom == "Belum disimpan: w menyimpan; q sekali lagi membuang perubahan.")
    try desk.type("jq")
    #expect(!desk.application.isFinished)
    try desk.type("?")
    try desk.press(.escape)
    try desk.type("q")
    #expect(!desk.application.isFinished, "the help took the words away that asked")
    try desk.type("q")
    #expect(desk.application.isFinished && desk.actions == [])
    #expect(try Desk.plan().typing("q").application.isFinished)
  }

  @Test func aRefusedPlanStaysOnTheScreen() throws {
    var desk = try Desk.plan()
    desk.refusal = Problem(place: "assessment.yaml", fault: "Diubah.", remedy: "Buka lagi.")
    try desk.type("jjjdw")
    try desk.press(.enter)
    #expect((desk.application.top as? PlanScreen)?.form.venues(of: "mpp") == [])
    desk.refusal = nil
    try desk.type("w")
    #expect(desk.application.isFinished)
  }

  @Test func homeAsksForTheFileFirst() throws {
    var desk = try Desk(start: .home)
    desk.refusal = Problem(place: "assessment.yaml:1:1", fault: "x", remedy: "y")
    try desk.type("a")
    try desk.press(.enter)
    #expect(desk.application.top is HomeScreen)
    desk.refusal = nil
    try desk.type("a")
    #expect(desk.actions == [.loadPlan, .loadPlan])
    #expect(desk.application.top is PlanScreen)
  }
}
