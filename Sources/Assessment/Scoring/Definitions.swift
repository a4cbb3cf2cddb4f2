/// The instruments and checklists that logs name by the hashes of their files.
public struct Definitions: Sendable {
  public var instruments: [Digest: Instrument]
  public var checklists: [Digest: Checklist]
  /// By the id of an instrument: its gate's checklist and those with knock-outs, which stand open
  /// while no place has been asked them.
  public var judged: [String: [Checklist]]

  public init(
    instruments: [Digest: Instrument] = [:], checklists: [Digest: Checklist] = [:],
    judged: [String: [Checklist]] = [:]
  ) {
    self.instruments = instruments
    self.checklists = checklists
    self.judged = judged
  }
}

/// A place that is planned and may not have been visited yet, with the checklists worked through there.
public struct PlannedScope: Sendable {
  public var region: String
  public var period: String
  public var instrument: Instrument
  public var place: String
  public var venue: String
  public var checklists: [Checklist]

  public init(
    region: String, period: String, instrument: Instrument, place: String, venue: String,
    checklists: [Checklist]
  ) {
    self.region = region
    self.period = period
    self.instrument = instrument
    self.place = place
    self.venue = venue
    self.checklists = checklists
  }
}
