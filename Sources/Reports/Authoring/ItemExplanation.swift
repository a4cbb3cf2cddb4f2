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
        sheet.row(phrases.points, [sheet.destination]), sheet.row(phrases.canMove, [moves]),
      ]
    }
    let component = found.component
    return [
      sheet.row(phrases.indicator, [sheet.destination, weight(found.indicator.weight)]),
      sheet.row(
        phrases.component,
        ["\(component.id) \(wording.title(of: component))", weight(component.weight)]),
    ] + figures(found.indicator)
  }

  private var moves: String { phrases.outOfHundred(sheet.leverage) }

  private func weight(_ weight: ExactDecimal) -> String {
    "\(phrases.weight) \(phrases.outOfHundred(phrases.decimal(weight.text)))"
  }

  /// The share, and how the points that it can move come about.
  private func figures(_ indicator: Indicator) -> [ReportDocument.Row] {
    guard let share = sheet.weight else {
      return [sheet.row(phrases.canMove, [moves, phrases.countsNowhere])]
    }
    let whole = phrases.decimal(indicator.weight.text)
    let part = phrases.decimal(sheet.item.weight.text)
    let all = wording.points(blueprint.weight(feeding: indicator.id))
    return [
      sheet.row(phrases.share, [share]),
      sheet.row(phrases.canMove, [moves, "\(whole) × \(part) : \(all)"]),
    ]
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
    let together = blueprint.leverage(of: situated, with: items)
    let sentence = phrases.followersMove(
      items.count, own: wording.figure(together - blueprint.leverage(of: situated)),
      together: wording.figure(together))
    let columns: [Table.Column] = [
      .init(""), .init(wording.label(phrases.item)),
      .init(wording.label(phrases.points), .trailing),
    ]
    let rows = items.map { [$0.item.id, $0.item.text[phrases.language], points(of: $0)] }
    return [.paragraph(sentence), .table(Table(columns: columns, groups: [rows]))]
  }

  /// A dash for what moves none.
  private func points(of item: SituatedItem) -> String {
    let leverage = blueprint.leverage(of: item)
    return wording.figure(leverage == .zero ? nil : leverage)
  }

  private func conditional(_ items: [SituatedItem]) -> [ReportDocument.Block] {
    guard !items.isEmpty else { return [] }
    let listed = items.map { item in
      let sheet = ItemSheet(situated: item, blueprint: blueprint, wording: wording)
      let rows = [sheet.conditions, sheet.points].compactMap(\.self)
      return ReportDocument.ListedItem(item.item.id, item.item.text[phrases.language], rows: rows)
    }
    return [.paragraph(phrases.onlyApplies(items.count)), .items(listed)]
  }
}
