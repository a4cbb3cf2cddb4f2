internal import Assessment
internal import Display
internal import Text

/// Sealing the lead's log: how much was settled, what is left, and the field for a witness.
struct SealReviewScreen: Screen {
  private(set) var witness = LineEditor()

  var isTyping: Bool { true }

  func hints(_ model: Model) -> [KeyHint] {
    [KeyHint(.enter, model.phrases.sealHint), KeyHint(.escape, model.phrases.cancelHint)]
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .enter: return seal()
    case .escape: return .back
    default: _ = witness.handle(key)
    }
    return .stay
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    witness.paste(text)
    return .stay
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    if case .sealReview = action { .back } else { .stay }
  }

  private func seal() -> Effect {
    let name = witness.text.trimmed
    return .perform(.sealReview(witness: name.isEmpty ? nil : name))
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    let phrases = model.phrases
    canvas.putTitle(phrases.sealReviewName, right: model.leadName ?? "")
    let lines = lines(model)
    for (offset, line) in lines.enumerated() { line.put(on: &canvas, row: 2 + offset, column: 1) }
    let row = 3 + lines.count
    let end = witness.drawField(
      on: &canvas, row: row, label: phrases.witness, width: 28, isActive: true)
    canvas.put(phrases.optionalField, row: row, column: end + 1, style: .muted)
    guard let excess = witness.typed.excess else { return }
    canvas.put(phrases.textTooLong(bytes: excess), row: row + 1, column: 1, style: .alert)
  }

  private func lines(_ model: Model) -> [StyledLine] {
    let phrases = model.phrases
    let width = model.size.columns - 2
    let log = model.review?.log
    let counts = phrases.settledCounts(
      decisions: log?.decisions.count ?? 0, returns: log?.questions.count ?? 0,
      logs: log?.acceptances.count ?? 0, steps: log?.announcements.count ?? 0)
    let left = model.reviewed.map { $0.agenda.pending.count + $0.agenda.integrity.count } ?? 0
    return StyledLine.wrapped(counts, width: width, style: .heading)
      + StyledLine.wrapped(
        left == 0 ? phrases.nothingLeft : phrases.stillPending(left), width: width,
        style: left == 0 ? .success : .warning)
      + [StyledLine("")]
      + StyledLine.wrapped(phrases.sealReviewIsFinal, width: width)
  }
}
