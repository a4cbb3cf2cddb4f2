public import Text

/// What a city is assessed by: the score tree, the marks, and the places with their checklists.
///
/// Data, never code: nothing in the program knows one instrument from another.
public struct Instrument: Equatable, Sendable {
  public var id: String
  public var revision: String
  public var title: Bilingual
  public var weights: WeightStatus
  /// Where an assumed weighting comes from; printed on every report.
  public var weightsSource: Bilingual?
  public var components: [Component]
  public var places: [Place]
  /// The checklist whose items are judged apart from the score.
  public var gate: String?
  /// Best first.
  public var marks: [Mark]
  public var reasons: [Reason]
  public var scales: [Scale]
  /// Days the city has to correct what was found.
  public var deadlineDays: Int?

  public init(
    id: String, revision: String, title: Bilingual, weights: WeightStatus,
    weightsSource: Bilingual? = nil, components: [Component], places: [Place] = [],
    gate: String? = nil, marks: [Mark] = [], reasons: [Reason] = [], scales: [Scale] = [],
    deadlineDays: Int? = nil
  ) {
    self.id = id
    self.revision = revision
    self.title = title
    self.weights = weights
    self.weightsSource = weightsSource
    self.components = components
    self.places = places
    self.gate = gate
    self.marks = marks
    self.reasons = reasons
    self.scales = scales
    self.deadlineDays = deadlineDays
  }

  public func place(_ id: String) -> Place? {
    places.first { $0.id == id }
  }

  /// Whose weights a component has: what it says of its own, else what is said of all.
  public func weights(of component: Component) -> WeightStatus {
    component.weights ?? weights
  }

  public func reason(_ id: String) -> Reason? {
    reasons.first { $0.id == id }
  }
}

/// Whether the weights are the programme's own or were assumed for want of them.
public enum WeightStatus: String, CaseIterable, Equatable, Sendable {
  case official
  case assumed
}
