import Assessment
import Screens

/// Who goes where in the sample assessment; city, people and places are made up.
enum DemoTeam {
  /// What is filled of it, in percent of its items.
  struct Visit {
    let new: NewVisit
    let percent: Int
  }

  private static let region = "Kota Contoh (rekaan)"
  private static let instrument = "kota-antikorupsi"
  private static let venues = [
    "mpp": "MPP Kota Contoh (rekaan)", "inspektorat": "Inspektorat Kota Contoh (rekaan)",
  ]

  static let plan = Plan(
    region: region, period: "2025", instrument: instrument,
    places: ["mpp", "inspektorat"].map { PlannedPlace(id: $0, venues: [venues[$0] ?? $0]) },
    team: [
      Member(assessor: "Contoh: Sri Wahyuni", institution: "BPKP"),
      Member(assessor: "Contoh: Budi Santoso", institution: "Ombudsman RI", places: ["mpp"]),
      Member(assessor: "Contoh: Siti Rahmah", institution: "KPK"),
    ])

  static let visits = [
    visit("Contoh: Sri Wahyuni", "BPKP", "mpp", percent: 100),
    visit("Contoh: Budi Santoso", "Ombudsman RI", "mpp", percent: 60),
    visit("Contoh: Siti Rahmah", "KPK", "mpp", percent: 100),
    visit("Contoh: Siti Rahmah", "KPK", "inspektorat", percent: 100),
  ]

  private static func visit(
    _ assessor: String, _ institution: String, _ place: String, percent: Int
  ) -> Visit {
    Visit(
      new: NewVisit(
        instrument: instrument, place: place, venue: venues[place] ?? place, region: region,
        period: "2025", assessor: assessor, institution: institution, letter: "ST-1/CONTOH/2025"),
      percent: percent)
  }
}
