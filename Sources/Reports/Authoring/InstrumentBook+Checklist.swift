import Assessment
import Text

extension InstrumentBook {
  func chapter(of list: Checklist) -> Chapter {
    let places = blueprint.places(of: list.id).map { $0.title[language] }
    let rows: [ReportDocument.Row] = [
      .init(wording.label(phrases.checklist), list.id),
      .init(wording.label(phrases.revision), list.revision),
      .init(wording.label(phrases.stage), wording.word(list.stage)),
      .init(
        wording.label(phrases.whereAsked), lines: places.isEmpty ? [phrases.nowhereAsked] : places),
    ]
    let note = list.note.map { ReportDocument.Block.paragraph($0[language]) }
    let items = blueprint.items(of: list.id)
    let sections = list.sections.flatMap { section in
      [
        .subheading(section.title[language]),
        .items(items.filter { $0.section.id == section.id }.map(listed)),
      ] as [ReportDocument.Block]
    }
    return Chapter(
      title: list.title[language], blocks: [.rows(rows)] + [note].compactMap(\.self) + sections,
      items: items.count)
  }

  private func listed(_ item: SituatedItem) -> ReportDocument.ListedItem {
    let sheet = ItemSheet(situated: item, blueprint: blueprint, wording: wording)
    let text = ([item.item.text[language]] + sheet.marks.map { "[\($0)]" })
      .joined(separator: " ")
    let rows = [
      sheet.help, sheet.answer, sheet.conditions, sheet.reasons, sheet.points, sheet.evidence,
      sheet.basis, sheet.confidence,
    ]
    return .init(item.item.id, text, rows: rows.compactMap(\.self))
  }
}
