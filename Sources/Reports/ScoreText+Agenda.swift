import Assessment
import Text

extension ScoreText {
  /// How many pending items a page names; the JSON has all of them.
  static let named = 20

  /// First on the page, before any figure of a component.
  func critical(of score: Score) -> [ReportDocument.Block] {
    list(score.agenda.critical, under: phrases.criticalUnmet, of: score.instrument)
  }

  func disputes(of score: Score) -> [ReportDocument.Block] {
    list(score.agenda.disputes, under: phrases.disputedItems, of: score.instrument)
  }

  private func list(
    _ rated: [RatedItem], under heading: String, of instrument: Instrument
  ) -> [ReportDocument.Block] {
    guard !rated.isEmpty else { return [] }
    let items = rated.map { rated in
      ReportDocument.ListedItem(
        rated.item.id, rated.item.text[phrases.language],
        rows: [
          .init(
            wording.label(phrases.place), wording.place(rated.place, rated.venue, in: instrument)),
          .init(
            wording.label(phrases.answer),
            lines: rated.answers.map { wording.words($0, to: rated.item, in: instrument) }),
        ])
    }
    return [.heading(heading), .items(items)]
  }

  /// What moves the total most, and how many more there are; nil names all.
  func pending(
    of score: Score, atMost limit: Int? = ScoreText.named
  ) -> [ReportDocument.Block] {
    let pending = score.agenda.pending
    guard !pending.isEmpty else { return [] }
    let columns =
      [Table.Column(wording.label(phrases.swing), .trailing)]
      + [phrases.item, phrases.place, phrases.reason].map { .init(wording.label($0)) }
    let rows = pending.prefix(limit ?? pending.count).map { row($0, in: score.instrument) }
    let rest = pending.count - rows.count
    let more: [ReportDocument.Block] =
      rest > 0 ? [.paragraph(phrases.morePending(rest))] : []
    return [
      .heading("\(wording.label(phrases.pending)): \(pending.count)"),
      .paragraph(phrases.swingMeaning), .table(Table(columns: columns, groups: [rows])),
    ] + more
  }

  private func row(_ pending: PendingItem, in instrument: Instrument) -> [String] {
    let reasons = pending.reasons.map { wording.word($0) }.joined(separator: "; ")
    let (title, place) =
      switch pending.subject {
      case .item(let item, let kind, let venue):
        (item.text, wording.place(kind, venue, in: instrument))
      case .indicator(let indicator): (indicator.title, "")
      }
    return [
      wording.figure(pending.swing), "\(pending.subject.id) \(title[phrases.language])", place,
      reasons,
    ]
  }
}
