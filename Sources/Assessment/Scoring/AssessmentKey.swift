/// What makes visits one assessment: region, period, instrument and its revision.
struct AssessmentKey: Hashable, Comparable {
  let region: Name
  let period: Name
  let instrument: String
  let revision: String

  init(region: Name, period: Name, instrument: String, revision: String) {
    self.region = region
    self.period = period
    self.instrument = instrument
    self.revision = revision
  }

  init(_ head: VisitHead) {
    region = Name(head.region)
    period = Name(head.period)
    instrument = head.instrument.id
    revision = head.instrument.revision
  }

  init(_ planned: PlannedScope) {
    region = Name(planned.region)
    period = Name(planned.period)
    instrument = planned.instrument.id
    revision = planned.instrument.revision
  }

  static func < (left: AssessmentKey, right: AssessmentKey) -> Bool {
    if left.region != right.region { return left.region < right.region }
    if left.period != right.period { return left.period < right.period }
    return (left.instrument, left.revision) < (right.instrument, right.revision)
  }
}

/// A place of an assessment; the venue tells it apart only where a city has several of the kind.
struct PlaceKey: Hashable, Comparable {
  let kind: String
  let venue: Name

  init(kind: String, venue: String, in instrument: Instrument) {
    self.kind = kind
    self.venue = Name(instrument.place(kind)?.several == true ? venue : "")
  }

  static func < (left: PlaceKey, right: PlaceKey) -> Bool {
    left.kind == right.kind ? left.venue < right.venue : left.kind < right.kind
  }
}
