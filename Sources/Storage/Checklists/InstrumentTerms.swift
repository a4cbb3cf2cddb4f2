import Assessment

/// What the checklists of an instrument may refer to, also when the instrument itself has faults.
struct InstrumentTerms: Sendable {
  var indicators: [String] = []
  var reasons: [String] = []
  /// Empty levels for a scale whose levels could not be read.
  var scales: [String: [Level]] = [:]
  /// The checklist whose items need no indicator.
  var gate: String?

  init() {}

  init(_ instrument: Instrument) {
    indicators = instrument.components.flatMap { $0.indicators.map(\.id) }
    reasons = instrument.reasons.map(\.id)
    scales = Dictionary(instrument.scales.map { ($0.id, $0.levels) }) { first, _ in first }
    gate = instrument.gate
  }
}
