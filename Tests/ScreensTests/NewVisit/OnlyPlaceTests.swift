import Assessment
import Display
import Testing
import Text

@testable import Screens

/// What leaves no choice is chosen when the form opens.
@Suite struct OnlyPlaceTests {
  @Test func theOnlyPlaceOfTheInstrumentIsChosen() throws {
    let desk = try Desk.newVisit(planned: false) { $0.offers.instruments[0].places.removeLast() }
    #expect(desk.newVisit?.place == "mpp")
    #expect(desk.rows[4] == "Lokus        Mal Pelayanan Publik")
    #expect(desk.field == .region)
  }

  @Test func theOnlyPlaceOfThePlanBringsItsOnlyVenue() throws {
    var desk = try Desk.newVisit(planned: true) { $0.offers.plan?.places.removeLast() }
    #expect(desk.newVisit?.place == "mpp")
    #expect(desk.newVisit?[.venue].text == "MPP Kota Contoh")
    #expect(desk.field == .begin)
    try desk.press(.enter)
    #expect(desk.actions.count == 1)
    #expect(desk.application.top is VisitScreen)
  }

  @Test func ofSeveralVenuesNoneIsChosen() throws {
    let desk = try Desk.newVisit(planned: true) {
      $0.offers.plan?.places = [PlannedPlace(id: "mpp", venues: ["Lantai 1", "Lantai 2"])]
    }
    #expect(desk.newVisit?.place == "mpp")
    #expect(desk.field == .venue)
    #expect(desk.rows[14...15] == ["Lantai 1", "Lantai 2"])
  }

  @Test func aPlanForAnotherInstrumentChoosesNothing() throws {
    var desk = try Desk.newVisit(planned: true) {
      $0.offers.plan?.instrument = "desa"
      $0.offers.plan?.places.removeLast()
    }
    #expect(desk.newVisit?.place == nil)
    #expect(desk.field == .place)
    try desk.press(.enter)
    #expect(desk.newVisit?.place == "mpp")
    #expect(desk.newVisit?[.venue].text == "")
  }

  @Test func aPlannedPlaceThatTheInstrumentLacksIsNotTaken() throws {
    let desk = try Desk.newVisit(planned: true) {
      $0.offers.plan?.places = [PlannedPlace(id: "bandara", venues: ["Bandara"])]
    }
    #expect(desk.newVisit?.place == nil)
    #expect(desk.newVisit?[.venue].text == "")
  }

  @Test(arguments: [("desa", "desa"), (nil, "kota-antikorupsi"), ("gone", "kota-antikorupsi")])
  func theInstrumentIsThatOfTheVisitBeforeElseTheFirst(before: String?, chosen: String) throws {
    let desk = try Desk.newVisit(planned: false) {
      $0.offers.instruments.append(Self.village)
      $0.offers.instrument = before
    }
    #expect(desk.newVisit?.instrument == chosen)
  }

  @Test func thePlanNamesTheInstrumentBeforeTheVisitDoes() throws {
    let desk = try Desk.newVisit(planned: true) {
      $0.offers.instruments.append(Self.village)
      $0.offers.instrument = "desa"
    }
    #expect(desk.newVisit?.instrument == "kota-antikorupsi")
  }

  private static let village = InstrumentOffer(
    id: "desa", title: Bilingual(id: "Desa", en: "Village"), places: [])
}
