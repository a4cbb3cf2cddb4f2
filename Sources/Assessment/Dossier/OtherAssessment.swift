/// Visits to the same region in the same period by another instrument or revision; never mixed in.
public struct OtherAssessment: Equatable, Sendable {
  /// The id of the instrument.
  public var instrument: String
  public var revision: String
  public var period: String
  /// Of assessors and of the city, void ones left out.
  public var visits: Int

  public init(instrument: String, revision: String, period: String, visits: Int) {
    self.instrument = instrument
    self.revision = revision
    self.period = period
    self.visits = visits
  }
}

extension [OtherAssessment] {
  /// All that stand beside one of the assessments, by instrument and revision.
  init(beside key: AssessmentKey, among visits: [AssessmentKey: [MergedVisit]]) {
    let others = visits.filter { other, _ in
      other != key && other.region == key.region && other.period == key.period
    }
    self = others.sorted { $0.key < $1.key }.map { other, visits in
      OtherAssessment(
        instrument: other.instrument, revision: other.revision,
        period: visits.first?.head.period ?? other.period.written,
        visits: visits.count { $0.head.role != .lead })
    }
  }
}
