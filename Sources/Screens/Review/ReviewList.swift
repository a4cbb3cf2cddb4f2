internal import Assessment

/// The lines of a review as the filter lets them through, and how many there are.
struct ReviewList: Equatable {
  let score: Score
  /// All that can be looked at, with its properties.
  let all: [ReviewFacets]
  let shown: [ReviewRow]
  let pending: Int

  /// Nil when nothing is under review.
  init?(_ model: Model, _ filter: ReviewFilter) {
    guard let score = model.reviewed else { return nil }
    let rows = [ReviewRow](score)
    let components = score.componentOfIndicator
    self.score = score
    all = rows.map { ReviewFacets(row: $0, components: components) }
    shown = all.filter { filter.shows($0) }.map(\.row)
    pending = rows.count(where: \.isPending)
  }

  func index(of subject: ReviewRow.Subject?) -> Int? {
    shown.firstIndex { $0.subject == subject }
  }

  /// The next line that is pending after one or before it, round the end; nil when none is.
  func pending(from subject: ReviewRow.Subject?, forward: Bool = true) -> ReviewRow.Subject? {
    guard !shown.isEmpty else { return nil }
    let start = index(of: subject) ?? 0
    let steps = (1...shown.count).lazy.map { forward ? $0 : shown.count - $0 }
    return steps.map { shown[(start + $0) % shown.count] }.first(where: \.isPending)?.subject
  }
}

extension Score {
  /// By the id of an indicator, that of its component.
  fileprivate var componentOfIndicator: [String: String] {
    let pairs = components.flatMap { component in
      component.indicators.map { ($0.indicator.id, component.component.id) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
