internal import Assessment
internal import Display
internal import Reports
internal import Text

/// All that there is to say of one item: what is asked, what was answered, what it rests on.
struct ItemDetail {
  private let item: Item
  private let worksheet: Worksheet
  private let record: ItemRecord
  private let draft: String?
  /// What the lead asks of it: as this log repeats it, or as a lead's log gave it back.
  private let questions: [String]
  private let wording: Wording

  init(_ item: Item, _ visit: OpenVisit, _ returns: Returns, _ wording: Wording) {
    self.item = item
    worksheet = visit.worksheet
    record = visit.worksheet.visit.record(of: item.id)
    draft =
      visit.confidentialDrafts.contains(item.id)
      ? "(\(wording.phrases.confidential))" : visit.drafts[item.id]
    let log = visit.worksheet.visit
    let returned = returns.open(on: log).filter { $0.item == item.id }
    questions = (log.questions(on: item.id) + returned).map(\.text).uniqued()
    self.wording = wording
  }

  private var phrases: any Phrases {
    wording.phrases
  }

  /// Question, levels, what was given, help, basis: with an empty line between them if `isRoomy`.
  func lines(width: Int, isRoomy: Bool) -> [StyledLine] {
    let parts = [
      [StyledLine(head, .heading)] + asked(width: width)
        + StyledLine.wrapped(item.text[phrases.language], width: width),
      levels(width: width)
        + labelled(phrases.threshold, wording.threshold(of: item), width: width),
      given(width: width) + written(width: width) + gathered(width: width),
      item.help.map { StyledLine.wrapped($0[phrases.language], width: width) } ?? [],
      wanted(width: width) + basis(width: width),
    ]
    return Array(
      parts.filter { !$0.isEmpty }.joined(separator: isRoomy ? [StyledLine("")] : []))
  }

  private func asked(width: Int) -> [StyledLine] {
    questions.flatMap { labelled(phrases.leadAsks, $0, width: width, style: .warning) }
  }

  private func basis(width: Int) -> [StyledLine] {
    let confidence = item.confidence?.rawValue
    guard let basis = item.basis else {
      return labelled(phrases.confidence, confidence, width: width, style: .muted)
    }
    let letter = confidence.map { " · \(phrases.confidence) \($0)" } ?? ""
    return labelled(phrases.basis, basis + letter, width: width, style: .muted)
  }

  private var head: String {
    let section = worksheet.checklists.flatMap(\.sections).first {
      $0.items.contains { $0.id == item.id }
    }
    let title = section.map { [$0.title[phrases.language]] } ?? []
    return ([item.id] + wording.marks(of: item) + title).joined(separator: " · ")
  }

  /// `Label: text`; nothing without a text.
  private func labelled(
    _ label: String, _ text: String?, width: Int, style: Style = .plain
  ) -> [StyledLine] {
    guard let text, !text.isEmpty else { return [] }
    let start = label.prefix(1).uppercased() + label.dropFirst()
    return StyledLine.wrapped("\(start): \(text)", width: width, indent: 2, style: style)
  }

  /// The levels of a grade or the parts of a count, the given ones marked.
  private func levels(width: Int) -> [StyledLine] {
    switch item.answer {
    case .grade(let levels):
      let keys = LevelKeys(levels)
      return levels.flatMap { level in
        let digit = keys.digit(of: level).map(String.init) ?? " "
        let name = digit == level.key ? "" : "\(level.key): "
        return option(
          "\(digit)  \(name)\(level.text[phrases.language])",
          isGiven: record.answer == .grade(level.key), width: width)
      }
    case .count(let options, _):
      let found = if case .count(let found) = record.answer { found } else { [String]() }
      return inColumns(
        options.map { mark($0.text[phrases.language], isGiven: found.contains($0.id)) },
        width: width)
    case .tick, .number, .ratio, .sample, .date, .text, .index: return []
    }
  }

  private func option(_ text: String, isGiven: Bool, width: Int) -> [StyledLine] {
    StyledLine.wrapped(mark(text, isGiven: isGiven), width: width, indent: 5)
  }

  private func mark(_ text: String, isGiven: Bool) -> String {
    "\(isGiven ? "*" : " ") \(text)"
  }

  /// Many short ones go down the left half and then down the right one, others below each other.
  private func inColumns(_ texts: [String], width: Int) -> [StyledLine] {
    let texts = texts.map { Harmless.line($0) }
    let half = width / 2
    guard texts.count > 6, texts.allSatisfy({ Columns.width(of: $0) < half }) else {
      return texts.flatMap { StyledLine.wrapped($0, width: width, indent: 5) }
    }
    let rows = (texts.count + 1) / 2
    return zip(texts[..<rows], texts[rows...] + [""]).map { left, right in
      let gap = String(repeating: " ", count: half - Columns.width(of: left))
      return StyledLine(left + gap + right)
    }
  }

  private func given(width: Int) -> [StyledLine] {
    let reasons = worksheet.isToDo(item) ? [] : worksheet.reasons(of: item)
    let pending = reasons.filter { $0 != .unanswered }.map(wording.word)
    return answer(width: width)
      + labelled(
        phrases.pending, pending.joined(separator: "; "), width: width, style: .warning)
  }

  private func answer(width: Int) -> [StyledLine] {
    switch worksheet.standing(of: item) {
    case .open: []
    case .settled(_, let parent):
      StyledLine.wrapped(phrases.settledBy(parent), width: width, indent: 2, style: .warning)
    case .given(let answer, let outcome):
      labelled(
        phrases.answer,
        Harmless.line(wording.answer(answer, to: item, in: worksheet.instrument))
          + (record.answers.last.map { " · \($0.at.clock)" } ?? ""),
        width: width, style: outcome.style)
    }
  }

  private func written(width: Int) -> [StyledLine] {
    let flags = record.flags.flatMap { labelled(phrases.leftToLead, $0.value, width: width) }
    let notes = record.notes.flatMap { note in
      let text = if case .text(let text) = note.value { text } else { "(\(phrases.confidential))" }
      return labelled(phrases.note, text, width: width)
    }
    let kept = draft.map { labelled(phrases.draftKept, $0, width: width, style: .warning) } ?? []
    return flags + notes + kept
  }

  private func gathered(width: Int) -> [StyledLine] {
    let gathered = record.evidence.map { live in
      let name = live.value.file?.name ?? live.value.text ?? wording.word(live.value.method)
      return "\(Harmless.line(name)) (\(wording.word(live.value.strength)))"
    }
    let count = gathered.isEmpty ? nil : "\(gathered.count) · \(gathered.joined(separator: "; "))"
    return labelled(phrases.evidence, count, width: width)
  }

  private func wanted(width: Int) -> [StyledLine] {
    let kinds = item.evidence.map(wording.word).joined(separator: ", ")
    let wanted = [kinds, demand].filter { !$0.isEmpty }.joined(separator: "; ")
    return labelled(phrases.evidenceWanted, wanted, width: width)
  }

  /// When evidence is demanded; empty when it never is.
  private var demand: String {
    switch item.evidenceRequired {
    case .always: phrases.evidenceAlways
    case .after(let ticks):
      ticks.isEmpty
        ? ""
        : phrases.evidenceAfter(
          Tick.allCases.filter(ticks.contains).map(wording.word).joined(separator: ", "))
    }
  }
}
