import Assessment
import Display
import Text

@testable import Screens

extension Desk {
  /// A desk at the form of a new visit; the lead has planned two places, or nothing is known.
  static func newVisit(
    planned: Bool, size: Size = .large, language: Language = .indonesian,
    change: (inout Model) -> Void = { _ in }
  ) throws -> Desk {
    try Desk(start: .newVisit, size: size, language: language) { model in
      model.offers.instruments = [
        InstrumentOffer(
          id: "kota-antikorupsi", title: Sample.instrument.title,
          places: Sample.instrument.places)
      ]
      if planned {
        model.offers.identity = Identity(assessor: "Sari Dewi", institution: "BPKP")
        model.offers.plan = plan
      }
      change(&model)
    }
  }

  private static let plan = Plan(
    region: "Kota Contoh", period: "2025", instrument: "kota-antikorupsi",
    places: [
      PlannedPlace(id: "mpp", venues: ["MPP Kota Contoh"]), PlannedPlace(id: "rsud", venues: []),
    ],
    team: [
      Member(assessor: "Budi", institution: "Itjen Kemendagri"),
      Member(assessor: "Sari Dewi", institution: "BPKP"),
    ])

  var newVisit: NewVisitForm? {
    (application.top as? NewVisitScreen)?.form
  }

  var field: NewVisitField? {
    (application.top as? NewVisitScreen)?.field
  }
}
