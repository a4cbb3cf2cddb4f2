internal import Assessment
internal import Display
internal import Reports
internal import Text

/// What one assessor says of an item: the answer with what it is worth, and what it rests on.
struct SayingBlock {
  private let saying: Saying
  private let index: Int
  private let finding: Finding
  private let instrument: Instrument
  private let wording: Wording

  init(
    _ saying: Saying, at index: Int, in finding: Finding, _ instrument: Instrument,
    _ wording: Wording
  ) {
    self.saying = saying
    self.index = index
    self.finding = finding
    self.instrument = instrument
    self.wording = wording
  }

  private var phrases: any Phrases { wording.phrases }

  func lines(width: Int) -> [StyledLine] {
    let digit = index < 9 ? String(index + 1) : "–"
    let rater = saying.rater
    let name = "\(digit)  \(rater.institution.written) · \(rater.assessor.written)"
    return StyledLine.wrapped(name, width: width, indent: 3, style: .heading)
      + (answer + when + record).flatMap { line in
        StyledLine.wrapped(line.text, width: width - 3, indent: 2, style: line.style)
          .map { StyledLine("   " + $0.text, $0.style) }
      }
  }

  /// Nil when the lead decided, as the raters' standings are no longer asked then.
  private var standing: Standing? {
    finding.isDecided || !finding.standings.indices.contains(index)
      ? nil : finding.standings[index]
  }

  private var answer: [StyledLine] {
    if case .settled(let outcome, let parent) = standing {
      return [StyledLine("^ \(parent): \(wording.word(outcome))", .warning)]
    }
    guard let given = saying.given else {
      let words = saying.visits.isEmpty ? phrases.notAsked : phrases.open
      return [StyledLine(words, .muted)]
    }
    let words = wording.answer(given.answer, to: finding.item, in: instrument)
    guard case .points(let points) = given.outcome else { return [StyledLine(words)] }
    return [StyledLine("\(words) → \(wording.points(points))", given.outcome.style)]
  }

  /// The time of the answer and the visit it stands in; of no answer, the visits it was asked in.
  private var when: [StyledLine] {
    let changes = saying.answers.count - 1
    let changed = changes > 0 ? [StyledLine(phrases.changed(times: changes), .muted)] : []
    if let source = saying.given?.source {
      return [StyledLine(wording.brief(source), .muted)] + changed
    }
    return saying.visits.map { StyledLine("\(phrases.visit) \($0.prefix(8))", .muted) }
  }

  private var record: [StyledLine] {
    let evidence = saying.evidence.map { wording.words($0.value) }.joined(separator: "; ")
    let gathered =
      evidence.isEmpty
      ? [] : [StyledLine("\(phrases.evidence) \(saying.evidence.count): \(evidence)")]
    let flags = saying.flags.map {
      StyledLine("\(phrases.forLead): \($0.value ?? phrases.leftToLead)", .warning)
    }
    return flags + saying.notes.map { StyledLine(words($0.value)) } + gathered
  }

  /// The text of a confidential note is never here.
  private func words(_ note: Note) -> String {
    switch note {
    case .text(let text): "\(phrases.note): \(text)"
    case .confidential: "[\(phrases.confidentialNote)]"
    }
  }
}
