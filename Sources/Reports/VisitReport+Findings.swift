import Assessment
import Text

extension VisitReport {
  /// Counts only; what they are worth is for the merged assessment to say.
  var summary: [ReportDocument.Block] {
    let counts = worksheet.counts
    let records = visit.records.values
    let evidence = records.flatMap(\.evidence)
    var rows = [
      row(
        phrases.item,
        phrases.count(
          ofItems: counts.items, answered: counts.answered, open: counts.open,
          pending: counts.pending)),
      row(phrases.outcomes, outcomes),
      row(
        phrases.evidence,
        phrases.evidence(count: evidence.count, files: evidence.count { $0.value.file != nil })),
    ]
    let hidden = records.reduce(0) { $0 + account.hiddenNotes(of: $1) }
    if hidden > 0 { rows.append(row(phrases.note, phrases.unprintedNotes(hidden))) }
    return [.heading(phrases.summary), .rows(rows)]
  }

  private var outcomes: String {
    let words = worksheet.items.map(account.word)
    return [
      phrases.met, phrases.partial, phrases.unmet, phrases.notApplicable, phrases.recorded,
    ].map { word in "\(word) \(words.count { $0 == word })" }.joined(separator: ", ")
  }

  var critical: [ReportDocument.Block] {
    let items = worksheet.items.filter { item in
      (item.isCritical || item.isKnockout) && worksheet.standing(of: item).outcome?.tick == .unmet
    }
    return part(phrases.criticalUnmet, items.map(account.brief))
  }

  var pending: [ReportDocument.Block] {
    let items = worksheet.items.filter { !worksheet.reasons(of: $0).isEmpty }
    let dependent = items.filter { worksheet.reasons(of: $0) == [.parent] }
    let causes = items.filter { worksheet.reasons(of: $0) != [.parent] }
    let ids = dependent.map(\.id).joined(separator: ", ")
    return part(phrases.pendingItems, causes.map(account.waiting))
      + (dependent.isEmpty
        ? [] : [.paragraph("\(phrases.dependentItems(dependent.count)): \(ids)")])
  }

  var checklists: [ReportDocument.Block] {
    worksheet.checklists.flatMap { checklist in
      let title = checklist.title[phrases.language]
      let note = checklist.note.map { ReportDocument.Block.paragraph($0[phrases.language]) }
      return [.heading("\(title) (\(checklist.id))")] + [note].compactMap(\.self)
        + checklist.sections.flatMap(section)
    }
  }

  private func section(_ section: Section) -> [ReportDocument.Block] {
    [
      .subheading(section.title[phrases.language]), .items(section.items.map(account.full)),
    ]
  }

  /// Entries on items that none of the checklists has are shown too: nothing in a log is dropped.
  var unlisted: [ReportDocument.Block] {
    let listed = Set(worksheet.items.map(\.id))
    let touched = Set(visit.records.keys).union(visit.questions.map(\.value.item))
    let ids = touched.subtracting(listed).sorted()
    let items = ids.compactMap(account.unlisted)
    return items.isEmpty ? [] : part(phrases.unlistedItems, items)
  }

  private func part(
    _ heading: String, _ items: [ReportDocument.ListedItem]
  ) -> [ReportDocument.Block] {
    [.heading(heading), items.isEmpty ? .paragraph(phrases.nothingToList) : .items(items)]
  }

  func row(_ term: String, _ value: String) -> ReportDocument.Row {
    .init(wording.label(term), value)
  }
}
