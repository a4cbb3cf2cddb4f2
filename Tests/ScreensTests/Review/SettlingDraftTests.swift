import Assessment
import Display
import Testing
import Text

@testable import Screens

/// What the lead types outlives the program until it is recorded.
@Suite struct SettlingDraftTests {
  private let use = Draft.Use.decision(Team.subject("asi-02"))

  @Test func theReasonAndTheDissentAreADraftWhileTheyAreTyped() throws {
    var desk = try LeadDesk().typing("n2")
    #expect(desk.application.draft == nil)
    #expect(desk.bottom.contains("Esc batal"))
    try desk.type("Diukur")
    try desk.press(.tab)
    try desk.type("1")
    #expect(desk.application.draft == Draft(use, text: "Diukur", dissent: ["BPKP"]))
    try desk.press(.tab)
    #expect(desk.bottom.contains("Esc simpan draf"))
  }

  @Test func escapeKeepsTheDraftAndItIsOfferedForItsItemOnly() throws {
    var desk = try LeadDesk().typing("n2Diukur")
    try desk.press(.escape)
    #expect(desk.actions == [.keepDraft(Draft(use, text: "Diukur"))])
    #expect(desk.chosen == "asi-02")
    #expect(desk.screen.contains("Ada teks di sini yang belum dicatat."))
    try desk.type("n1")
    #expect(!desk.screen.contains("Diukur"))
    try desk.press(.escape)
    #expect(!desk.screen.contains("Ada teks di sini"))
    try desk.type("N2")
    #expect(desk.screen.contains("Diukur") && desk.screen.contains("Ini draf"))
    try desk.type(" ulang.")
    try desk.press(.control("d"))
    #expect(desk.reasons == ["Diukur ulang."])
    #expect(desk.application.model.review?.drafts == [:])
  }

  @Test func dissentAloneIsKeptToo() throws {
    var desk = try LeadDesk().typing("n2")
    try desk.press(.tab, .character("1"), .tab, .escape)
    #expect(desk.application.model.review?.drafts == [use: Draft(use, text: "", dissent: ["BPKP"])])
    #expect(try desk.typing("2").screen.contains("BPKP"))
  }

  @Test func aQuestionAndAnAcceptanceHaveDraftsOfTheirOwn() throws {
    var desk = try LeadDesk().typing("2Salinan")
    try desk.press(.escape)
    #expect(desk.screen.contains("Ada teks di sini"))
    try desk.type("nr2Kapan")
    try desk.press(.escape)
    #expect(desk.screen.contains("Ada teks di sini"))
    let visits = ["d", "b"].map { String(repeating: $0, count: 32) }
    #expect(
      desk.application.model.review?.drafts == [
        .acceptance(visit: visits[0]): Draft(.acceptance(visit: visits[0]), text: "Salinan"),
        .question(visit: visits[1], item: "asi-02"):
          Draft(.question(visit: visits[1], item: "asi-02"), text: "Kapan"),
      ])
    #expect(try !desk.typing("2").screen.contains("Kapan"))
    #expect(try desk.typing("r2").screen.contains("Kapan"))
  }

  @Test func whatIsDecidedAnotherWayIsNoDraftAnyMore() throws {
    var desk = try LeadDesk().typing("nn1Terlihat")
    try desk.press(.escape)
    #expect(desk.chosen == "lay-01")
    try desk.type("a")
    #expect(desk.application.model.review?.drafts == [:])
  }

  @Test func whatIsDecidedJustSoIsNoDraft() throws {
    var desk = try LeadDesk().typing("nna")
    try desk.show(.decided)
    try desk.type("D")
    #expect(desk.application.draft == nil)
    try desk.press(.tab)
    try desk.type("!")
    #expect(desk.application.draft?.text.hasSuffix("ketua tim.!") == true)
    try desk.press(.escape)
    try desk.type("D")
    try desk.press(.tab, .control("x"))
    #expect(desk.application.draft == nil)
    #expect(desk.screen.contains("Jawaban satu-satunya penilai yang menjawab diterima ketua tim."))
    #expect(desk.application.model.review?.drafts == [:])
  }

  @Test func anEmptiedDraftIsDropped() throws {
    var desk = try LeadDesk().typing("n2Di")
    try desk.press(.escape, .character("2"), .backspace, .backspace, .escape)
    #expect(desk.actions.last == .dropDraft(use))
    #expect(desk.chosen == "asi-02")
  }

  @Test func aDraftThatCannotBeKeptStaysOnTheScreen() throws {
    var desk = try LeadDesk().typing("n2Diukur")
    desk.refusal = Problem(place: "drafts", fault: "Diska penuh.", remedy: "")
    try desk.press(.escape, .enter)
    #expect(desk.screen.contains("Diukur"))
    desk.refusal = nil
    try desk.press(.character("!"), .escape)
    #expect(desk.application.model.review?.drafts[use]?.text == "Diukur!")
  }
}
