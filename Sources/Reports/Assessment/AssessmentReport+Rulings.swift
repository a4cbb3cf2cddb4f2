import Assessment
import Text

extension AssessmentReport {
  /// All that the lead decided, with reasons and dissent, those that another replaced included.
  var rulings: [ReportDocument.Block] {
    let items = score.rulings.map { ruling in
      let decision = ruling.decision
      let holds = ruling.holds ? [] : [phrases.doesNotHold]
      switch decision.value.subject {
      case .item(let id, let kind, let venue):
        return listed(
          item(id),
          rows: [
            place(kind, venue),
            row(phrases.decision, [words(decision.value.value, to: id)] + holds),
          ]
            + grounds(of: decision))
      case .indicator(let id):
        return ReportDocument.ListedItem(
          id, title(ofIndicator: id),
          rows: [row(phrases.decision, [wording.answer(decision.value.value)] + holds)]
            + grounds(of: decision))
      }
    }
    return part(phrases.rulings, items)
  }

  /// What the lead asked the assessors again; work of the team alone.
  var returned: [ReportDocument.Block] {
    guard !isForCity, !score.questions.isEmpty else { return [] }
    let items = score.questions.map { said in
      listed(
        item(said.value.item),
        rows: [
          row(phrases.visit, said.value.visit), row(phrases.question, text: said.value.text),
          row(phrases.by, wording.name(said.by)), wording.entry(said.source),
        ])
    }
    return [.heading(phrases.returnedToAssessors), .items(items)]
  }

  private func words(_ answer: Answer, to id: String) -> String {
    wording.answer(answer, to: item(id), in: instrument)
  }

  /// The item as it is assessed; one that is not stands by its id alone.
  private func item(_ id: String) -> Item {
    score.findings.first { $0.item.id == id }?.item
      ?? Item(id: id, text: .init(id: "—", en: "—"), answer: .text, indicator: "")
  }

  private func title(ofIndicator id: String) -> String {
    let indicators = instrument.components.flatMap(\.indicators)
    return indicators.first { $0.id == id }?.title[phrases.language] ?? "—"
  }
}
