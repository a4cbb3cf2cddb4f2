import Assessment
import Text

extension ScoreText {
  /// Where raters differ, then how far they agree; nothing without an item that two of them answered.
  func agreement(of score: Score) -> [ReportDocument.Block] {
    let agreement = score.agreement
    guard !agreement.isEmpty else { return [] }
    let differing = agreement.disagreements.map { listed($0, score.instrument) }
    return [
      .heading(phrases.disagreements),
      differing.isEmpty ? .paragraph(phrases.nothingToList) : .items(differing),
    ] + measures(of: agreement)
  }

  /// How far they agree, without who differs.
  func measures(of agreement: Agreement) -> [ReportDocument.Block] {
    [
      .heading(phrases.agreement),
      .paragraph(phrases.agreementExplained(least: AgreementFigures.leastItems)),
      .table(table(of: agreement)),
    ]
  }

  private func listed(
    _ shared: SharedItem, _ instrument: Instrument
  ) -> ReportDocument.ListedItem {
    let kind = instrument.place(shared.place)?.title[phrases.language] ?? shared.place
    let place = [kind, shared.venue].filter { !$0.isEmpty }.joined(separator: ", ")
    let applying = shared.isOfApplying ? " (\(phrases.whetherItApplies))" : ""
    let answers = shared.replies.map { reply in
      let rater = "\(reply.rater.assessor.written), \(reply.rater.institution.written)"
      let answer = wording.answer(reply.answer, to: shared.item, in: instrument)
      return ReportDocument.Row(wording.label(phrases.answer), "\(rater): \(answer)")
    }
    return .init(
      shared.item.id, shared.item.text[phrases.language],
      rows: [
        .init(wording.label(phrases.place), place),
        .init(wording.label(phrases.difference), wording.figure(shared.difference) + applying),
      ] + answers)
  }

  private func table(of agreement: Agreement) -> Table {
    let numbers = [phrases.sharedItems, phrases.rawAgreement, phrases.alpha, phrases.ac1]
    let checklists = agreement.checklists.map { one in
      line("\(one.checklist.id) \(one.checklist.title[phrases.language])", one.figures)
    }
    let pairs = agreement.pairs.map { line("\($0.first) – \($0.second)", $0.figures) }
    return Table(
      columns: [.init("")] + numbers.map { .init(wording.label($0), .trailing) } + [.init("")],
      groups: [[line(wording.label(phrases.total), agreement.overall)], checklists, pairs]
        .filter { !$0.isEmpty })
  }

  private func line(_ name: String, _ figures: AgreementFigures) -> [String] {
    [
      name, String(figures.items),
      wording.figure(figures.percent), wording.coefficient(figures.alpha),
      wording.coefficient(figures.ac1), remark(on: figures),
    ]
  }

  /// Why a figure is missing; about alpha alone it is said with its name.
  private func remark(on figures: AgreementFigures) -> String {
    switch (figures.raw, figures.alpha) {
    case (.tooFew, _): phrases.tooFew
    case (_, .tooFew): "\(phrases.alpha): \(phrases.tooFew)"
    case (_, .noVariation): "\(phrases.alpha): \(phrases.noVariation)"
    case (_, .value): ""
    }
  }
}

extension AgreementFigures {
  /// Raw agreement out of 100.
  var percent: Fraction? {
    raw.value.map { $0 * Fraction(100) }
  }
}

extension Wording {
  /// A coefficient with three decimals in the manner of the language, or a dash where there is none.
  fileprivate func coefficient(_ figure: AgreementFigures.Figure) -> String {
    figure.value.map { phrases.decimal($0.text(decimals: 3)) } ?? "—"
  }
}
