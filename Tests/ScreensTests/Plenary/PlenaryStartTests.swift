import Assessment
import Display
import Testing
import Text

@testable import Screens

/// The plenary goes on where the review is, and the review where the plenary was left.
@Suite struct PlenaryStartTests {
  @Test func itBeginsAtTheReviewsCursor() throws {
    let desk = try LeadDesk().typing("nnP")
    #expect(desk.screen.contains("lay-01 · MPP Kota Contoh"))
    #expect(desk.rows[0].hasSuffix("3 dari 7"))
  }

  @Test func itGoesThroughTheReviewsFilterAndSaysSo() throws {
    var desk = try LeadDesk()
    try desk.show(.reason(.flagged), .reason(.provisional))
    try desk.type("jP")
    #expect(desk.rows[0].hasSuffix("2 dari 2 · saringan"))
    #expect(desk.screen.contains("mcsp · MPP Kota Contoh"))
    try desk.type("n")
    #expect(desk.screen.contains("lay-01 · MPP Kota Contoh"))
  }

  @Test func fromWhatIsSettledItBeginsAtWhatIsPendingNext() throws {
    var desk = try LeadDesk()
    try desk.show(.agreed, .reason(.disputed), .reason(.provisional))
    try desk.search("asi-01")
    try desk.type("P")
    #expect(desk.rows[0].hasSuffix("1 dari 2 · saringan"))
    #expect(desk.screen.contains("asi-02 · MPP Kota Contoh"))
  }

  @Test func whenTheFilterHasNothingLeftAllThatIsPendingFollows() throws {
    var desk = try LeadDesk()
    try desk.show(.reason(.flagged))
    try desk.type("Pa")
    #expect(desk.rows[0].hasSuffix("1 dari 6"))
    #expect(desk.bottom == "Diputuskan: lay-01 · MPP Kota Contoh. Masih 6 tertunda.")
    try desk.type("u")
    #expect(desk.screen.contains("lay-01 · MPP Kota Contoh"))
  }

  @Test func whatIsTakenBackIsShownThoughTheFilterHidesIt() throws {
    var desk = try LeadDesk().typing("nna")
    try desk.show(.reason(.provisional))
    try desk.type("Pu")
    #expect(desk.screen.contains("lay-01 · MPP Kota Contoh"))
    #expect(desk.rows[0].hasSuffix("3 dari 7"))
  }

  @Test func theReviewFollowsWhatThePlenarySettles() throws {
    var desk = try LeadDesk().typing("Pnna")
    #expect(desk.screen.contains("lay-02 · MPP Kota Contoh"))
    try desk.type("q")
    #expect(desk.chosen == "lay-02")
  }

  @Test func aReturnTakenBackInThePlenaryIsShownAgain() throws {
    var desk = try LeadDesk().typing("nPr2Kapan?")
    try desk.press(.control("d"))
    #expect(desk.screen.contains("lay-01 · MPP Kota Contoh"))
    try desk.type("nnu")
    #expect(desk.screen.contains("asi-02 · MPP Kota Contoh"))
  }

  @Test func whatOthersBroughtIsShownOnceItIsRead() throws {
    for keys in ["n", "nP"] {
      var desk = try LeadDesk().typing(keys)
      desk.bring([Team.wati])
      _ = desk.application.performed(.refreshReview)
      #expect(desk.screen.contains("BKN"), "\(keys)")
      #expect(desk.screen.contains("asi-02"))
    }
  }

  @Test func aStepOfTheAssessmentMovesNoCursor() throws {
    for keys in ["n", "nP"] {
      var desk = try LeadDesk().typing(keys)
      _ = desk.application.performed(.settle(.verdict(Announcement(state: "announced"))))
      #expect(desk.application.notice == nil)
      #expect(desk.screen.contains("asi-02 · "))
    }
  }
}
