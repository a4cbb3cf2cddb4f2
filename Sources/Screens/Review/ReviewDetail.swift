internal import Assessment
internal import Display
internal import Reports
internal import Text

/// All that the lead has to see of one line before settling it.
struct ReviewDetail {
  private let row: ReviewRow
  private let score: Score
  private let model: Model
  private let width: Int

  /// One assessor's block is no narrower than this where several stand beside each other.
  private static let blockWidth = 38

  init(_ row: ReviewRow, _ score: Score, _ model: Model, width: Int) {
    self.row = row
    self.score = score
    self.model = model
    self.width = width
  }

  private var phrases: any Phrases { model.phrases }
  private var wording: Wording { model.wording }

  /// `isFull` adds what helps to judge the item: threshold, help, evidence asked for, basis.
  func lines(isFull: Bool) -> [DetailLine] {
    switch row.matter {
    case .item(let found): item(found, isFull: isFull)
    case .indicator(let indicator, _): indicatorLines(indicator)
    case .log(let log): (LogDetail(log, model, width: width).lines + kept).map { DetailLine($0) }
    }
  }

  private func item(_ found: PlaceFinding, isFull: Bool) -> [DetailLine] {
    let item = found.item
    let place = wording.place(found.place, found.venue, in: score.instrument)
    let head = ([item.id] + wording.marks(of: item) + [place]).joined(separator: " · ")
    let above =
      StyledLine.wrapped(head, width: width, style: .heading)
      + StyledLine.wrapped(item.text[phrases.language], width: width)
      + pending(found.finding) + decision + questions + kept
      + (isFull ? ItemBackground(item, wording).lines(width: width) : [])
    let columns = max(1, min(row.sayings.count, width / Self.blockWidth))
    let blockWidth = width / columns
    let blocks = row.sayings.enumerated().map { index, saying in
      SayingBlock(saying, at: index, in: found.finding, score.instrument, wording)
        .lines(width: blockWidth - (columns > 1 ? 2 : 0))
    }
    let nobody = StyledLine.wrapped(phrases.noVisitCounts, width: width, style: .muted)
    return (above + [StyledLine("")] + (blocks.isEmpty ? nobody : [])).map { DetailLine($0) }
      + DetailLine.beside(blocks, columns: columns, width: blockWidth)
  }

  /// Why it waits, what it may still become, and by how much the total hangs on it.
  private func pending(_ finding: Finding) -> [StyledLine] {
    guard row.isPending else { return [] }
    let reasons = row.reasons.map { wording.word($0) }.joined(separator: "; ")
    let range = finding.range.map {
      "\(wording.points($0.lowest))–\(wording.points($0.highest))"
    }
    let moves = row.swing.map { "\(phrases.swing) \(wording.figure($0))" }
    let parts = [reasons, range, moves].compactMap(\.self).joined(separator: " · ")
    return StyledLine.wrapped(
      "\(wording.label(phrases.pending)): \(parts)", width: width, indent: 2, style: .warning)
  }

  private var decision: [StyledLine] {
    guard let said = row.decision else { return [] }
    let value = said.value
    let words =
      row.finding.map { wording.answer(value.value, to: $0.item, in: score.instrument) }
      ?? wording.answer(value.value)
    let dissent = value.dissent.joined(separator: "; ")
    return labelled(phrases.decision, "\(words) · \(wording.name(said.by))", .success)
      + labelled(phrases.reason, value.reason, .plain)
      + (dissent.isEmpty ? [] : labelled(phrases.dissent, dissent, .warning))
  }

  /// What was given back, and to whom.
  private var questions: [StyledLine] {
    guard let item = row.finding?.item else { return [] }
    return score.questions.map(\.value).filter { $0.item == item.id }.flatMap { question in
      let asked = row.sayings.first { $0.visits.contains(question.visit) }
      return asked.map {
        labelled(
          "\(phrases.returned) (\($0.rater.institution.written))", question.text, .warning)
      } ?? []
    }
  }

  /// That a text about it was begun and is not recorded yet.
  private var kept: [StyledLine] {
    let uses = model.review?.drafts.keys.map(\.self) ?? []
    guard uses.contains(where: row.isAbout) else { return [] }
    return StyledLine.wrapped(
      phrases.settlingDraftKept, width: width, indent: 2, style: .warning)
  }

  private func labelled(_ label: String, _ text: String, _ style: Style) -> [StyledLine] {
    StyledLine.wrapped("\(wording.label(label)): \(text)", width: width, indent: 2, style: style)
  }

  private func indicatorLines(_ indicator: Indicator) -> [DetailLine] {
    let weight = "\(phrases.weight) \(phrases.decimal(indicator.weight.text))"
    let head = StyledLine.wrapped(
      "\(phrases.indicator) \(indicator.id) · \(weight)", width: width, style: .heading)
    let text = StyledLine.wrapped(indicator.title[phrases.language], width: width)
    let waits =
      row.reasons.contains(.unseen)
      ? StyledLine.wrapped(phrases.unseenExplained, width: width, style: .warning) : []
    return (head + text + waits + decision + kept).map { DetailLine($0) }
  }
}

extension ReviewRow {
  fileprivate func isAbout(_ use: Draft.Use) -> Bool {
    switch use {
    case .decision(let subject): self.subject == .decision(subject)
    case .acceptance(let visit): subject == .log(visit)
    case .question(let visit, let item):
      finding?.item.id == item && sayings.contains { $0.visits.contains(visit) }
    case .note: false
    }
  }
}
