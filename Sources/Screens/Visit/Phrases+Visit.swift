internal import Assessment
internal import Text

/// Why a key changes nothing, said of what it was pressed for.
extension Phrases {
  func said(of readOnly: OpenVisit.ReadOnly) -> String {
    switch readOnly {
    case .sealed: sealedReadOnly
    case .void: voidReadOnly
    case .damaged(let line): damagedReadOnly(line: line)
    }
  }

  /// Which keys answer the item.
  func answeredWith(_ item: Item) -> String {
    switch item.answer {
    case .tick(let partial): partial ? answeredWithPartialTick : answeredWithTick
    case .grade(let levels): answeredWithLevel(LevelKeys(levels).span)
    case .number, .ratio, .count, .sample, .date, .text, .index: answeredByTyping
    }
  }

  /// What an undone entry was.
  func word(for event: Event) -> String {
    switch event {
    case .answer: answer
    case .note: note
    case .evidence: evidence
    default: leftToLead
    }
  }
}
