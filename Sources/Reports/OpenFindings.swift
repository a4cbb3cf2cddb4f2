public import Assessment
public import Text

/// What one period left open, as questions for a visit of the next.
public struct OpenFindings {
  private let worksheet: Worksheet
  private let account: ItemAccount
  private let wording: Wording

  /// The most characters of a question; a log line holds 16 KiB.
  private static let limit = 2000

  private init(_ worksheet: Worksheet, _ phrases: any Phrases) {
    self.worksheet = worksheet
    wording = Wording(phrases)
    account = ItemAccount(worksheet: worksheet, wording: wording, confidential: [:])
  }

  /// A question for each item that was found unmet or partial, was left to the lead, or lacks its
  /// evidence: the period, the answer, what was missing, and the notes that are not confidential.
  public static func questions(in worksheet: Worksheet, phrases: any Phrases) -> [Question] {
    let findings = OpenFindings(worksheet, phrases)
    return worksheet.items.filter(findings.isOpen).map(findings.question)
  }

  /// What a parent settled is open by its parent alone.
  private func isOpen(_ item: Item) -> Bool {
    let reasons = worksheet.reasons(of: item)
    if reasons.contains(.flagged) || reasons.contains(.evidence) { return true }
    guard case .given(_, let outcome) = worksheet.standing(of: item) else { return false }
    return outcome.tick == .unmet || outcome.tick == .partial
  }

  private func question(_ item: Item) -> Question {
    let visit = worksheet.visit
    let record = visit.record(of: item.id)
    let flags = record.flags.compactMap(\.value)
    let missing = worksheet.reasons(of: item).contains(.evidence)
    let notes = record.notes.compactMap { note in
      if case .text(let text) = note.value { text } else { nil }
    }
    let phrases = wording.phrases
    let parts =
      [account.answer(to: item)]
      + (record.isFlagged ? [([phrases.leftToLead] + flags).joined(separator: ": ")] : [])
      + (missing ? [phrases.evidenceMissing] : [])
      + notes.map { "\(phrases.note): \($0)" }
    let text = "\(visit.head.period): \(parts.joined(separator: "; "))"
    return Question(visit: visit.head.visit, item: item.id, text: Self.cut(text))
  }

  private static func cut(_ text: String) -> String {
    text.unicodeScalars.count > limit
      ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) + "…" : text
  }
}
