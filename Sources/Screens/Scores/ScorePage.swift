internal import Assessment
internal import Reports

/// One of the pages on which scores are read, from all of them down to the entries of one figure.
enum ScorePage: Equatable, Sendable {
  case overview
  /// What would have to happen to reach the mark.
  case way
  case component(String)
  case indicator(String)
  /// A figure taken apart, by its id.
  case why(String)
}

/// What a line of a score page is about, and can be gone into.
enum ScoreSubject: Equatable, Sendable {
  case total
  case component(String)
  case indicator(String)
  case item(String)

  /// As `WhyReport` calls it.
  var id: String {
    switch self {
    case .total: WhyReport.total
    case .component(let id), .indicator(let id), .item(let id): id
    }
  }

  /// Where Enter leads.
  var page: ScorePage {
    switch self {
    case .total: .way
    case .component(let id): .component(id)
    case .indicator(let id): .indicator(id)
    case .item(let id): .why(id)
    }
  }
}
