import Assessment

/// What came of an instrument.yaml.
struct InstrumentReading: Sendable {
  /// Nil when the file has errors.
  var instrument: Instrument?
  var id: Located<String>?
  var terms: InstrumentTerms
  /// The checklists that places and the gate name.
  var checklists: [Located<String>]
  var indicators: [Located<String>]
}
