public import Assessment
public import Text

/// What one item is, where its points go, and how much of the total it can move.
public struct ItemExplanation {
  private let sheet: ItemSheet

  private var blueprint: Blueprint { sheet.blueprint }
  private var situated: SituatedItem { sheet.situated }
  private var wording: Wording { sheet.wording }
  private var phrases: any Phrases { sheet.wording.phrases }

  /// Nil when the instrument has no such item.
  public static func document(
    of item: String, in blueprint: Blueprint, phrases: any Phrases
  ) -> ReportDocument? {
    guard let situated = blueprint.item(item) else { return nil }
    let sheet = ItemSheet(
      situated: situated, blueprint: blueprint, wording: Wording(phrases))
    return ReportDocument(ItemExplanation(sheet: sheet).blocks)
  }

  private var blocks: [ReportDocument.Block] {
    let head: [ReportDocument.Block] = [
      .title("\(phrases.explanationTitle) \(sheet.item.id)"),
      .paragraph(sheet.item.text[phrases.language]), .rows(place),
    ]
    let gaps = blueprint.gaps(phrases)
    let answer: [ReportDocument.Block] = [.heading(wording.label(phrases.answer)), .rows(rules)]
    let points: [ReportDocument.Block] =
      [.heading(phrases.whereThePointsGo), .rows(destination)] + caution
    return head + gaps + answer + points + [.heading(phrases.dependents)] + dependents
  }

  private var place: [ReportDocument.Row] {
    let list = situated.checklist
    let section = situated.section
    let places = blueprint.places(of: list.id).map { "\($0.title[phrases.language]) (\($0.id))" }
    return [
      sheet.row(phrases.instrument, [wording.name(of: blueprint.instrument)]),
      sheet.row(phrases.checklist, ["\(list.title[phrases.language]) (\(list.id))"]),
      sheet.row(phrases.stage, [wording.word(list.stage)]),
      sheet.row(phrases.section, ["\(section.title[phrases.language]) (\(section.id))"]),
      sheet.row(phrases.whereAsked, places.isEmpty ? [phrases.nowhereAsked] : places),
      sheet.marks.isEmpty
        ? nil : sheet.row(phrases.marked, [sheet.marks.joined(separator: ", ")]),
    ].compactMap(\.self)
  }

  private var rules: [ReportDocument.Row] {
    var answer = sheet.answer
    if case .scored = situated.bearing, sheet.item.answer.form != .tick {
      answer.lines.append("\(phrases.thereIsNone) → 0")
    }
    return [
      sheet.help, answer, sheet.conditions ?? sheet.row(phrases.applies, [phrases.alwaysApplies]),
      sheet.reasons ?? sheet.row(phrases.notApplicable, [phrases.noReasons]), sheet.evidence,
      sheet.basis ?? sheet.row(phrases.basis, [phrases.notGiven]),
      sheet.confidence ?? sheet.row(phrases.confidence, [phrases.notGiven]),
    ].compactMap(\.self)
  }
}

extension ItemExplanation {
  private var destination: [ReportDocument.Row] {
    guard case .scored(let id) = situated.bearing, let found = blueprint.indicator(id) else {
      return [
        sheet.row(phrases.points, [sheet.destination]),
        sheet.row(phrases.canMove, [phrases.outOfHundred(sheet.reach)]),
      ]
    }
    let weight = phrases.decimal(found.indicator.weight.text)
    let part = phrases.decimal(sheet.item.weight.text)
    let all = wording.points(blueprint.weight(feeding: id))
    let moves = phrases.outOfHundred(sheet.reach)
    let figures =
      sheet.weight.map {
        [
          sheet.row(phrases.share, [$0]),
          sheet.row(phrases.canMove, [moves, "\(weight) × \(part) : \(all)"]),
        ]
      } ?? [sheet.row(phrases.canMove, [moves, phrases.countsNowhere])]
    return [
      sheet.row(
        phrases.indicator,
        [sheet.destination, "\(phrases.weight) \(phrases.outOfHundred(weight))"]),
      sheet.row(
        phrases.component,
        [
          "\(found.component.id) \(found.component.title[phrases.language])",
          "\(phrases.weight) \(phrases.outOfHundred(phrases.decimal(found.component.weight.text)))",
        ]),
    ] + figures
  }

  /// What the figures take for granted.
  private var caution: [ReportDocument.Block] {
    guard case .scored = situated.bearing else { return [] }
    let weights = "\(wording.label(phrases.weights)): \(wording.weights(of: blueprint.instrument))"
    return [.paragraph(phrases.shareGrows), .paragraph(weights)]
  }

  private var dependents: [ReportDocument.Block] {
    let found = blueprint.dependents(of: situated)
    if found.followers.isEmpty && found.conditional.isEmpty {
      return [.paragraph(phrases.noDependents)]
    }
    return followers(found.followers) + conditional(found.conditional)
  }

  private func followers(_ items: [SituatedItem]) -> [ReportDocument.Block] {
    guard !items.isEmpty else { return [] }
    let together = blueprint.reach(of: situated, with: items)
    let sentence = phrases.followersMove(
      items.count, own: wording.figure(together - blueprint.reach(of: situated)),
      together: wording.figure(together))
    return [.paragraph(sentence), .items(items.map { listed($0, rows: []) })]
  }

  private func conditional(_ items: [SituatedItem]) -> [ReportDocument.Block] {
    guard !items.isEmpty else { return [] }
    let listed = items.map { item in
      self.listed(item, rows: [other(item).conditions].compactMap(\.self))
    }
    return [.paragraph(phrases.onlyApplies(items.count)), .items(listed)]
  }

  private func listed(
    _ item: SituatedItem, rows: [ReportDocument.Row]
  ) -> ReportDocument.ListedItem {
    let points = phrases.outOfHundred(other(item).reach)
    let text = item.item.text[phrases.language]
    return .init(item.item.id, text, rows: rows + [sheet.row(phrases.canMove, [points])])
  }

  private func other(_ item: SituatedItem) -> ItemSheet {
    ItemSheet(situated: item, blueprint: blueprint, wording: wording)
  }
}
