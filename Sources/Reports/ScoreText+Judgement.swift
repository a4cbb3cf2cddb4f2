import Assessment
import Text

extension ScoreText {
  /// Marks with their minimums, the gate, and the knock-outs; nothing for what the instrument has not.
  func judgement(of score: Score) -> [ReportDocument.Block] {
    let judgement = score.judgement
    return marks(of: score)
      + (judgement.gate.map { gate($0, of: score.instrument) } ?? [])
      + knockouts(judgement.knockouts, of: score.instrument)
  }

  private func marks(of score: Score) -> [ReportDocument.Block] {
    let marks = score.judgement.marks
    guard !marks.isEmpty else { return [] }
    let items = marks.map { standing in
      let mark = standing.mark
      return ReportDocument.ListedItem(
        mark.id,
        "\(mark.title[phrases.language]) (\(wording.words(mark.threshold))): "
          + wording.word(standing.state),
        rows: standing.minimums.map { row($0, in: score.components) })
    }
    return [.heading(wording.label(phrases.marks)), .items(items)]
  }

  /// What the parts have together, and whether that is enough.
  private func row(
    _ standing: MinimumStanding, in components: [ComponentScore]
  ) -> ReportDocument.Row {
    let minimum = standing.minimum
    let parts = minimum.of.map { id in "\(id) \(title(of: id, in: components))" }
    return .init(
      wording.label(phrases.minimum),
      lines: [
        parts.joined(separator: " + "),
        "\(wording.words(minimum.measure)); \(wording.interval(standing.figures)): "
          + wording.word(standing.state),
      ])
  }

  private func title(of id: String, in components: [ComponentScore]) -> String {
    let titles =
      components.map { ($0.component.id, $0.component.title) }
      + components.flatMap(\.indicators).map { ($0.indicator.id, $0.indicator.title) }
    return titles.first { $0.0 == id }?.1[phrases.language] ?? ""
  }

  private func gate(_ gate: Gate, of instrument: Instrument) -> [ReportDocument.Block] {
    let criteria = gate.criteria.map { criterion in
      listed(criterion, wording.word(criterion.state), instrument)
    }
    let recorded = gate.recorded.filter { !$0.answers.isEmpty }.map {
      listed($0, phrases.recorded, instrument)
    }
    let title = gate.title?[phrases.language] ?? wording.label(phrases.gate)
    let heading = "\(title): \(wording.word(gate.state))"
    let list = criteria + recorded
    return [
      .heading(heading), list.isEmpty ? .paragraph(phrases.noData) : .items(list),
    ]
  }

  private func listed(
    _ criterion: Criterion, _ state: String, _ instrument: Instrument
  ) -> ReportDocument.ListedItem {
    let item = criterion.item
    let answers = criterion.answers.map {
      ReportDocument.Row(
        wording.label(phrases.answer), wording.answer($0, to: item, in: instrument))
    }
    let evidence = criterion.evidence.compactMap { $0.text ?? $0.file?.name }.map {
      ReportDocument.Row(wording.label(phrases.evidence), text: $0)
    }
    let reasons = criterion.reasons.filter { $0 != .unanswered }.map { wording.word($0) }
    let pending = ReportDocument.Row(
      wording.label(phrases.pending), reasons.joined(separator: "; "))
    return .init(
      item.id, "\(item.text[phrases.language]): \(state)",
      rows: answers + evidence + (reasons.isEmpty ? [] : [pending]))
  }

  /// Struck ones first, then those that are open.
  private func knockouts(
    _ knockouts: [Knockout], of instrument: Instrument
  ) -> [ReportDocument.Block] {
    guard !knockouts.isEmpty else { return [] }
    let ordered = [Knockout.State.struck, .open, .held].flatMap { state in
      knockouts.filter { $0.state == state }
    }
    let items = ordered.map { knockout in
      ReportDocument.ListedItem(
        knockout.item.id,
        "\(knockout.item.text[phrases.language]): \(wording.word(knockout.state))",
        rows: [
          .init(
            wording.label(phrases.place),
            wording.place(knockout.place, knockout.venue, in: instrument))
        ])
    }
    return [.heading(wording.label(phrases.knockouts)), .items(items)]
  }
}
