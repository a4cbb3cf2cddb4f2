extension AnswerKind {
  /// The kind alone, without what its answers are worth; raw values are those of the YAML files.
  public enum Form: String, CaseIterable, Equatable, Hashable, Sendable {
    case tick
    case grade
    case number
    case ratio
    case count
    case sample
    case date
    case text
    case index
  }

  public var form: Form {
    switch self {
    case .tick: .tick
    case .grade: .grade
    case .number: .number
    case .ratio: .ratio
    case .count: .count
    case .sample: .sample
    case .date: .date
    case .text: .text
    case .index: .index
    }
  }
}
