import Assessment
import Text

extension AssessmentReport {
  /// Critical items that were found unmet; that there are none is said.
  var critical: [ReportDocument.Block] {
    let items = score.agenda.critical.map { rated in
      listed(
        rated.item,
        rows: [place(rated.place, rated.venue)]
          + (isForCity ? [] : answers(rated.answers, to: rated.item)))
    }
    return part(phrases.criticalUnmet, items)
  }

  /// Where raters differ or differed, and how that was settled.
  var disputes: [ReportDocument.Block] {
    let disputed = score.findings.filter(\.finding.isDispute)
    return part(phrases.disputedItems, disputed.map(dispute))
  }

  private func dispute(_ found: PlaceFinding) -> ReportDocument.ListedItem {
    let differing = isForCity ? [] : answers(found.finding.replies, to: found.item)
    guard let decision = found.finding.decision, let standing = found.finding.standings.first
    else {
      return listed(
        found.item,
        rows: [place(found.place, found.venue)] + differing
          + [row(phrases.decision, phrases.notDecided)])
    }
    let words = wording.words(standing, of: found.item, in: instrument)
    return listed(
      found.item,
      rows: [place(found.place, found.venue)] + differing + [row(phrases.decision, words)]
        + grounds(of: decision))
  }

  /// Why the lead decided so; against whom, who and where only for the team.
  func grounds(of decision: Said<Decision>) -> [ReportDocument.Row] {
    isForCity
      ? [row(phrases.reason, text: decision.value.reason)] : wording.rows(of: decision)
  }

  private func answers(_ answers: [RaterAnswer], to item: Item) -> [ReportDocument.Row] {
    guard !answers.isEmpty else { return [] }
    return [row(phrases.answer, answers.map { wording.words($0, to: item, in: instrument) })]
  }

  /// What is not at full points, with the notes that say why; by place, then as the checklists have it.
  var corrections: [ReportDocument.Block] {
    let items = score.findings.filter(\.finding.isShort).map { found in
      listed(
        found.item,
        rows: [place(found.place, found.venue), row(phrases.finding, worth(of: found.finding))]
          + waiting(found.finding) + notes(on: found.finding))
    }
    let deadline = score.course.deadline.map {
      ReportDocument.Block.paragraph(phrases.correct(by: wording.day($0)))
    }
    let list = part(phrases.corrections, items)
    return items.isEmpty ? list : [list[0]] + [deadline].compactMap(\.self) + list.dropFirst()
  }

  /// `sebagian (0,5)`.
  func worth(of finding: Finding) -> String {
    guard let running = finding.running else {
      return finding.standings.lazy.compactMap(\.outcome).first.map { wording.word($0) }
        ?? phrases.open
    }
    return "\(wording.word(Outcome.points(running))) (\(wording.points(running)))"
  }

  private func waiting(_ finding: Finding) -> [ReportDocument.Row] {
    let reasons = finding.reasons.map { wording.word($0) }.joined(separator: "; ")
    return reasons.isEmpty ? [] : [row(phrases.pending, reasons)]
  }

  /// Confidential ones are only counted, and not for the city, which reads no name of who wrote.
  private func notes(on finding: Finding) -> [ReportDocument.Row] {
    let notes = finding.sayings.flatMap(\.notes)
    let hidden = notes.count { if case .confidential = $0.value { true } else { false } }
    let unprinted =
      hidden > 0 && !isForCity ? [row(phrases.note, phrases.unprintedNotes(hidden))] : []
    return unprinted
      + notes.compactMap { said in
        guard case .text(let text) = said.value, !text.isEmpty else { return nil }
        return row(phrases.note, text: isForCity ? text : "\(wording.name(said.by)): \(text)")
      }
  }

  /// Items whose content is not certain stay marked wherever they go.
  var assumptions: [ReportDocument.Block] {
    let items = score.findings.map(\.item).filter { $0.confidence == .c }.uniqued(on: \.id)
    guard !items.isEmpty else { return [] }
    return [
      .heading(phrases.assumptions), .paragraph(phrases.assumptionsExplained),
      .paragraph(items.map(\.id).joined(separator: ", ")),
    ]
  }

  func listed(_ item: Item, rows: [ReportDocument.Row]) -> ReportDocument.ListedItem {
    let marks = wording.marks(of: item) + (item.confidence == .c ? [phrases.assumed] : [])
    let text = [item.text[phrases.language]] + marks.map { "[\($0)]" }
    return .init(item.id, text.joined(separator: " "), rows: rows)
  }

  func place(_ kind: String, _ venue: String) -> ReportDocument.Row {
    row(phrases.place, wording.place(kind, venue, in: instrument))
  }
}
