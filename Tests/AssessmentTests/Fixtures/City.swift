import Testing
import Text

@testable import Assessment

/// An instrument with its checklists: component k1 (40) has i1 (30) and i2 (10), k2 (60) has i3 (60);
/// `mpp` is one place, of `rsud` a city has several.
struct City {
  var instrument: Instrument
  var checklists: [Checklist]

  /// Puts the items on the checklist `m`, and others on the checklists that are named.
  init(_ items: [Item], lists: [String: [Item]] = [:], gate: String? = nil) {
    instrument = Self.instrument(gate: gate)
    checklists = [Self.checklist("m", items)]
    checklists += lists.sorted { $0.key < $1.key }.map { Self.checklist($0.key, $0.value) }
  }

  static func checklist(_ id: String, _ items: [Item], revision: String = "1") -> Checklist {
    Checklist(
      id: id, revision: revision, title: .blank, stage: .field,
      sections: [Section(id: "s", title: .blank, items: items)])
  }

  static func instrument(gate: String? = nil, revision: String = "1") -> Instrument {
    Instrument(
      id: "city", revision: revision, title: .blank, weights: .assumed,
      components: [
        component("k1", "40", [("i1", "30"), ("i2", "10")]), component("k2", "60", [("i3", "60")]),
      ],
      places: [
        Place(id: "mpp", title: .blank, checklists: ["m"]),
        Place(id: "rsud", title: .blank, checklists: ["m"], several: true),
      ],
      gate: gate)
  }

  private static func component(
    _ id: String, _ weight: String, _ indicators: [(String, String)]
  ) -> Component {
    Component(
      id: id, title: .blank, weight: decimal(weight),
      indicators: indicators.map { Indicator(id: $0, title: .blank, weight: decimal($1)) })
  }

  static func reference(_ id: String, _ revision: String = "1") -> Reference {
    Reference(id: id, revision: revision, sha256: .fake("\(id) \(revision)"))
  }

  var definitions: Definitions {
    let named = checklists.map { (Self.reference($0.id, $0.revision).sha256, $0) }
    return Definitions(
      instruments: [Self.reference("city", instrument.revision).sha256: instrument],
      checklists: Dictionary(named, uniquingKeysWith: { first, _ in first }))
  }

  func plan(_ place: String = "mpp", venue: String = "", lists: [String] = ["m"]) -> PlannedScope {
    PlannedScope(
      region: "Kota Contoh", period: "2025", instrument: instrument, place: place, venue: venue,
      checklists: checklists.filter { lists.contains($0.id) })
  }

  func scores(_ logs: [Log], planned: [PlannedScope] = []) -> [Score] {
    Scoring(definitions, planned: planned).scores(of: MergedLogs(logs.map(\.chain)))
  }

  /// The score of the only assessment that the logs are of.
  func score(_ logs: Log..., planned: [PlannedScope] = []) throws -> Score {
    try score(of: logs.map(\.chain), planned: planned)
  }

  func score(of chains: [Chain], planned: [PlannedScope] = []) throws -> Score {
    let scores = Scoring(definitions, planned: planned).scores(of: MergedLogs(chains))
    #expect(scores.count == 1)
    return try #require(scores.first)
  }

  func total(_ logs: Log...) throws -> String {
    try score(of: logs.map(\.chain)).total.text
  }
}

extension Score {
  func indicator(_ id: String) throws -> IndicatorScore {
    try #require(components.flatMap(\.indicators).first { $0.indicator.id == id })
  }

  /// The figures of an indicator, out of its weight (i1: 30, i2: 10, i3: 60).
  func figures(_ id: String) throws -> String {
    try indicator(id).figures.text
  }
}
