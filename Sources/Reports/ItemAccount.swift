import Assessment
import Text

/// Says all that a visit holds on one item: answer, notes, evidence, and why it waits.
struct ItemAccount {
  let worksheet: Worksheet
  let wording: Wording
  /// Texts of confidential notes that may be printed.
  let confidential: [Digest: String]

  private var phrases: any Phrases { wording.phrases }
  private var visit: Visit { worksheet.visit }

  /// The item with everything that is live in the log.
  func full(_ item: Item) -> ReportDocument.ListedItem {
    let record = visit.record(of: item.id)
    let rows = [
      questions(item.id), [row(phrases.answer, answer(to: item))], uncounted(record, item),
      changes(record),
      waitingRow(item, butNot: .unanswered), notes(record), evidence(record), grounds(item),
    ]
    return .init(item.id, text(of: item), rows: Array(rows.joined()))
  }

  /// The item with its answer alone.
  func brief(_ item: Item) -> ReportDocument.ListedItem {
    .init(item.id, text(of: item), rows: [row(phrases.answer, answer(to: item))])
  }

  /// The item with why it waits for the lead.
  func waiting(_ item: Item) -> ReportDocument.ListedItem {
    let flags = flags(visit.record(of: item.id))
    return .init(item.id, text(of: item), rows: waitingRow(item) + flags)
  }

  /// An item that no checklist has; nil when nothing on it is live.
  func unlisted(_ id: String) -> ReportDocument.ListedItem? {
    let record = visit.record(of: id)
    let nothing = Item(id: id, text: .init(id: "", en: ""), answer: .text)
    let rows =
      questions(id) + uncounted(record, nothing) + flags(record) + notes(record) + evidence(record)
    return rows.isEmpty ? nil : .init(id, phrases.unlistedItem, rows: rows)
  }

  /// The outcome in a word, as the receipt lists it.
  func word(of item: Item) -> String {
    switch worksheet.standing(of: item) {
    case .open: phrases.open
    case .given(.tick(let tick), _): wording.word(tick)
    case .given(_, .points) where item.isRecordedOnly: phrases.recorded
    case .given(_, let outcome), .settled(let outcome, _): wording.word(outcome)
    }
  }

  func hiddenNotes(of record: ItemRecord) -> Int {
    record.notes.count { note in
      guard case .confidential(let digest) = note.value else { return false }
      return confidential[digest] == nil
    }
  }

  private func text(of item: Item) -> String {
    ([item.text[phrases.language]] + wording.marks(of: item).map { "[\($0)]" })
      .joined(separator: " ")
  }

  func row(_ term: String, _ value: String) -> ReportDocument.Row {
    .init(wording.label(term), value)
  }

  func row(_ term: String, text: String) -> ReportDocument.Row {
    .init(wording.label(term), text: text)
  }
}
