/// What an item comes to for one rater.
public enum Standing: Equatable, Sendable {
  case open
  case given(Answer, Outcome)
  /// Put at 0 or made not applicable by the item it depends on.
  case settled(Outcome, by: String)

  public var outcome: Outcome? {
    switch self {
    case .open: nil
    case .given(_, let outcome), .settled(let outcome, _): outcome
    }
  }

  /// Nil while open, when not applicable, and for what is recorded only.
  var points: Fraction? {
    guard case .points(let points) = outcome else { return nil }
    return points
  }

  var isNotApplicable: Bool {
    outcome == .notApplicable
  }

  var isZero: Bool {
    outcome == .points(.zero)
  }

  /// Whether this fulfils a condition on the item; what its own parent put at 0 counts as unmet.
  func fulfils(_ condition: Condition) -> Bool {
    switch self {
    case .given(.tick(let tick), _): condition.answers.contains(tick.rawValue)
    case .given(.grade(let key), _): condition.answers.contains(key)
    case .settled(.points, _): condition.answers.contains(Tick.unmet.rawValue)
    case .open, .given, .settled: false
    }
  }
}
