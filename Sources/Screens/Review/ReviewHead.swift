internal import Assessment
internal import Display
internal import Reports
internal import Text

/// What stands above the list: the total with its bar, the verdict, how much is pending and shown.
struct ReviewHead {
  private let list: ReviewList
  private let filter: ReviewFilter
  private let model: Model

  init(_ list: ReviewList, _ filter: ReviewFilter, _ model: Model) {
    self.list = list
    self.filter = filter
    self.model = model
  }

  private var phrases: any Phrases { model.phrases }
  private var width: Int { model.size.columns }

  var lines: [StyledLine] {
    let total = list.score.total
    let wording = model.wording
    let figures = phrases.total(
      wording.figure(total.running), lowest: wording.figure(total.lowest),
      highest: wording.figure(total.highest))
    let counts =
      filter.isEmpty
      ? phrases.pendingCount(list.pending)
      : "\(phrases.pendingCount(list.pending)), \(phrases.shown(list.shown.count, of: list.all.count))"
    let bar = max(8, width - Columns.width(of: counts) - 5)
    return [
      pair(figures, wording.verdict(of: list.score.judgement), .heading),
      pair(ScoreBar(total, of: Fraction(100), width: bar).text, counts, .plain),
    ] + refusal + filtered
  }

  private func pair(_ left: String, _ right: String, _ style: Style) -> StyledLine {
    let left = Wrapping.padded(" " + left, to: width - Columns.width(of: right))
    return StyledLine(left + right, style)
  }

  private var refusal: [StyledLine] {
    guard let refusal = model.review?.refusal else { return [] }
    return StyledLine.wrapped(" " + refusal, width: width, indent: 1, style: .warning)
  }

  private func short(_ facet: ReviewFilter.Facet) -> String {
    if case .reason(let reason) = facet { phrases.short(reason) } else { model.word(for: facet) }
  }

  /// The choices of the filter, a comma between those of a group.
  private var filtered: [StyledLine] {
    if filter.isEmpty { return [] }
    let groups = ReviewFilter.Group.allCases.compactMap { group -> String? in
      let words = filter.chosen[group]?.map { short($0) }.sorted() ?? []
      return words.isEmpty ? nil : words.joined(separator: ", ")
    }
    return [StyledLine(" \(phrases.filterLabel): \(groups.joined(separator: " + "))", .warning)]
  }
}
