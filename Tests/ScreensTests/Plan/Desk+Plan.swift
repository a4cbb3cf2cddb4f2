import Assessment
import Display
import Text

@testable import Screens

extension Desk {
  /// A desk at the plan: one that is in the folder already, or an empty one.
  static func plan(
    _ plan: Plan? = Desk.planned, size: Size = .large, language: Language = .indonesian
  ) throws -> Desk {
    try Desk(start: .plan, size: size, language: language) { model in
      model.offers.instruments = [
        InstrumentOffer(
          id: "kota-antikorupsi", title: Sample.instrument.title,
          places: Sample.instrument.places),
        InstrumentOffer(
          id: "desa", title: Bilingual(id: "Desa Antikorupsi", en: "Anti-corruption Village"),
          places: [
            Place(
              id: "balai", title: Bilingual(id: "Balai desa", en: "Village hall"), checklists: [])
          ]),
      ]
      model.offers.plan = plan
    }
  }

  static let planned = Plan(
    region: "Kota Contoh", period: "2025", instrument: "kota-antikorupsi",
    places: [
      PlannedPlace(id: "mpp", venues: ["MPP Kota Contoh"]),
      PlannedPlace(id: "rsud", venues: ["RSUD Timur", "RSUD Barat"]),
    ],
    team: [
      Member(assessor: "Sari Dewi", institution: "BPKP"),
      Member(assessor: "Budi", institution: "Itjen Kemendagri", places: ["rsud"]),
    ])

  /// What was asked to be saved last.
  var saved: Plan? {
    actions.reversed().lazy.compactMap { action -> Plan? in
      if case .savePlan(let plan) = action { plan } else { nil }
    }.first
  }
}
