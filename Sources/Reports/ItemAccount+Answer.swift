import Assessment
import Text

extension ItemAccount {
  private var phrases: any Phrases { wording.phrases }

  /// The answer in words, and whether it was enough: `11,0 m²: tidak sesuai (paling sedikit 12 m²)`.
  func answer(to item: Item) -> String {
    switch worksheet.standing(of: item) {
    case .open: phrases.open
    case .given(let answer, let outcome): given(answer, outcome, to: item)
    case .settled(.notApplicable, let parent):
      phrases.notApplicableBecause(parent, words(ofParent: parent))
    case .settled(let outcome, let parent): phrases.zeroBecause(parent, wording.word(outcome))
    }
  }

  private func given(_ answer: Answer, _ outcome: Outcome, to item: Item) -> String {
    let words = wording.answer(answer, to: item, in: worksheet.instrument)
    switch answer {
    case .tick, .notApplicable: return words
    case _ where item.isRecordedOnly: return words
    default:
      let threshold = wording.threshold(of: item).map { " (\(phrases.threshold): \($0))" } ?? ""
      return "\(words) — \(word(of: item))\(threshold)"
    }
  }

  private func words(ofParent id: String) -> String {
    guard let parent = worksheet.item(id) else { return phrases.notApplicable }
    switch worksheet.standing(of: parent) {
    case .given(let answer, let outcome) where outcome != .notApplicable:
      return wording.answer(answer, to: parent, in: worksheet.instrument)
    case .given, .settled, .open: return word(of: parent)
    }
  }

  /// A live answer that a parent overrules, or that the item cannot take.
  func uncounted(_ record: ItemRecord, _ item: Item) -> [ReportDocument.Row] {
    guard let answer = record.answer else { return [] }
    if case .given = worksheet.standing(of: item) { return [] }
    let words = wording.answer(answer, to: item, in: worksheet.instrument)
    return [row(phrases.answer, phrases.notCounted(words))]
  }

  func changes(_ record: ItemRecord) -> [ReportDocument.Row] {
    record.answers.count > 1
      ? [row(phrases.changed, phrases.changed(times: record.answers.count - 1))] : []
  }

  /// Why the item waits, with what is missing; one reason may be plain from the answer beside it.
  func waitingRow(_ item: Item, butNot plain: PendingReason? = nil) -> [ReportDocument.Row] {
    let reasons = worksheet.reasons(of: item).filter { $0 != plain }.map { reason in
      let details = details(of: reason, item)
      return wording.word(reason)
        + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
    }
    return reasons.isEmpty ? [] : [row(phrases.pending, reasons.joined(separator: "; "))]
  }

  private func details(of reason: PendingReason, _ item: Item) -> [String] {
    switch reason {
    case .evidence: item.evidence.map { wording.word($0) }
    case .parent:
      item.parents.filter { id in
        worksheet.item(id).map { !worksheet.reasons(of: $0).isEmpty } ?? false
      }
    case .provisional: floor(of: item).map { [phrases.atLeast(phrases.decimal($0.text))] } ?? []
    case .unanswered, .flagged, .disputed, .integrity, .unseen: []
    }
  }

  private func floor(of item: Item) -> ExactDecimal? {
    guard case .given(.index(let figure), _) = worksheet.standing(of: item) else { return nil }
    return figure.floor
  }
}
